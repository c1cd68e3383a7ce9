import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, slugOf } from '../../testing/answer-samples.ts';
import { publication } from '../../testing/publication-samples.ts';
import { buildIndex } from '../index/build-index.ts';
import { kindsNamed } from './kinds-named.ts';

test('a query may name types, kinds and statuses in the plurals of several languages, and nothing else', () => {
  const of = (...values: string[]) => Object.fromEntries(values.map((value) => [value, 0]));
  const values = {
    type: of('Initiative', 'Organización', 'Organisation'),
    kind: of('Body', 'Public body', 'Policy'),
    status: of('Closed'),
  };
  for (const [query, ...named] of [
    ['Initiatives', 'Initiative'],
    ['initiativen', 'Initiative'],
    ['organizaciones', 'Organización'],
    ['policies', 'Policy'],
    ['public bodies', 'Public body'],
    ['closed initiatives', 'Initiative', 'Closed'],
    ['closed'],
    ['initiatives of 2020'],
    ['the policies'],
    [''],
  ] as const)
    assert.deepEqual(
      kindsNamed(query, values).map(([, value]) => value),
      named,
      query,
    );
});

test('the plural of a kind finds all pages of it, beside those that have the word', async () => {
  const page = (slug: string, kind: string, text: string) => ({
    path: `${slug}.html`,
    html: `<html lang="en-gb"><head><meta data-pagefind-filter="kind[content]" content="${kind}"></head><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
  });
  const pages = [
    page('weir', 'Review', 'It dealt with a weir.'),
    page('mill', 'Review', 'It dealt with a mill.'),
    page('fund', 'Fund', 'It followed two reviews.'),
    page('quay', 'Fund', 'It paid for a quay.'),
  ];
  const { files } = await buildIndex(pages, [], publication());
  const answer = answererOf(files, pages.length);
  for (const [query, ...slugs] of [
    ['reviews', 'fund', 'mill', 'weir'],
    ['funds', 'fund', 'quay'],
  ] as const) {
    const { results, query: asked, filters } = await answer({ query, facets: {} });
    const found = await Promise.all(results.map(async (result) => slugOf((await result.load()).url)));
    assert.deepEqual([asked, found.toSorted()], [query, slugs]);
    assert.equal(filters['kind']?.['Review'], query === 'reviews' ? 2 : 0);
  }
});
