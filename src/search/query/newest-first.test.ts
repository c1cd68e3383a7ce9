import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, slugOf } from '../../testing/answer-samples.ts';
import { publication } from '../../testing/publication-samples.ts';
import { buildIndex } from '../index/build-index.ts';

const page = (slug: string, day: string, words: string, text: string) => ({
  path: `initiatives/${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${slug}</title>${
    day &&
    `<meta data-pagefind-meta="latest[content]" content="${words}"><meta data-pagefind-sort="date[content]" content="${day}">`
  }</head><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
});
const seldom =
  'Once it says of records that they were on paper, among much else that it tells of other things.';
/** Pages of one day, or of none, stand in the index in no order that helps. */
const pages = [
  page('alpha', '2020-01-01', '2020', seldom),
  page('beta', '2020-01-01', '1 January 2020', 'Records, records and records.'),
  page('gamma', '2021-01-01', 'January 2021', seldom),
  page('delta', '', '', seldom),
  page('epsilon', '', '', 'Records, records and records.'),
  page('zeta', '2020-01-01', 'from 2020', 'Records and records.'),
  page('theta', '-999956-03-15', '15 March 44 BC', seldom),
  page('eta', '2019-06-30', '30 June 2019', 'Records, records and records.'),
];
const { files } = await buildIndex(pages, [], publication({}));
const answer = answererOf(files, pages.length);

const found = async (query: string, sort?: 'date') => {
  const { results } = await answer({ query, facets: {}, ...(sort && { sort }) });
  return Promise.all(results.map((result) => result.load()));
};
const slugs = async (...wanted: Parameters<typeof found>) =>
  (await found(...wanted)).map(({ url }) => slugOf(url));

test('the newest come first, those of one day the best first, and so do those without a date at the end', async () => {
  const best = await slugs('records');
  const ofOneDay = best.filter((slug) => ['alpha', 'beta', 'zeta'].includes(slug));
  assert.deepEqual(ofOneDay, ['beta', 'zeta', 'alpha']);
  assert.deepEqual(await slugs('records', 'date'), [
    'gamma',
    ...ofOneDay,
    'eta',
    'theta',
    'epsilon',
    'delta',
  ]);
});

test('the same goes for what is found by either of two words', async () => {
  const found = await slugs('once OR records', 'date');
  assert.deepEqual([found[0], found.slice(4)], ['gamma', ['eta', 'theta', 'delta', 'epsilon']]);
});

test('each shows the date by which it has its place, in the order of dates alone', async () => {
  const dates = async (sort?: 'date') => (await found('records', sort)).map(({ sortedBy }) => sortedBy);
  assert.deepEqual(await dates('date'), [
    ...['January 2021', '1 January 2020', 'from 2020', '2020', '30 June 2019'],
    ...['15 March 44 BC', undefined, undefined],
  ]);
  assert.deepEqual(new Set(await dates()), new Set([undefined]));
});
