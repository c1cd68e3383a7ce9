import type { FacetCounts, Fragment } from '../engine/search-engine.ts';
import type { DateReader } from '../language/dates/dates-when-needed.ts';
import type { FacetName } from '../language/facets.ts';
import type { KnownPage } from '../language/vocabulary.ts';
import type { Name } from '../language/name-field.ts';
import type { TextPart } from './pages/mark-terms.ts';
import type { Question } from './pages/question.ts';
import type { Passage, QuickAnswer } from './pages/passages.ts';
import type { SearchState } from './state/search-state.ts';

/** What was found for a search, and how. */
export interface Answer {
  /** The words that were searched for in the end. */
  query: string;
  /** Set where the query was corrected: what the reader typed and what was searched for instead. */
  correction?: Correction;
  /** Best first; some may have most of the words only. */
  results: AnswerResult[];
  filters: FacetCounts;
  totalFilters: FacetCounts;
  /** Rows that answer by themselves, at most two: claims, events, figures, terms. */
  answers: QuickAnswer[];
  /** The facets whose counts were not asked for. */
  uncounted: FacetName[];
  /** What to say instead of how much was found, where a query has nothing to search for. */
  advice?: string;
  /** Where nothing was found as typed: what was tried, in order. */
  tried: Attempt[];
  /** Where few pages have all of many words: other pages that have most of them, and come after. */
  withMost: AnswerResult[];
  /** Where nothing was found: the pages whose names are nearest. */
  nearest: Omit<KnownPage, 'names'>[];
}

export interface Correction {
  from: string;
  to: string;
  /** Words for which nothing is searched. */
  leftOut?: readonly string[];
}

/**
 * What was tried where a search found nothing: a corrected spelling, fewer words (the least telling
 * left out), fewer facets (what is found without any of them).
 */
export interface Attempt {
  what: 'spelling' | 'fewer words' | 'fewer facets';
  query: string;
  found: number;
}

export interface AnswerResult {
  id: string;
  /** Set where it has not all words that were searched for. */
  hasSome?: true;
  /** Whether it is among the pages that have most of them, so that it is held against those with all. */
  isNear?: boolean;
  load(): Promise<AnswerPage>;
}

/** A page that was found. */
export interface AnswerPage extends Fragment {
  /** Its summary, with marks. */
  summary?: TextPart[];
  /** What else of it is shown: at most two. */
  passages?: Passage[];
  /** Set where the page was found by another name than its title. */
  matchedName?: Name;
  /** Set where it has not all words that were searched for: those that it is without. */
  without?: string[];
  /** Set where pages are in the order of dates: that by which this one has its place. */
  sortedBy?: string;
  /** Set where a question means it, whatever it is called. */
  isMeant?: boolean;
  /** Set where a question asks of the publication, and this page of it answers: the question in its words. */
  isAbout?: Question;
}

export interface AnswerOptions {
  /** Searches for the words as they stand: "Search for *wachtor* instead". */
  exact?: boolean;
  /** The facets whose values show. In a large publication only these are read and counted. */
  facets?: readonly FacetName[];
  /** Reads the dates of the question in texts, where that is not settled by its words. */
  reader?: DateReader;
  /** Set where it is one of several that are searched for: "initiatives OR reviews". */
  isSide?: boolean;
}

export type Answerer = (wanted: SearchState, options?: AnswerOptions) => Promise<Answer>;
