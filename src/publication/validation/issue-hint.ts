import type { z } from 'astro/zod';
import { didYouMean } from '../../model/did-you-mean.ts';
import { addressMeant, contactMeant, NO_ADDRESS, NO_CONTACT } from '../../model/schema/address.ts';
import { NO_COLOUR } from '../../model/schema/colour.ts';
import { NO_LANGUAGE, NO_TEXT } from '../../model/schema/fields.ts';
import type { Vocabulary } from '../../model/schema/own-words.ts';
import { ACCENT_EXAMPLE, accentMeant, shadeMeant } from '../../model/site/accent.ts';
import { fragment } from '../../text/markup/fragment.ts';
import { dateHint, NO_DATE } from './date-hint.ts';
import { groupMeant, wordMeant } from './fields-meant.ts';
import type { Issue } from './issue-message.ts';
import { definitionOf, isListOfTexts, shapeOf, unwrap } from './schema-shape.ts';

/** Words for yes and no that are only text in YAML of today. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'Yes', 'on', 'y'].map((word) => [word, true] as const),
  ...['no', 'No', 'off', 'n'].map((word) => [word, false] as const),
]);

/** Where `site.yaml` adds to the words that a field may be. */
const OWN_WORD_LISTS: ReadonlyMap<string, keyof Vocabulary> = new Map([
  ['initiatives kind', 'kinds'],
  ['initiatives status', 'statuses'],
  ['organisations kind', 'organisationKinds'],
]);

/** @returns how a publication comes by a kind or status that there is not */
export function ownWord(file: string, field: string): string | undefined {
  const own = OWN_WORD_LISTS.get(`${file.replace(/\/.*/, '')} ${field}`);
  return own && `To use another word, add it to \`${own}\` in site.yaml.`;
}

/**
 * @param asWritten the value with all its signs, of which a number keeps not all: `1.0`
 * @param own what to do where a word of the publication's own may be meant
 * @returns what to write instead of a value, where it can be known
 */
export function hintFor(
  issue: Issue,
  written: unknown,
  wanted: z.ZodType | undefined,
  asWritten: string | undefined,
  own: string | undefined,
): string | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && isGroup(written))
    return itemsHint(written, wanted);
  // Groups and lists may hold what cannot be written as a text, such as a field called toString.
  if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean')
    return undefined;
  const text = String(written);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const other = wordMeant(text, words);
    return didYouMean(text, words) ?? (other === undefined ? own : `Did you mean \`${other}\`?`);
  }
  if (issue.message === NO_TEXT) return `Put it in quotation marks: \`"${asWritten ?? text}"\`.`;
  const truth = TRUTH.get(text);
  if (truth !== undefined && wanted?.safeParse(truth).success) return `Did you mean \`${String(truth)}\`?`;
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'object') return groupHint(text, wanted);
  const list = expected === 'array' && wanted ? listHint(text, wanted) : undefined;
  if (list) return list;
  if (NO_DATE.test(issue.message)) return dateHint(text, wanted?.safeParse(undefined).success === true);
  if (issue.message.startsWith('is not a valid file name') && /[^\P{L}\p{Script=Latin}]/u.test(text))
    return 'Write it in the letters a to z, for example `spring-2026`.';
  const meant = valueMeant(issue, text) ?? nearly(text, wanted);
  return meant && `Did you mean \`${meant}\`?`;
}

const isGroup = (written: unknown): written is object =>
  typeof written === 'object' && written !== null && !Array.isArray(written);

/** @returns how one group of fields, or a glossary that is written as one, becomes a list */
function itemsHint(group: object, wanted: z.ZodType | undefined): string {
  const [[term, expansion] = []] = Object.entries(group) as [string, unknown][];
  const shape = shapeOf(wanted && definitionOf(unwrap(wanted)).element);
  return 'expansion' in shape &&
    typeof expansion === 'string' &&
    !Object.keys(group).some((key) => key in shape)
    ? `Write each on a line of its own: \`- { term: ${term ?? ''}, expansion: ${expansion} }\`.`
    : 'Put a hyphen and a space before its first field or, if it stands in braces, square brackets around it.';
}

/** @returns the tag of a language that goes by a name in English or in itself: `German`, `Deutsch` */
function languageMeant(named: string): string | undefined {
  const names = (tag: string) =>
    ['en', tag].map((language) =>
      new Intl.DisplayNames(language, { type: 'language' }).of(tag)?.toLowerCase(),
    );
  return LANGUAGES.find((tag) => names(tag).includes(named.toLowerCase()));
}

/** Those of Europe, and others in which many read. */
const LANGUAGES =
  'en fr de es cy pt it nl da sv nb nn fi is et lv lt pl cs sk sl hr sr bs mk bg ro hu el sq mt ga gd eu ca gl uk be ru tr ar he fa ur hi bn ta te zh ja ko vi th id ms sw am'.split(
    ' ',
  );

/** @returns the list that a text was meant as, in one line */
function listHint(text: string, wanted: z.ZodType): string | undefined {
  if (isListOfTexts(wanted)) return `Put it in square brackets: \`[${text.replace(/\s*,\s*/g, ', ')}]\`.`;
  const shape = shapeOf(definitionOf(unwrap(wanted)).element);
  const groups = text.split(/\s*;\s*/).map((one) => groupMeant(one, shape));
  // A name, or a post that begins with a capital, may follow the comma.
  const [first = '', second = '', ...others] = text.split(/\s*,\s*/);
  if ('role' in shape && groups.length === 1 && groups[0]?.includes(',') && !groups[0].includes(' role: '))
    return others.length || !second
      ? `Write each as a group of fields in a list: \`[{ name: ${first} }, …]\`.`
      : `Write it as a list of groups of fields, of two people \`[{ name: ${first} }, { name: ${second} }]\`, of one and a post \`[{ name: ${first}, role: ${second} }]\`.`;
  return groups.every((group) => group !== undefined)
    ? `Write it as a list of groups of fields: \`[${groups.join(', ')}]\`.`
    : undefined;
}

/** @returns the group of fields that one value was meant as */
function groupHint(text: string, wanted: z.ZodType | undefined): string | undefined {
  const shape = shapeOf(wanted);
  const isAccent = 'light' in shape;
  const group = isAccent ? accentMeant(text) : groupMeant(text, shape);
  if (isAccent && !group)
    return `Write a colour for each theme as a group of fields, for example \`${ACCENT_EXAMPLE}\`.`;
  return group && `Write it as a group of fields: \`${group}\`.`;
}

/** @returns the colour or address that was meant, by what the schema says of the text */
function valueMeant({ message, path }: Issue, text: string): string | undefined {
  if (message === NO_COLOUR) {
    // At once in a shade that can be read.
    const shade = shadeMeant(path.at(-1) === 'dark' ? 'dark' : 'light', text);
    return shade && `'${shade}'`;
  }
  if (message === NO_ADDRESS) return addressMeant(text);
  if (message === NO_LANGUAGE) return languageMeant(text);
  return message === NO_CONTACT ? contactMeant(text) : undefined;
}

/** @returns the text in small letters or with hyphens, where that is taken */
const nearly = (text: string, wanted: z.ZodType | undefined): string | undefined =>
  [text.toLowerCase(), text.replaceAll('_', '-'), text.includes('/') ? text : fragment(text)].find(
    (other) => other !== text && wanted?.safeParse(other).success,
  );
