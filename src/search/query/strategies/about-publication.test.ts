import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../index/build-index.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { answererOf, slugOf } from '../../../testing/answer-samples.ts';

const page = (slug: string, type: string, text: string) => ({
  path: `${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${slug}</title>
    <meta data-pagefind-filter="type[content]" content="${type}"></head>
    <body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
});
const pages = [
  page('about', 'Page', 'You may copy it under an open licence. Its publisher is independent.'),
  page(
    'study',
    'Initiative',
    'They wrote of a licence. It was checked and reliable. An error was found, in this site too.',
  ),
];
const { files } = await buildIndex(pages, [], publication());
const answer = answererOf(files, pages.length);
const first = async (query: string) => {
  const { results, tried, correction } = await answer({ query, facets: {} });
  assert.deepEqual([tried, correction], [[], undefined], query);
  const shown = await results[0]?.load();
  return shown && slugOf(shown.url);
};

test('questions about nothing but the publication find its pages about itself', async () => {
  for (const query of [
    'who wrote this?',
    'can I reuse this text',
    'How reliable is it',
    'is this site independent',
    'can I copy text from here',
    'how do you decide if a claim is true',
  ])
    assert.equal(await first(query), 'about', query);
});

test('questions about anything else find what they ask for', async () => {
  for (const query of ['licence error', 'who wrote of a licence', 'is this study reliable'])
    assert.equal(await first(query), 'study', query);
});
