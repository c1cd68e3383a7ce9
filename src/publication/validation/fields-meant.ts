import type { z } from 'astro/zod';
import { didYouMean, nearest } from '../../model/did-you-mean.ts';
import { CITATION, parseCitation, seemsCitation } from '../../model/source/citations.ts';
import { ownValue } from '../../text/functions/own-value.ts';
import { compareText } from '../../text/letters/collation.ts';

/** What other generators, and common sense, call fields, each with what it may be here. */
const OTHER_NAMES: Readonly<Record<string, string[]>> = {
  abstract: ['summary'],
  author: ['authors', 'speakers', 'speaker'],
  category: ['kind', 'topics'],
  categories: ['topics'],
  color: ['accent'],
  colour: ['accent'],
  copyright: ['licence', 'publisher'],
  date: ['published', 'updated', 'dates'],
  description: ['summary', 'expansion', 'meaning', 'note', 'text'],
  email: ['contact'],
  definition: ['expansion', 'meaning'],
  end: ['ended'],
  evidence: ['record'],
  finding: ['record', 'text'],
  excerpt: ['summary'],
  footer: ['notice'],
  homepage: ['website', 'url'],
  image: ['picture'],
  keywords: ['topics', 'findableBy'],
  lang: ['language'],
  location: ['place'],
  lastmod: ['updated'],
  meaning: ['expansion'],
  menu: ['navigation'],
  modified: ['updated'],
  name: ['title', 'term', 'label'],
  nav: ['navigation'],
  number: ['value'],
  pubDate: ['published', 'updated'],
  rating: ['verdict'],
  source: ['sources'],
  start: ['started'],
  subtitle: ['tagline', 'summary'],
  tags: ['topics'],
  type: ['kind'],
  venue: ['place'],
  website: ['url'],
};

/** What tells other generators how to lay a page out, and where, which follows by itself here. */
const OF_OTHER_GENERATORS =
  /^(?:layout|weight|template|theme|format|css|toc|outline|aside|hero|execute|jupyter|bibliography|csl|parent|pagination_\w+|sidebar(?:_\w+)?|hide_\w+|nav_\w+|has_(?:children|toc))$/;

/** What others call verdicts and statuses. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  supported: /^(?:true|correct|accurate|confirmed|verified|yes)$/i,
  partly: /^(?:(?:mostly|half|partly|partially|largely)[ -]\w+|partial(?:ly)?|mixed|misleading)$/i,
  differs: /^(?:false|wrong|incorrect|inaccurate|contradicted|refuted|no)$/i,
  unconfirmed: /^(?:unverified|unproven|unsupported|unknown|unclear|not found)$/i,
  active: /^(?:ongoing|running|live|open|current|in force)$/i,
  proposed: /^(?:planned|announced|draft|upcoming)$/i,
  closed: /^(?:ended|finished|completed?|stopped|cancell?ed|abolished|dissolved|repealed)$/i,
  paused: /^(?:suspended|on hold)$/i,
  superseded: /^(?:replaced|merged)$/i,
};

/** @returns which of some words was meant by another */
export const wordMeant = (written: string, words: readonly string[]): string | undefined =>
  words.find((word) => ownValue(OTHER_WORDS, word)?.test(written));

/**
 * @param fields that there may be
 * @param given those that are there
 * @returns the field that was meant by a name that there is not, else all that there are
 */
export function suggestField(name: string, fields: readonly string[], given: readonly string[]): string {
  if (OF_OTHER_GENERATORS.test(name) && !fields.includes(name)) return 'Delete it: it does nothing here.';
  if (/^(?:permalink|slug)$/.test(name) && !fields.includes(name))
    return 'Delete it: the name of the file is the address of the page.';
  const ask = (field: string) => `Did you mean \`${field}\`?`;
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  const same = other?.find((field) => fields.includes(field));
  const hint =
    same === undefined
      ? (didYouMean(name, fields) ?? `Choose from: ${[...fields].sort(compareText).join(', ')}.`)
      : ask(same);
  const there = given.find((field) => hint === ask(field));
  return there === undefined ? hint : `There is \`${there}\` already: put this into it, or take it out.`;
}

/** "Ana Ruiz, minister", "Ana Ruiz (Minister)", "Ana Ruiz – Minister": behind a comma, a capital may begin another name. */
const PERSON_WITH_POST =
  /^(\p{Lu}[^,(–—;]*[^,(–—;\s])\s*(?:,\s*(?=\p{Ll}|\P{Lu}*\p{Lu}[^,]*\s\p{Ll}+\s)|\s[–—]\s|\()([^,;]+)$/u;

/** @returns a text as a value inside `{ }` in YAML */
export const inQuotes = (value: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(value) ? value : `'${value.replaceAll("'", "''")}'`;

const isRequired = (field: z.ZodType) => !field.safeParse(undefined).success;

/**
 * @param shape the fields of the group, with what each takes
 * @returns the group that was meant by one value in its place: `{ name: CC BY 4.0 }`; what else it needs is left open
 */
export function groupMeant(value: string, shape: Readonly<Record<string, z.ZodType>>): string | undefined {
  const required = Object.entries(shape).filter(([, field]) => isRequired(field));
  const first = required.find(([, field]) => field.safeParse(value).success)?.[0];
  if (first === undefined) return undefined;
  const [, person, post] = ('role' in shape && PERSON_WITH_POST.exec(value)) || [];
  if (person !== undefined && post !== undefined)
    return `{ ${first}: ${inQuotes(person)}, role: ${inQuotes(post.replace(/\)$/, ''))} }`;
  // A field that takes this and not any text is meant as well: the one colour of both themes.
  const isMeant = (name: string, field: z.ZodType) =>
    name === first || (field.safeParse(value).success && !field.safeParse('…').success);
  return groupOf(
    required.map(([name, field]) => [name, isMeant(name, field) ? value : undefined]),
    shape,
  );
}

/** @returns the group that was meant by a name and a value: `2022: It began.`; by a text with a colon where one field is all it needs */
export function pairMeant(pair: unknown, shape: Readonly<Record<string, z.ZodType>>): string | undefined {
  const [only, ...others] = Object.entries(pair ?? {}) as [string, unknown][];
  if (!only || others.length) return undefined;
  const [key, value] = only;
  // A field that is misspelt is told as such.
  if (nearest(key, Object.keys(shape)) !== undefined) return undefined;
  const required = Object.keys(shape).filter((name) => shape[name] && isRequired(shape[name]));
  const [first, second = 'value' in shape ? 'value' : undefined, ...more] = required;
  if (key in shape || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const fields: [string | undefined, unknown][] =
    second === undefined
      ? [[first, `${key}: ${value}`]]
      : [
          [first, key],
          [second, value],
        ];
  if (!fields.every(([name = '', one]) => shape[name]?.safeParse(one).success)) return undefined;
  return groupOf(
    [
      ...fields.map(([name = '', one]): [string, string] => [name, String(one)]),
      ...more.map((name): [string, undefined] => [name, undefined]),
    ],
    shape,
  );
}

/** @returns fields as a group, of which those without a value are left open; what their texts cite is in a list, where there may be one */
function groupOf(fields: [string, string | undefined][], shape: object): string {
  const ids = new Set<string>();
  const uncited = (text: string) =>
    text.replace(CITATION, (written, inside: string) => {
      for (const { source } of parseCitation(inside) ?? []) ids.add(source);
      return seemsCitation(inside) ? '' : written;
    });
  const parts = fields.map(([name, value]) => {
    const words = 'sources' in shape ? value && uncited(value).replace(/\s+(?=[.,;:!?]|$)/g, '') : value;
    return `${name}: ${words === undefined ? '…' : inQuotes(words)}`;
  });
  return `{ ${[...parts, ...(ids.size ? [`sources: [${[...ids].join(', ')}]`] : [])].join(', ')} }`;
}
