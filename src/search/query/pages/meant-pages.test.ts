import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, slugOf } from '../../../testing/answer-samples.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { buildIndex } from '../../index/build-index.ts';

const page = (slug: string, type: string, text: string) => ({
  path: `${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${slug}</title>
    <meta data-pagefind-filter="type[content]" data-pagefind-meta="type[content]" content="${type}"></head>
    <body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
});

test('a page about the publication comes first for a phrase that no other page has, and last for any other', async () => {
  const pages = [
    page('accessibility', 'Page', 'It was read with a screen reader, on a small screen and a large one.'),
    page('study', 'Initiative', 'Each reader had a screen. A reader of the study saw the large screen.'),
    page('hall', 'Initiative', 'The hall has a small screen. A reader may look at it.'),
  ];
  const { files } = await buildIndex(pages, [], publication());
  const answer = answererOf(files, pages.length);
  const slugs = async (query: string) => {
    const { results } = await answer({ query, facets: {} });
    return Promise.all(results.map(async (result) => slugOf((await result.load()).url)));
  };
  assert.equal((await slugs('screen reader'))[0], 'accessibility');
  assert.equal((await slugs('small screen')).at(-1), 'accessibility');
  assert.equal((await slugs('screen')).at(-1), 'accessibility');
});
