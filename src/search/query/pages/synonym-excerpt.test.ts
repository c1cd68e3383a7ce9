import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSynonyms } from '../../language/synonym-field.ts';
import type { Fragment } from '../../engine/search-engine.ts';
import { withSynonymExcerpts } from './synonym-excerpt.ts';

const fragment: Fragment = {
  url: '/a.html',
  filters: {},
  meta: {
    synonyms: writeSynonyms([
      { other: 'electronic patient record', written: 'EPR' },
      { other: 'organizations', written: 'organisations' },
      { other: 'longterm', written: 'long term' },
    ]),
  },
  excerpt: 'as found',
  sub_results: [
    { title: 'Second', url: '/a.html#second', excerpt: 'as found' },
    { title: 'Third', url: '/a.html#third', excerpt: 'as found' },
  ],
  content: 'First. In <the> long term, organisations. Second. EPRs & an EPR. Third. Nothing.',
  anchors: [
    { element: 'h2', id: 'first', text: 'First', location: 0 },
    { element: 'div', id: 'claim', location: 5 },
    { element: 'h2', id: 'empty', text: ' ', location: 5 },
    { element: 'h2', id: 'second', text: 'Second', location: 6 },
    { element: 'h2', id: 'third', text: 'Third', location: 11 },
  ],
};
const shown = (query: string) => {
  const { excerpt, sub_results } = withSynonymExcerpts(fragment, query);
  return [excerpt, ...sub_results.map(({ url }) => url.replace('/a.html#', ''))];
};

test('the excerpt is of what the page says instead, and its section comes first', () => {
  assert.deepEqual(shown('electronic patient records'), [
    'First. In &lt;the&gt; long term, organisations. Second. <mark>EPRs</mark> &amp; an EPR. Third. Nothing.',
    'second',
    'third',
  ]);
  assert.deepEqual(shown('health organization'), [
    'First. In &lt;the&gt; long term, <mark>organisations.</mark> Second. EPRs &amp; an EPR. Third. Nothing.',
    'first',
    'second',
    'third',
  ]);
  assert.match(shown('long-term plan')[0] ?? '', /<mark>long<\/mark> <mark>term,<\/mark>/);
});

test('else all stays as it was found', () => {
  for (const query of ['EPR', 'patient', '', 'constructor', 'x'.repeat(300)])
    assert.equal(withSynonymExcerpts(fragment, query), fragment);
});
