import { join } from 'node:path';
import { test, expect } from 'playwright/test';
import { addressOf } from '../places.ts';
import { startPreview } from '../preview/preview-server.ts';
import { copyOfContent } from '../problems/build.ts';
import { contentDirectory } from '../../src/publication/folder/content-folder.ts';
import type { Answerer } from '../../src/search/query/answer-types.ts';
import { anchorOf } from '../../src/editions/single-file/anchors.ts';
import { address as inFile, html } from '../single-file/file.ts';
import { folder } from '../site.ts';
import { golden, judge, meanReciprocalRank } from './golden.ts';
import { searchIn, shownFor } from './node-search.ts';
import { showAll } from './show-all.ts';

// One after the other, so that Node is asked once for what all of them are held against.
test.describe.configure({ mode: 'default' });

const queries = golden.map(({ query }) => query);
const search = searchIn(folder);
const answers = new Map<string, ReturnType<Answerer>>();
/** What Node finds for a golden query. */
const answer: Answerer = (asked) => {
  const { query, facets } = asked;
  if (Object.keys(facets).length) return search(asked);
  const found = answers.get(query) ?? search(asked);
  answers.set(query, found);
  return found;
};

test('there are enough golden queries to tell a good ranking from a bad one', () => {
  expect(golden.length).toBeGreaterThanOrEqual(120);
  expect(new Set(queries).size).toBe(golden.length);
});

test('what was searched before changes no answer', async () => {
  for (const query of queries) await answer({ query, facets: {} });
  const inReverse = searchIn(folder);
  for (const query of queries.toReversed())
    expect.soft(await shownFor(inReverse, query), query).toEqual(await shownFor(answer, query));
});

// Over http they are asked of the live preview, below, and of a worker: see `worker.spec.ts`.
test('golden queries find what readers mean, from disk, and the same in Node', async ({ page }) => {
  test.slow();
  const shown = await showAll(page, queries, `${addressOf(folder)}search.html`);
  for (const [index, query] of queries.entries())
    expect.soft(shown[index], query).toEqual(await shownFor(answer, query));
  const judgements = golden.map((one, index) => judge(one, shown[index] ?? []));
  expect(judgements.flatMap(({ fault = [] }) => fault)).toEqual([]);
  expect(meanReciprocalRank(judgements)).toBeGreaterThanOrEqual(0.97);
});

test('golden queries find the same pages and sections in the single file, but for pages that it does without', async ({
  page,
}) => {
  test.slow();
  const shown = await showAll(page, queries, `${inFile}#search`);
  const isThere = (url: string) => new RegExp(`<article id="?${anchorOf(url)}[ ">]`).test(html);
  for (const [index, query] of queries.entries()) {
    const there = await shownFor(answer, query, isThere);
    // Where only a page is meant that the file does without, it shows what else has some of the words.
    if (there.length) expect.soft(shown[index], query).toEqual(there);
  }
});

test('golden queries find the same in the live preview', async ({ page }) => {
  test.setTimeout(400_000);
  const preview = await startPreview(contentDirectory(), join(copyOfContent().folder, 'generator'));
  try {
    const shown = await showAll(page, queries, `${preview.address}search.html`);
    for (const [index, query] of queries.entries())
      expect.soft(shown[index], query).toEqual(await shownFor(answer, query));
  } finally {
    await preview.stop();
  }
});

test('the number beside a value of a facet is that of the pages which choosing it leaves, however they were found', async () => {
  test.slow();
  for (const { query } of golden) {
    const { filters } = await answer({ query, facets: {} });
    for (const name of ['type', 'status']) {
      // Where few are left, other pages than those that made the query mean what it does.
      const values = Object.entries(filters[name] ?? {}).filter(([, count]) => count);
      const [fewest] = values.sort(([, a], [, b]) => a - b);
      if (!fewest) continue;
      const [value, count] = fewest;
      const { results } = await answer({ query, facets: { [name]: [value] } });
      expect.soft(results.filter(({ hasSome }) => !hasSome).length, `${query}: ${value}`).toBe(count);
    }
  }
});
