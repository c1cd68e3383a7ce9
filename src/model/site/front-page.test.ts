import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onFrontPage } from './front-page.ts';
import { briefing, initiative } from '../../testing/publication-samples.ts';

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

test('briefings by date, initiatives by title', () => {
  const shown = onFrontPage({
    briefings: [briefing('old', { published: '2019' }), briefing('new', { published: '2021-02' })],
    initiatives: [initiative('b', { title: 'The beta' }), initiative('a', { title: 'Alpha' })],
  });
  assert.deepEqual(
    [slugs(shown.briefings), slugs(shown.initiatives)],
    [
      ['new', 'old'],
      ['a', 'b'],
    ],
  );
});

test('of very many, the latest', () => {
  const many = Array.from({ length: 300 }, (_none, index) => index);
  const day = (index: number) => `${2000 + (index % 300)}`;
  const shown = onFrontPage({
    briefings: many.map((index) => briefing(`b${index}`, { published: day(index) })),
    initiatives: many.map((index) => initiative(`i${index}`, { updated: day(index) })),
  });
  assert.deepEqual([shown.briefings.length, shown.initiatives.length], [10, 100]);
  assert.deepEqual([shown.briefings[0]?.slug, shown.initiatives[0]?.slug], ['b299', 'i299']);
});
