import { memoize } from '../../text/functions/memoize.ts';

/** One of some words, whole; `*` stands for any letters and 0000 for a year. */
const oneOf = (words: readonly string[]): string => {
  const patterns = words.map((word) =>
    word
      .trim()
      .replace(/[.?+()[\]{}|\\^$]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replaceAll('0000', '\\d{4}')
      .replaceAll('’', "[’']"),
  );
  return `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`;
};

/** @returns the source of a pattern for the words of a list of the catalogue, wherever they stand */
export const anyOf = (list: string): string => oneOf(list.split(','));

/** @returns a pattern for a text that says something of a list of the catalogue */
export const says = memoize((list: string) => new RegExp(anyOf(list), 'iu'));

/** @returns a pattern for a question of a list of the catalogue: what stands behind `…` may stand anywhere after the rest */
export const asks = memoize((list: string) => {
  const questions = list.split(',').map((question) => {
    const [begins = '', ...later] = question.trim().split('…');
    return [begins && `^${oneOf(begins.split('/'))}`, ...later.map((part) => oneOf(part.split('/')))]
      .filter(Boolean)
      .join('.*');
  });
  const pattern = questions.join('|');
  // Browsers take milliseconds for each pattern with classes of letters; most questions fail at one without.
  const rough = new RegExp(pattern.replace(/\(\?<?!.*?\)/g, '').replaceAll('\\p{L}', '.'), 'iu');
  return { test: (text: string) => rough.test(text) && new RegExp(pattern, 'iu').test(text) };
});
