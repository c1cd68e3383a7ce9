import type { z } from 'astro/zod';
import { didYouMean } from '../../model/did-you-mean.ts';
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
  end: ['ended'],
  excerpt: ['summary'],
  footer: ['notice'],
  homepage: ['website', 'url'],
  image: ['picture'],
  keywords: ['topics', 'findableBy'],
  lang: ['language'],
  lastmod: ['updated'],
  menu: ['navigation'],
  modified: ['updated'],
  name: ['title', 'term', 'label'],
  nav: ['navigation'],
  pubDate: ['published', 'updated'],
  source: ['sources'],
  start: ['started'],
  subtitle: ['tagline', 'summary'],
  tags: ['topics'],
  type: ['kind'],
  website: ['url'],
};

/**
 * @param fields that there may be
 * @param given those that are there
 * @returns the field that was meant by a name that there is not, else all that there are
 */
export function suggestField(name: string, fields: readonly string[], given: readonly string[]): string {
  const ask = (field: string) => `Did you mean \`${field}\`?`;
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  const same = other?.find((field) => fields.includes(field));
  const hint =
    didYouMean(name, fields) ??
    (same === undefined ? `Choose from: ${[...fields].sort(compareText).join(', ')}.` : ask(same));
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
  const written = inQuotes(value);
  const parts = required.map(([name, field]) => {
    // A field that takes this and not any text is meant as well: the one colour of both themes.
    const isMeant = name === first || (field.safeParse(value).success && !field.safeParse('…').success);
    return `${name}: ${isMeant ? written : '…'}`;
  });
  return `{ ${parts.join(', ')} }`;
}
