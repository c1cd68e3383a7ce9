/** Orders texts by their characters, the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers by value, capitals as small letters. */
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** @returns a title without the article that does not count where it is sorted */
export const sortingTitle = (title: string): string => title.replace(/^(?:the|an?)\s+/i, '');

/** Orders titles as readers expect. */
export const compareTitles = (a: string, b: string): number =>
  collator.compare(sortingTitle(a), sortingTitle(b)) || compareText(a, b);
