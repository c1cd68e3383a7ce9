/** What the folder of several publications holds beside them. */
export const MERGED_FILES = {
  page: 'index.html',
  script: 'search.js',
  /** The days of all pages, for the order of dates; the script that hands it over has one more ending. */
  days: 'days.json',
} as const;

/** What the page tells its script of a publication. */
export interface MergedPublication {
  name: string;
  title: string;
  /** Its language, where that is not the one of the page. */
  lang?: string;
  /** The version of its index. */
  index: string;
}
