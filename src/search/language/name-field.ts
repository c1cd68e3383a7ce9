import { memoize } from '../../text/functions/memoize.ts';
import { isDateKey } from './dates/date-keys.ts';
import { normalise, singular } from './normalise.ts';
import { otherSpelling } from './transatlantic.ts';

/** What a name is to the page that it belongs to. */
export type NameKind =
  | 'former name'
  | 'other name'
  | 'short form'
  | 'long form'
  | 'other spelling'
  | 'synonym'
  | 'search word'
  // Of a source that the page cites: it stands in a field of its own.
  | 'author';

export interface Name {
  name: string;
  kind: NameKind;
}

/** Whether readers may be told a name: words that are for the search alone may be slips. */
export const isShown = ({ kind }: Name): boolean => kind !== 'search word';

/** Marks without letters, so that the index does not take them for words. */
const MARKS: Record<NameKind, string> = {
  'former name': '<',
  'other name': '~',
  'short form': '.',
  'long form': ':',
  'other spelling': "'",
  synonym: '=',
  'search word': '*',
  author: '@',
};
const BETWEEN = ' | ';
/** Stands in a name for what stands between names. */
const WITHIN = ' \u00a6 ';

/** @returns names as one text for the index, which keeps one text for each field of a page */
export const writeNames = (names: readonly Name[]): string =>
  names.map(({ name, kind }) => `${MARKS[kind]} ${name.replaceAll(BETWEEN, WITHIN)}`).join(BETWEEN);

/** @returns the names in such a text */
export const readNames = (text: string): Name[] =>
  text.split(BETWEEN).flatMap((part) => {
    const kind = (Object.keys(MARKS) as NameKind[]).find((one) => part.startsWith(`${MARKS[one]} `));
    return kind ? [{ name: part.slice(MARKS[kind].length + 1).replaceAll(WITHIN, BETWEEN), kind }] : [];
  });

/**
 * What makes two names the same to readers: keys of dates, which a search has beside their words, count as little as
 * they do; neither capitals, accents, hyphens, spaces, an article before
 * them, the plural nor British or American spelling matter.
 */
export const nameKey = (name: string): string =>
  normalise(name)
    .replace(/['’]s?\b/gu, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !isDateKey(word))
    .filter((word, index, words) => index > 0 || words.length === 1 || !/^(?:the|an?)$/.test(word))
    .map(keyOfWord)
    .join('');

/** Names of the same pages are compared with every search. */
const keyOfWord = memoize((word) => {
  const one = singular(word);
  return [one, otherSpelling(one) ?? one].sort()[0];
});
