import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../../testing/answer-samples.ts';
import { countInWords } from '../search-messages.ts';

const told = async (query: string) => countInWords({ query, facets: {} }, await ask(query), '');

test('operators alone find nothing, and it is said why', async () => {
  for (const query of ['OR', 'AND', 'NOT', 'OR OR', '-', '"', '""', '« »', '?', '…', '( )']) {
    const { results, answers, nearest } = await ask(query);
    assert.deepEqual([results, answers, nearest], [[], [], []], query);
    assert.match(await told(query), /^Nothing found: /, query);
  }
});

test('a facet without a value, or with one that no page has, is told what it may be', async () => {
  assert.match(await told('year:'), /^“year:” needs one of these after it: 2016, 2017, 2020\.$/);
  assert.match(await told('applies-to:'), /^“applies:” needs/, 'by the words that readers see');
  assert.match(await told('kind:'), /^“kind:” needs/, 'where these are no other facet');
  assert.match(
    await told('year: records'),
    /^No page has “records” as Year\. Choose from 2016, 2017, 2020\.$/,
  );
  assert.match(await told('records year:1850'), /^No page has “1850” as Year/);
  assert.match(await told('records year:'), /pages found for/, 'other words count');
  assert.match(await told('records -year:1850'), /pages found for/);
});

test('words joined by AND are answered and counted as the same without', async () => {
  for (const words of ['records review', 'wachter login']) {
    const [plain, joined] = [await ask(words), await ask(words.replace(' ', ' AND '))];
    assert.deepEqual(joined.slugs, plain.slugs);
    assert.deepEqual(joined.filters, plain.filters);
  }
});

test('without a facet that was typed there are fewer words, which can be searched for', async () => {
  const { tried } = await ask('records year:1850');
  assert.deepEqual(
    tried.map(({ what, query }) => [what, query]),
    [['fewer words', 'records']],
  );
});
