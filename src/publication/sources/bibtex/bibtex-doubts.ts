import { dateMeant } from '../../../model/dates/date-meant.ts';
import type { Doubt } from '../../../model/source/source-values.ts';
import type { BibFault } from './bibtex-faults.ts';
import type { WrittenField } from './bibtex-values.ts';
import { datesOfMonths } from '../months-of-year.ts';
import type { BibChunk } from './split-bibtex.ts';

/** A doubt, and where in its entry it arises. */
type PlacedDoubt = Doubt & { at: number };

const isUnexplained = (name: string, known: ReadonlySet<string>) =>
  !known.has(name.toLowerCase()) && !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(name);

/**
 * Finds in an entry that can be read what its author would miss: fields that stand twice, and abbreviations that
 * nothing explains.
 * @param known the abbreviations that the file explains, in small letters
 */
export function doubtsOf(fields: readonly WrittenField[], known: ReadonlySet<string>): PlacedDoubt[] {
  const values = new Map<string, string>();
  return fields.flatMap(({ name, at, value, abbreviations }): PlacedDoubt[] => {
    const before = values.get(name);
    const plain = value.replace(/[{}"\s]/g, '');
    if (plain) values.set(name, plain);
    const twice: PlacedDoubt[] =
      !before || !plain || before === plain
        ? []
        : [
            {
              path: [name],
              at,
              message: 'stands a second time, and this counts',
              hint: 'Delete one of the two.',
            },
          ];
    const unexplained = abbreviations
      .filter(
        (one) =>
          /^[a-z_]/i.test(one.name) &&
          isUnexplained(one.name, known) &&
          !(name === 'month' && datesOfMonths('2000', one.name) !== undefined),
      )
      .map((one) => ({
        path: [name],
        at: one.at,
        message: `no \`@string\` explains \`${one.name}\`, so it is shown as it stands`,
        hint: `If it is a word, write \`{${one.name}}\`; if it is an abbreviation, add \`@string{${one.name} = {…}}\` above.`,
      }));
    const [, words = ''] = name === 'month' ? (/^[{"]+([^{}"#\\]+)[}"]+$/.exec(value) ?? []) : [];
    const unknown =
      words.trim() && datesOfMonths('2000', words) === undefined && dateMeant(words) === undefined;
    const lost: PlacedDoubt[] = unknown
      ? [
          {
            path: [name],
            at,
            message: `\`${words.trim()}\` is no month that is understood, so that the year alone is shown`,
            hint: 'Write a number from 1 to 12, or the name of a month or season.',
          },
        ]
      : [];
    return [...twice, ...unexplained, ...lost];
  });
}

/**
 * @returns the entry as the library can read it, each sign in its place: of names of fields that it cannot, none is known,
 *   nor is one with nothing in it, which De Gruyter writes behind another of its name, and values in which Paperpile has not put braces around `\"` stand in braces themselves
 */
export const withPlainNames = (text: string, fields: readonly WrittenField[]): string =>
  fields.reduce((whole, { name, at, value }) => {
    const from = whole.indexOf(value, at + name.length);
    const plain = /^"(?:[^"\\]|\\[^])*\\"(?:[^"\\]|\\[^])*"$/.test(value) ? `{${value.slice(1, -1)}}` : value;
    return (
      whole.slice(0, at) +
      whole
        .slice(at, at + name.length)
        .replace(/^[{"]\s*["}]$/.test(value) ? /^./ : /^[^A-Za-z]|[^\w:+-]/g, '_') +
      whole.slice(at + name.length, from) +
      plain +
      whole.slice(from + value.length)
    );
  }, text);

/** @returns the entry with braces around words that nothing explains, and dates: they would be left out, or stop the reading */
export function withWords(text: string, fields: readonly WrittenField[], known: ReadonlySet<string>): string {
  const words = fields
    .flatMap(({ abbreviations }) => abbreviations)
    .filter(({ name }) => isUnexplained(name, known));
  return words.reduceRight(
    (whole, { name, at }) => `${whole.slice(0, at)}{${name}}${whole.slice(at + name.length)}`,
    text,
  );
}

const TYPES =
  'article|book|booklet|collection|conference|dataset|electronic|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|patent|phdthesis|proceedings|report|software|techreport|thesis|unpublished|video|www';
const WITHOUT_AT = new RegExp(`^[ \\t]*((?:${TYPES})\\s*\\{\\s*([^\\s,{}"=]+)\\s*,)`, 'gim');

/** @returns where between entries something stands that is one but for its sign */
export function entriesWithoutSign(
  text: string,
  chunks: readonly BibChunk[],
): (BibFault & { key: string })[] {
  const ends = [0, ...chunks.map((chunk) => chunk.offset + chunk.text.length)];
  return ends.flatMap((start, index) =>
    [...text.slice(start, chunks[index]?.offset ?? text.length).matchAll(WITHOUT_AT)].map(
      ({ 0: whole, 1: begin = '', 2: key = '', index: found }) => ({
        key,
        at: start + found + whole.indexOf(begin),
        message: `\`${begin}\` begins no entry: the sign before it is missing.`,
        hint: `Write \`@${begin}\`.`,
      }),
    ),
  );
}

/** @returns what is wrong where a bracket closes an entry before its last fields, which would be a comment */
export function closedEarly(chunk: BibChunk, text: string, next: BibChunk | undefined): BibFault[] {
  const end = chunk.offset + chunk.text.length;
  const rest = text.slice(end, next?.offset ?? text.length);
  if (!/^\s*,?[ \t]*\n?[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*["{\d]/.test(rest)) return [];
  const sign = chunk.text.at(-1) ?? '';
  return [
    {
      at: chunk.text.length - 1,
      message: `\`${sign}\` closes the whole entry here, before its last fields.`,
      hint: `Delete one \`${sign}\`.`,
    },
  ];
}
