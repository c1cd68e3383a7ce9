import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fragment, SearchEngine } from '../engine/search-engine.ts';
import { createFind } from './find.ts';

/** @returns an engine in which pages have some text, what it was asked for, and a search in it; some queries are in vain */
function engineOf(count: number, content: string, inVain: string[] = []) {
  const asked: string[] = [];
  const page: Fragment = {
    ...{ url: '/a.html', meta: {}, filters: {}, excerpt: '', sub_results: [], content, anchors: [] },
  };
  const results = Array.from({ length: count }, (_none, index) => ({
    id: String(index),
    score: 1,
    data: () => Promise.resolve(page),
  }));
  const engine: SearchEngine = {
    isLarge: count > 200,
    pageCount: count,
    search(query) {
      asked.push(query ?? '');
      const found = inVain.includes(query ?? '') ? [] : results;
      return Promise.resolve({
        ...{ results: found, places: 1, unfilteredResultCount: found.length, filters: {}, totalFilters: {} },
      });
    },
  };
  const find = createFind(engine, async ({ data }) => data());
  return { asked, find: (words: string) => find(words, { filters: {} }) };
}

test('one search tells that words stand on pages as they were typed', async () => {
  const { asked, find } = engineOf(20, 'Records of care');
  assert.equal((await find('care records')).first.length, 10);
  assert.deepEqual(asked, ['care records', '"care records"']);
});

test('where many pages are found, the first of them tells it', async () => {
  const { asked, find } = engineOf(2000, 'Records of care');
  assert.equal((await find('care records')).first.length, 10);
  assert.deepEqual(asked, ['care records']);
});

test('where the first of many pages has only the beginning of a word, the index is asked', async () => {
  const { asked, find } = engineOf(2000, 'Records of carefulness');
  await find('care');
  assert.deepEqual(asked, ['care', '"care"']);
});

test('nothing is loaded for words that no page has as they stand', async () => {
  const { find } = engineOf(20, 'Records of care', ['"recrods"']);
  assert.equal((await find('recrods')).first.length, 0);
});
