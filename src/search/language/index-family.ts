/** Files of the index that number the same: pages and chunks, or parts of the vocabulary. */
export type IndexFamily = 'pages' | 'vocabulary';

/** @returns what the numbers are of by which a file of the index is named */
export const familyOf = (path: string): IndexFamily =>
  path.startsWith('vocabulary') ? 'vocabulary' : 'pages';
