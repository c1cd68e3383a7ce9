import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onFrontPage, othersOnFrontPage, partsOfHome } from './front-page.ts';
import {
  briefing,
  claim,
  initiative,
  organisation,
  page,
  publication,
} from '../../../testing/publication-samples.ts';

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

test('the first page has no part without something to show', () => {
  assert.deepEqual(partsOfHome(publication()), []);
  assert.deepEqual(partsOfHome(publication({ initiatives: [initiative('alpha')] })), ['initiatives']);
  const full = publication({
    briefings: [briefing('b', { changes: [{ date: '2021', note: 'A word was put right.' }] })],
    initiatives: [initiative('alpha', { timeline: [{ date: '2019', text: 'It began.' }] })],
    claims: new Map([['b', [claim('S1')]]]),
  });
  assert.deepEqual(partsOfHome(full), ['found', 'briefings', 'initiatives', 'years', 'changes']);
});

test('a publication of pages alone begins with them', () => {
  const pages = [page('b'), page('a')];
  assert.deepEqual(slugs(othersOnFrontPage(publication({ pages, organisations: [organisation('c')] }))), [
    'a',
    'b',
    'c',
  ]);
  assert.deepEqual(othersOnFrontPage(publication({ pages, briefings: [briefing('d')] })), []);
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
