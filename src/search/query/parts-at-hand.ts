import { hintsOf } from './pages/answer-hints.ts';
import { createNarrowing } from './narrowing.ts';
import { nearestPages } from './pages/nearest-pages.ts';
import { otherSpellings } from './strategies/other-spellings.ts';
import { saidOfPublication } from './strategies/said-of-publication.ts';
import type { SeldomParts } from './seldom-parts.ts';
import { withOperators } from './operators/with-operators.ts';
import { queryDates } from './dates/within-years.ts';

/** The same where all code is in one script, or in none. */
export const PARTS_AT_HAND: SeldomParts = {
  dates: () => Promise.resolve(queryDates),
  hints: () => Promise.resolve(hintsOf),
  operators: () => Promise.resolve(withOperators),
  narrowing: () => Promise.resolve(createNarrowing),
  about: () => Promise.resolve(saidOfPublication),
  spellings: () => Promise.resolve(otherSpellings),
  nearest: () => Promise.resolve(nearestPages),
};
