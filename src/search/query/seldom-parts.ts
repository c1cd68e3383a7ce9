import type { hintsOf } from './pages/answer-hints.ts';
import type { createNarrowing } from './narrowing.ts';
import type { nearestPages } from './pages/nearest-pages.ts';
import type { otherSpellings } from './strategies/other-spellings.ts';
import type { saidOfPublication } from './strategies/said-of-publication.ts';
import type { withOperators } from './operators/with-operators.ts';
import type { queryDates } from './dates/within-years.ts';

/** What few searches need, asked for when one does: on the site each is a script of its own. */
export interface SeldomParts {
  /** Reads dates, years and numbers. */
  dates: () => Promise<typeof queryDates>;
  /** Tells what answers to a question have. */
  hints: () => Promise<typeof hintsOf>;
  /** Answers queries with operators. */
  operators: () => Promise<typeof withOperators>;
  /** Narrows searches to facets and years. */
  narrowing: () => Promise<typeof createNarrowing>;
  /** Tells what a question asks of the publication. */
  about: () => Promise<typeof saidOfPublication>;
  /** Tells what a word that no page has may be a slip of. */
  spellings: () => Promise<typeof otherSpellings>;
  /** Tells which pages are called most like a query that finds nothing. */
  nearest: () => Promise<typeof nearestPages>;
}
