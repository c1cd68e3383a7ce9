import type { datesIn, replaceDates } from './dates-in-text.ts';

/** What reads dates: few searches ask for one, and the code is long, so it is loaded for these and handed on. */
export interface DateReader {
  datesIn: typeof datesIn;
  replaceDates: typeof replaceDates;
}

/** For a query that has none. */
export const NO_DATES: DateReader = { datesIn: () => [], replaceDates: (text) => text };
