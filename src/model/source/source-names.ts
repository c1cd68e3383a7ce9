import type { Words } from '../../interface/catalogues.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import type { SourceName } from '../schema/source.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';

/** Scripts whose names stand in the order of the family name first, without a space. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc・]+$/u;

const isUnspaced = ({ family, given }: SourceName) =>
  family !== undefined && given !== undefined && UNSPACED.test(family) && UNSPACED.test(given);

/** Words with a space between them, but none after a particle that closes up: d'Alembert, al-Khwarizmi. */
const joinWords = (words: readonly (string | undefined)[]) =>
  words
    .filter((word) => word !== undefined)
    .join(' ')
    .replace(/(?<=(?:^|\s)\p{Ll}{1,4}['’ʼ-]) /gu, '');

/** @returns the whole name as it is written in a sentence */
export function fullName(name: SourceName): string {
  if (name.literal !== undefined) return plainText(name.literal);
  if (isUnspaced(name)) return `${name.family ?? ''}${name.given ?? ''}`;
  const { given, family, suffix } = name;
  const words = joinWords([given, name['dropping-particle'], name['non-dropping-particle'], family]);
  return plainText([words, suffix].filter(Boolean).join(name['comma-suffix'] ? ', ' : ' '));
}

/** @returns the name as short references have it: with the particle that belongs to it, without given names */
export const shortName = (name: SourceName): string =>
  name.literal !== undefined || name.family === undefined
    ? fullName(name)
    : plainText(joinWords([name['non-dropping-particle'], name.family]));

/** @returns the name as lists sort it: by family name, without particles and the article of a body */
export const sortingName = (name: SourceName): string =>
  name.family === undefined
    ? fullName(name).replace(/^(?:the|an?)\s+/i, '')
    : plainText(
        [name.family.replace(/^(?:\p{Ll}[\p{L}.]*(?:\s+|['’ʼ-]\s*))+(?=\p{Lu})/u, ''), name.given].join(' '),
      );

/** @returns "A", "A and B", "A, B and C"; of more than three only the first */
export function joinNames(names: readonly string[], { language, sources }: Words): string {
  if (names.length > 3) return sources.andOthers({ name: names[0] ?? '' });
  return listInWords(names, language);
}
