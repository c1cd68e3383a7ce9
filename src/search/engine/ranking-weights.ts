/**
 * How Pagefind weighs what matches (https://pagefind.app/docs/ranking/). Chosen by `e2e/search/weights.ts` on
 * the golden queries: with these, all come out as meant. What a page is called must weigh far more than what it
 * says; from 5 on it makes no difference. A summary says what the text says again, and words that stand in for
 * those of the page (`synonyms`) are worth less than the words themselves: at 3 and 5 they put wrong pages first.
 * Kind, status, type and date are facets. What Pagefind makes of the length of pages and of how often and how
 * alike words are is left alone: it lies in the middle of a wide range that is as good.
 */
export const RANKING = {
  metaWeights: {
    title: 10,
    names: 8,
    summary: 0.5,
    synonyms: 0.5,
    authors: 0.1,
    amounts: 0.5,
    dates: 0.5,
    kind: 0,
    plural: 0,
    status: 0,
    asOf: 0,
    latest: 0,
    terms: 1,
    topics: 0.1,
  },
};
