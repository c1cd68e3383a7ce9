import { memoize } from '../functions/memoize.ts';

/** What stands between the items of a list that has no "and". */
export interface Separators {
  comma: string;
  semicolon: string;
}

/**
 * @param language a BCP 47 tag
 * @returns the signs of its script, with their spaces: those that `Intl` puts between the first items of a long list.
 *   Where it puts a word there, as in Arabic (" و"), readers still expect a comma between links and names.
 */
export const separatorsOf = memoize((language: string): Separators => {
  const parts = new Intl.ListFormat([language, 'en-GB']).formatToParts(['A', 'B', 'C', 'D']);
  const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
  const comma = /^\p{Po}/u.test(between) ? between : language.startsWith('ar') ? '، ' : ', ';
  const semicolon = comma.startsWith('،') ? '؛ ' : comma.startsWith('、') ? '；' : '; ';
  return { comma, semicolon };
});
