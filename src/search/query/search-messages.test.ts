import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchState } from './state/search-state.ts';
import type { Answer } from './answer-types.ts';
import { announcement } from './search-messages.ts';

const result = { id: 'a', load: () => Promise.reject(new Error('not asked for')) };
const base: Answer = {
  query: '',
  results: [],
  withMost: [],
  answers: [],
  filters: {},
  totalFilters: {},
  uncounted: [],
  tried: [],
  nearest: [],
};
const asked = (query: string): SearchState => ({ query, facets: {} });

const PROMPT = 'Type what you look for.';

describe('what was found is said in words', () => {
  const cases: [said: string, state: SearchState, answer: Partial<Answer>][] = [
    [PROMPT, asked(''), {}],
    ['Nothing found for “xq”.', asked('xq'), {}],
    ['1 page found for “nhsx”.', asked('nhsx'), { results: [result] }],
    // Words that say nothing may be left out of the search.
    [
      '2 pages found for “what is nhsx”.',
      asked('what is nhsx'),
      { query: 'nhsx', results: [result, result] },
    ],
    ['1 page found.', { query: '', facets: { type: ['Page'] } }, { results: [result] }],
    ['1 page found.', { query: '', facets: {}, years: { from: 2020 } }, { results: [result] }],
    [
      'Showing results for “wachter”, not for “wachtor”. 1 page found for “wachter”.',
      asked('wachtor'),
      { correction: { from: 'wachtor', to: 'wachter' }, results: [result] },
    ],
    [
      'No page has all of “cheese toast”. Showing results for “made”, not for “cheese toast”. 1 page found for “made”.',
      asked('cheese toast'),
      {
        correction: { from: 'cheese toast', to: 'made' },
        results: [result],
        tried: [{ what: 'fewer words', query: 'made', found: 1 }],
      },
    ],
    [
      'No page has all of “nhsx zebra”. 1 page found for “nhsx”.',
      asked('nhsx zebra'),
      { results: [result], tried: [{ what: 'fewer words', query: 'nhsx', found: 1 }] },
    ],
    [
      '1 page found for “a b c”. 1 more has some of the words.',
      asked('a b c'),
      { results: [result], withMost: [result] },
    ],
    [
      '1 page found for “a b c”. 2 more have some of the words.',
      asked('a b c'),
      { results: [result], withMost: [result, result] },
    ],
    [
      '1 page found for “a b c”. 2 more have some of the words.',
      asked('a b c'),
      { results: [{ ...result, hasSome: true }, result], withMost: [result] },
    ],
    [
      '1 page found for “NHSX”.',
      asked('NHSX'),
      { results: [result], tried: [{ what: 'fewer words', query: 'nhsx', found: 1 }] },
    ],
    [
      'Nothing found for “nhsx zebra”.',
      asked('nhsx zebra'),
      { tried: [{ what: 'fewer words', query: 'nhsx', found: 0 }] },
    ],
  ];
  for (const [said, state, answer] of cases)
    test(said, () => {
      assert.equal(announcement(state, { ...base, ...answer }, PROMPT), said);
    });
});
