import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId } from './entries.ts';
import { backlinksTo } from './backlinks.ts';
import { relate } from './relations.ts';
import { briefing, initiative, page, publication } from '../testing/publication-samples.ts';

test('a page lists the pages that lead to it and those it names, each once, by title', () => {
  const alpha = initiative('alpha', { related: ['initiatives/beta', 'briefings/talk'] });
  const gamma = initiative('gamma', { title: 'Gamma' });
  const all = publication({
    briefings: [briefing('talk', { title: 'The meeting', initiatives: ['alpha'] })],
    initiatives: [alpha, initiative('beta', { title: 'Beta' }), gamma],
    pages: [page('about', { title: 'Zebra' }, '[Alpha](../initiatives/alpha.md)')],
  });
  assert.deepEqual(backlinksTo(alpha, all, relate(all)).map(entryId), [
    'initiatives/beta',
    'briefings/talk',
    'pages/about',
  ]);
  assert.deepEqual(backlinksTo(gamma, all, relate(all)), []);
});
