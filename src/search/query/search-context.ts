import type { SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { AnswerResult, Attempt, Correction } from './answer-types.ts';
import type { Find, Finding } from './find.ts';
import type { Narrowing } from './narrowing.ts';
import type { PageLoader } from './pages/load-page.ts';
import type { SeldomParts } from './seldom-parts.ts';
import type { Some } from './pages-with-some.ts';

/** A search under way: what was asked, what was found so far, and the means to find more. */
export interface SearchContext {
  /** What the reader typed, cleaned. */
  readonly typed: string;
  /** The same, with common words that no page has replaced by the nearest that pages have. */
  readonly query: string;
  /** The words that it asks about, as the index keeps them, put right where the query was corrected. */
  readonly spelt: string;
  /** Those of them that no page has. */
  readonly unknown: readonly string[];
  /** Those of them that may be slips: they are no ordinary words. */
  readonly misspelt: readonly string[];
  /** Words that stand for those of them that no page has. */
  readonly substitutes: ReadonlySet<string>;
  /** Whether the words are wanted as they stand. */
  readonly exact: boolean;
  /** What is wanted besides words. */
  readonly options: SearchOptions;
  /** Set where facets or years leave pages out. */
  readonly narrowing: Narrowing | undefined;

  readonly found: Finding;
  /** What was tried instead of the words as typed, in order. */
  readonly tried: readonly Attempt[];
  /** Set where the query was corrected. */
  readonly correction?: Correction | undefined;
  /** Pages that have most of the words. */
  readonly withMost: readonly AnswerResult[];

  readonly engine: SearchEngine;
  readonly find: Find;
  readonly load: PageLoader;
  readonly vocabulary: Vocabulary;
  readonly parts: SeldomParts;
  /** How much pages have of the query, and how rare its words are; nothing where one is called as it says. */
  readonly some?: Some;
  /** Answers with the pages that have some words of a query, those with most first. */
  readonly pagesWith: (words: string) => Promise<Some>;
}

/** What a strategy changes of a search. */
export type Step = Partial<
  Pick<
    SearchContext,
    'found' | 'spelt' | 'tried' | 'correction' | 'withMost' | 'some' | 'options' | 'pagesWith'
  >
>;

/** A way to find more, or what is meant. It answers with nothing where it does not apply or leads nowhere. */
export type Strategy = (context: SearchContext) => Promise<Step | undefined>;

/** Searches for other words, of which what is found takes the place of what was, and notes the attempt. */
export async function searchInstead(
  { find, options, tried }: SearchContext,
  what: Attempt['what'],
  words: string,
): Promise<Step> {
  const found = await find(words, options);
  return { found, tried: [...tried, attemptOf(what, found)] };
}

/** @returns an attempt as readers are told of it */
export const attemptOf = (what: Attempt['what'], { words, results }: Finding): Attempt => ({
  what,
  query: words,
  found: results.length,
});
