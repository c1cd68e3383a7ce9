import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, slugOf } from '../../../testing/answer-samples.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { buildIndex } from '../../index/build-index.ts';

const page = (slug: string, text: string) => ({
  path: `initiatives/${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${slug}</title></head><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
});
const pages = [page('baths', 'There are three baths of 1935, for 40 bathers.'), page('heath', 'A heath.')];
const { files } = await buildIndex(pages, [], publication({}));

test('where no page has the other words, a mere number is not searched for, nor a word that says nothing alone', async () => {
  const answer = answererOf(files, pages.length);
  const found = async (query: string) => {
    const { results } = await answer({ query, facets: {} });
    return Promise.all(results.map(async (one) => slugOf((await one.load()).url)));
  };
  assert.deepEqual(await found('3 febrero'), []);
  assert.deepEqual(await found('three febrero'), []);
  assert.deepEqual(await found('quasar 40'), []);
  assert.deepEqual(await found('quasars 1935'), ['baths']);
  assert.deepEqual(await found('quasars there are'), []);
  assert.deepEqual(await found('quasars heath 3'), ['heath']);
  assert.deepEqual(await found('3'), ['baths']);
});
