import { isBody } from '../../../model/source/names-of-bodies.ts';
import type { Doubt } from '../../../model/source/source-values.ts';
import { latex, type BibEntry } from '../citation-js.ts';
import { withShorthands } from './babel-shorthands.ts';
import { translateLatex, withTexQuotes } from './latex-commands.ts';

/** Long fields that no reference shows, whose odd signs would stop the reading of the others. */
export const UNUSED =
  /^(?:abstract|annot\w*|file|keywords?|comment|owner|timestamp|review|groups|__.*|bdsk-.*|date-(?:added|modified)|mendeley-.*|priority|pdf|month_numeric)$/;

/** @returns an entry as Citation.js can read it, without annotations of its fields, and what was left out of it */
export function readableEntry({ type, label, properties }: BibEntry): { entry: BibEntry; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const isGerman = /german|austrian|^de\b/i.test(
    String(properties['langid'] ?? properties['language'] ?? ''),
  );
  const values = Object.entries(properties).flatMap(([field, value]): [string, string | number][] => {
    if (UNUSED.test(field)) return [];
    if (typeof value === 'number') return [[field, value]];
    // Long addresses go on in the next line.
    if (latex().isVerbatim(field)) return [[field, value.replace(/\s*\n\s*/g, '')]];
    const unknown = new Set<string>();
    const names = NAMES.test(field) ? withSuffixBefore(withAnd(withoutBraces(value))) : value;
    const text = translateLatex(withTexQuotes(withShorthands(onceEscaped(names), isGerman)), unknown);
    if (unknown.size) doubts.push(unknownCommands(field, [...unknown]));
    return [[field, text]];
  });
  return { entry: inBiblatex({ type, label, properties: Object.fromEntries(values) }), doubts };
}

/** Types of Mendeley's, and such as the library does not know, as those that they are like. */
const TYPES: Partial<Record<string, string>> = {
  bookinbook: 'inbook',
  book_section: 'incollection',
  computer_program: 'software',
  conference_proceedings: 'inproceedings',
  encyclopedia_article: 'inreference',
  film: 'movie',
  generic: 'misc',
  magazine_article: 'article-magazine',
  newspaper_article: 'article-newspaper',
  television_broadcast: 'video',
  web_page: 'online',
  working_paper: 'report',
};

/** What Mendeley exports has names of its own for types and places of publishers, and calls all numbers issues. */
function inBiblatex({ type: written, label, properties }: BibEntry): BibEntry {
  const own = TYPES[written.toLowerCase()] ?? written;
  const type = own === 'misc' && properties['journal'] !== undefined ? 'article' : own;
  const { city, issue, ...others } = properties;
  const isNumber = others['number'] === undefined && !/^(?:article|periodical|jour)/i.test(type);
  return {
    type,
    label,
    properties: {
      ...(city !== undefined && { address: city }),
      ...(issue !== undefined && { [isNumber ? 'number' : 'issue']: issue }),
      ...others,
    },
  };
}

/** Mendeley escapes what is LaTeX already: accents, and line ends as `\n` and `\r`. */
const onceEscaped = (value: string): string =>
  value
    .replace(new RegExp(`${BACKSLASH}(${LETTERS}|[OoLl]${END}) ?`, 'g'), '{\\$1}')
    // So others write the sign itself, behind which one letter alone may stand: \o.
    .replace(new RegExp(String.raw`\\textbackslash\{\}(${LETTERS}) ?`, 'g'), '{\\$1}')
    .replace(new RegExp(`${BACKSLASH}${LINE_END}`, 'g'), ' ')
    .replace(
      new RegExp(`${BACKSLASH}(["'\`^~=.])(?:${BACKSLASH}([ij]))?`, 'g'),
      (_, accent: string, letter?: string) => `\\${accent}${letter === undefined ? '' : `{\\${letter}}`}`,
    );

/** A backslash that is written as a sign. */
const BACKSLASH = String.raw`(?:\$\\backslash\$|\{\\textbackslash\})`;

const END = '(?![A-Za-z])';

/** Letters that are commands of TeX. */
const LETTERS = `(?:AA|aa|AE|ae|OE|oe|ss)${END}`;

/** What commands of TeX begin with is none. */
const LINE_END = String.raw`(?:n(?!u\b|eq?\b|abla|ew|o)|r(?!ho\b|ight|angle|m\b|ule|q\b))`;

const NAMES = /^(?:author|editor|translator|bookauthor)$/;

/** "Smith, John, Jr." for what BibTeX writes as "Smith, Jr., John", and "Smith, John, B.". */
const withSuffixBefore = (names: string): string =>
  names
    .split(/(\s+and\s+)/)
    .map((name) =>
      name
        .replace(/^([^,]+),\s*([^,]+),\s*((?:Jr|Sr)\.?|I{1,3}|IV|M\.?D\.?|Ph\.?D\.?|[A-Z]BE)$/, '$1, $3, $2')
        .replace(/^([^,]+),\s*(\p{Lu}\p{Ll}{2,}),\s*((?:\p{Lu}\.[\s-]?)+)$/u, '$1, $2 $3'),
    )
    .join('');

/** Web of Science writes all editors in one pair of braces, as if they were one body. */
const withoutBraces = (names: string): string =>
  /^\{[^{},]+, [^{}]* and [^{},]+,[^{}]*\}$/.test(names) ? names.slice(1, -1) : names;

/** Names that other programs have joined by semicolons, or some of them by nothing but commas, are joined as BibTeX does. */
const withAnd = (names: string): string =>
  /[{}=]/.test(names)
    ? names
    : names
        .split(/\s+and\s+/.test(names) ? /\s+and\s+/ : /\s*;\s*/)
        .filter(Boolean)
        .flatMap(betweenCommas)
        .reduce<string[]>((found, name) => {
          const before = found.at(-1) ?? '';
          return isPartOf(name, before) ? [...found.slice(0, -1), `${before} and ${name}`] : [...found, name];
        }, [])
        .map((name) => (name.includes(' and ') ? `{${name}}` : name))
        .join(' and ');

/** Whether a name goes on that of the body before it: "Department for Environment, Food and Rural Affairs". */
const isPartOf = (name: string, before: string): boolean =>
  isBody(before) && /^(?!.* and ).* (?:of|for|on) /.test(before) && !/,|^others$/.test(name) && !isBody(name);

function betweenCommas(names: string): string[] {
  const parts = names.replace(/,\s*$/, '').split(/\s*,\s*/);
  // Scopus has "Padilla J.J., Frydenlund E."
  if (parts.every((part) => /^\p{Lu}[^.,]+ (?:\p{Lu}\.-?)+$/u.test(part)))
    return parts.map((part) => part.replace(/ (?=\S+$)/, ', '));
  // "Ada B. Ruiz, Juan Pérez": with an initial in its midst, what stands before the comma is no family.
  if (/^\p{L}\S* (?:\p{Lu}\. ?)+\p{L}{2}/u.test(names) && parts.every((part) => part.includes(' ')))
    return parts;
  // "Ada Ruiz, Juan Pérez, Eva Li": hardly that many have two words on both sides of their commas.
  if (parts.length > 2 && parts.every((part) => /^\p{Lu}\S* .*\p{L}{2}$/u.test(part))) return parts;
  // One name has two commas at most.
  return parts.length < 4 || parts.length % 2
    ? [parts.join(', ')]
    : parts.flatMap((part, index) => (index % 2 ? [] : [`${part}, ${parts[index + 1] ?? ''}`]));
}

const unknownCommands = (field: string, names: string[]): Doubt => ({
  path: [field],
  message: `${names.map((name) => `\`\\${name}\``).join(', ')} of LaTeX ${names.length > 1 ? 'are' : 'is'} not understood and left out; what stands in braces is kept`,
  hint: 'Write the letters themselves, such as `é` or `→`, in place of the command.',
});
