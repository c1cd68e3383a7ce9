import { catalogueOf, type Catalogue } from '../interface/catalogues.ts';
import { compareCatalogues, type CatalogueFault } from '../interface/compare-catalogues.ts';
import { english } from '../interface/english/english.ts';
import { suggest } from '../model/did-you-mean.ts';
import { count } from '../model/labels.ts';
import { isList, isPlural, numbersOfForm, pluralForms, type Message } from '../interface/messages.ts';
import type { Problem } from '../model/problems.ts';
import type { LocatedData } from './parse/located-data.ts';

/** Words of the interface in a language that it does not speak by itself, or other ones than it has. */
export const INTERFACE_FILE = 'interface.yaml';

/**
 * @param data of the file
 * @param language of the publication: one that the interface speaks needs only the words that are to be others
 * @returns the whole catalogue, what is wrong with that of the file or missing from it, and which of its texts say what the
 *   English ones say, where the interface does not speak the language
 */
export function ownInterface(
  data: LocatedData,
  language: string,
): { catalogue: Catalogue; problems: Problem[]; inEnglish: string[] } {
  const known = catalogueOf(language);
  const faults = compareCatalogues(english, data.value, [], language).filter(
    ({ kind }) => kind !== 'missing' || !known,
  );
  return {
    catalogue: over(known ?? english, data.value) as Catalogue,
    inEnglish: known ? [] : sameTexts(english, data.value),
    problems: [
      ...missingWords(faults.filter(({ kind }) => kind === 'missing')),
      ...faults.flatMap((fault) => problemOf(fault, data, language) ?? []),
    ],
  };
}

/** One problem for all of them, with what there is to fill in. */
function missingWords(faults: CatalogueFault[]): Problem[] {
  if (!faults.length) return [];
  const words = faults.map(({ path, english: message }) => `${path.join('.')}: ${JSON.stringify(message)}`);
  return [
    {
      name: 'missing-field',
      file: INTERFACE_FILE,
      line: 1,
      column: 1,
      message: `${count(words.length, 'text')} of the interface ${words.length === 1 ? 'is' : 'are'} missing.`,
      hint: `Add, in your language: ${words.join(', ')}.`,
    },
  ];
}

/** @returns that the interface does not speak the language of a publication which has no words of its own */
export function noInterface(language: string, siteData: LocatedData): Problem[] {
  if (catalogueOf(language)) return [];
  return [
    {
      name: 'no-interface',
      file: 'site.yaml',
      ...siteData.locate(['language']),
      message: `The interface does not speak \`${language}\`, so buttons and headings are in English.`,
      hint: `\`npm run new -- interface\` writes its words into ${INTERFACE_FILE}. Translate them there.`,
    },
  ];
}

/** @returns the names of texts that are the same in two catalogues, of those that have words */
function sameTexts(given: unknown, own: unknown, path = ''): string[] {
  if (typeof given === 'string')
    return given === own && /\p{Ll}{3}/u.test(given.replace(/\{.*?\}|<.*?>/g, '')) ? [path] : [];
  if (Array.isArray(given) || !isGroup(given) || !isGroup(own)) return [];
  const of = Object.entries(given).map(([key, text]) =>
    sameTexts(text, own[key], path ? `${path}.${key}` : key),
  );
  // The forms of a plural are one text.
  return 'other' in given ? (of.some(({ length }) => length) ? [path] : []) : of.flat();
}

/** Words of the file take the place of others, if they have their form: those of another one would stop what says them. */
function over(base: unknown, own: unknown): unknown {
  if (!isGroup(base))
    return typeof own === typeof base && Array.isArray(own) === Array.isArray(base) ? own : base;
  if (!isGroup(own)) return base;
  if ('other' in base)
    return Object.values(own).every((form) => typeof form === 'string') ? { ...base, ...own } : base;
  return Object.fromEntries(Object.entries(base).map(([key, value]) => [key, over(value, own[key])]));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function problemOf(
  { path, english: message, kind }: CatalogueFault,
  data: LocatedData,
  language: string,
): Problem | undefined {
  const name = path.join('.');
  const wanted = message === undefined ? undefined : JSON.stringify(message);
  const place = { file: INTERFACE_FILE, ...data.locate(path, kind === 'unknown' ? 'key' : undefined) };
  switch (kind) {
    case 'missing':
      return undefined;
    case 'unknown':
      return {
        name: 'unknown-field',
        ...place,
        message: `The interface has no words \`${name}\`.`,
        hint: suggest(path.at(-1) ?? '', siblingsOf(path)),
      };
    case 'surplus':
      return {
        name: 'unknown-field',
        ...data.locate(path, 'key'),
        file: INTERFACE_FILE,
        message: `\`${name}\`: \`${path.at(-1) ?? ''}\` is no form of the plural in \`${language}\`.`,
        hint: `Take it out. The forms are ${formsInWords(language)}.`,
      };
    case 'form':
      return { name: 'invalid-field', ...place, ...formOf(path, message, data) };
    case 'plural':
      return {
        name: 'missing-field',
        ...place,
        message: `\`${name}\` has not all forms of the plural.`,
        hint: `Write a text for each: ${formsInWords(language)}.`,
      };
    case 'values':
      return {
        name: 'invalid-field',
        ...place,
        message: `\`${name}\` needs the same words in braces and marks as in English.`,
        hint: `In English: ${wanted ?? ''}.`,
      };
  }
}

/** What is written in a form that it cannot have, and which one it needs. */
function formOf(
  path: readonly string[],
  wanted: Message | undefined,
  data: LocatedData,
): Pick<Problem, 'message' | 'hint'> {
  const name = path.length ? `\`${path.join('.')}\`` : 'The file';
  if (wanted === undefined)
    return {
      message: `${name} is no group of words.`,
      hint: 'Write its words under it, each with its name, indented.',
    };
  const english = `In English: ${JSON.stringify(wanted)}.`;
  if (isList(wanted)) {
    const length = path.includes('roles')
      ? `${wanted.length} texts, for one and for several people`
      : 'texts';
    return { message: `${name} must be a list of ${length}.`, hint: english };
  }
  if (isPlural(wanted))
    return { message: `${name} needs a text for each form of the plural.`, hint: english };
  const written = data.written?.(path);
  return {
    message: `${name} must be a text.`,
    hint: written === undefined ? english : `Put it in quotation marks: \`"${written}"\`.`,
  };
}

const formsInWords = (language: string): string =>
  pluralForms(language)
    .map((form) => formInWords(form, language))
    .join(', ');

/** "`few` (2, 3, 4, 22 …)" */
function formInWords(form: string, language: string): string {
  const numbers = numbersOfForm(form, language);
  return `\`${form}\` (${numbers.length ? `${numbers.join(', ')}${numbers.length > 3 ? ' …' : ''}` : 'parts of one, such as 1.5'})`;
}

function siblingsOf(path: readonly string[]): string[] {
  const group = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (isGroup(part) ? part[key] : undefined), english);
  return isGroup(group) ? Object.keys(group) : [];
}
