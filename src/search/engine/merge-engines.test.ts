import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEngines } from './merge-engines.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';
import type { Fragment, SearchEngine, SearchOptions } from './search-engine.ts';
import type { Vocabulary } from '../language/vocabulary.ts';

const asked: SearchOptions[] = [];
/** An engine that finds pages whatever is asked, of one type. */
const engine = (scores: Record<string, number>, isLarge = false): SearchEngine => ({
  isLarge,
  pageCount: 1,
  search(_query, options) {
    asked.push(options);
    const results = Object.entries(scores).map(([id, score]) => ({
      ...{ id, score },
      data: () =>
        Promise.resolve({
          ...{ url: `/${id}.html`, meta: { title: id }, filters: {}, excerpt: '', content: '', anchors: [] },
          sub_results: [{ title: 'x', url: `/${id}.html#x`, excerpt: '' }],
        } satisfies Fragment),
    }));
    const filters = { type: { Page: results.length } };
    const { length } = results;
    return Promise.resolve({
      ...{ results, places: length, unfilteredResultCount: length },
      ...{ filters, totalFilters: filters },
    });
  },
});
const days = () => Promise.resolve({ one: { a: '2020-01-01', b: '2022-01-01' }, two: { a: '2021-01-01' } });
const merged = mergeEngines(
  [
    { name: 'one', title: 'First', engine: engine({ a: 3, b: 1 }) },
    { name: 'two', title: 'Second', lang: 'de', engine: engine({ a: 2 }, true) },
  ],
  days,
);
const search = (options: SearchOptions = { filters: {} }) => merged.search('words', options);
const idsOf = ({ results }: Awaited<ReturnType<typeof search>>) => results.map(({ id }) => id);

test('pages of all publications stand in one order, each at its address and with its publication', async () => {
  const found = await search();
  assert.deepEqual(idsOf(found), ['one/a', 'two/a', 'one/b']);
  const page = await found.results[1]?.data();
  assert.equal(page?.url, '/two/a.html');
  assert.equal(page.sub_results[0]?.url, '/two/a.html#x');
  assert.equal(page.meta['publication'], 'Second');
  assert.equal(page.meta['lang'], 'de');
  assert.equal(found.places, 3);
  assert.equal(merged.isLarge, true);
});

test('counts of facets are added up, and publications are one', async () => {
  const { filters } = await search();
  assert.deepEqual(filters, { type: { Page: 3 }, publication: { First: 2, Second: 1 } });
});

test('where a publication is chosen, the others show what they would add; no index is asked for that facet', async () => {
  asked.length = 0;
  const found = await search({ filters: { publication: { any: ['Second'] }, type: { any: [] } } });
  assert.deepEqual(idsOf(found), ['two/a']);
  assert.deepEqual(found.filters['publication'], { Second: 1 });
  assert.deepEqual(found.totalFilters['publication'], { First: 2, Second: 1 });
  assert.deepEqual(
    asked.flatMap(({ filters }) => Object.keys(filters)),
    ['type', 'type'],
  );
});

test('the order of dates goes across publications', async () => {
  assert.deepEqual(idsOf(await search({ filters: {}, sort: { date: 'desc' } })), ['one/b', 'two/a', 'one/a']);
});

test('names lead to their publications, and words are known from all', async () => {
  const vocabulary = (word: string): Vocabulary => ({
    names: () =>
      Promise.resolve({
        pages: [{ title: word, url: `/${word}.html`, names: [] }],
        ownPages: [],
        terms: [{ term: 'T', expansion: word, others: [], url: '/glossary.html#t' }],
      }),
    words: () => Promise.resolve([word, 'both']),
    otherWords: () => Promise.resolve({ axe: [word] }),
    claims: () => Promise.resolve([{ id: 'S1', text: word, url: `/${word}.html#claim-s1` }]),
  });
  const all = mergeVocabularies([
    { name: 'one', title: 'First', vocabulary: vocabulary('close') },
    { name: 'two', title: 'Second', lang: 'de', vocabulary: vocabulary('end') },
  ]);
  const { pages, terms } = await all.names(['x']);
  const claims = await all.claims(['x']);
  assert.deepEqual(
    [...pages, ...terms, ...claims].map(({ url, publication }) => [url, publication]),
    [
      ['/one/close.html', 'First'],
      ['/two/end.html', 'Second'],
      ['/one/glossary.html#t', 'First'],
      ['/two/glossary.html#t', 'Second'],
      ['/one/close.html#claim-s1', 'First'],
      ['/two/end.html#claim-s1', 'Second'],
    ],
  );
  for (const known of [pages, terms, claims])
    assert.deepEqual(
      known.map(({ lang }) => lang),
      [undefined, 'de'],
    );
  assert.deepEqual(await all.words(), ['close', 'both', 'end']);
  assert.deepEqual(await all.otherWords(['axe']), { axe: ['close', 'end'] });
});
