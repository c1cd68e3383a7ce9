import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, slugOf } from '../../../testing/answer-samples.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { buildIndex } from '../../index/build-index.ts';

const page = (slug: string, text: string) => ({
  path: `initiatives/${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${slug}</title></head><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
});

test('a page that has two words as they were typed comes first, however many have them apart', async () => {
  const apart =
    'Lights of towns, lights of ships. A northern coast, a northern sea, northern lands, northern isles.';
  const pages = [
    ...Array.from({ length: 14 }, (_none, index) => page(`coast-${String(index)}`, apart)),
    page('sky', `The northern lights are seen once. ${'Much else is told of other things. '.repeat(40)}`),
  ];
  const { files } = await buildIndex(pages, [], publication({}));
  const { results } = await answererOf(files, pages.length)({ query: 'northern lights', facets: {} });
  assert.equal(slugOf((await results[0]?.load())?.url ?? ''), 'sky');
});
