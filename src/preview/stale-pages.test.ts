import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GENERATED_PAGES } from '../model/site/addresses/generated-pages.ts';
import { briefing, claim, initiative, publication, source, term } from '../testing/publication-samples.ts';
import type { Publication } from '../model/entries.ts';
import { relate } from '../model/relations.ts';
import { stalePaths as stalePathsOf } from './stale-pages.ts';

const stalePaths = (before: Publication | undefined, now: Publication) =>
  stalePathsOf(before, { publication: now, relations: relate(now) });

const alpha = initiative(
  'alpha',
  { changes: [{ date: '2020', note: 'New.' }], timeline: [{ date: '2020', text: 'It grew.' }] },
  'One.',
);
const before = publication({
  briefings: [briefing('talk')],
  initiatives: [alpha, initiative('beta', {}, 'Two.')],
  sources: [source()],
  terms: [term('EPR')],
});
const all = [
  'briefings/talk.html',
  'initiatives/alpha.html',
  'initiatives/beta.html',
  // Nothing in it followed another, and there are no pictures, no figures to compare and no edition before.
  ...Object.values(GENERATED_PAGES)
    .filter(({ name }) => !['lineage', 'comparison', 'figures', 'sinceLast'].includes(name))
    .map(({ address }) => address.slice(1)),
];

test('at first all pages are rendered, and none again while nothing changes', () => {
  assert.deepEqual(stalePaths(undefined, before), all);
  assert.deepEqual(stalePaths(before, structuredClone(before)), []);
});

test('where a text has changed, only its page is rendered again', () => {
  const now = { ...before, initiatives: [alpha, initiative('beta', {}, 'Three.')] };
  assert.deepEqual(stalePaths(before, now), ['initiatives/beta.html']);
});

test('what other pages may show has all of them rendered again', () => {
  const cases = [
    { ...before, initiatives: [alpha, initiative('beta', { title: 'Another title' }, 'Two.')] },
    { ...before, claims: new Map([['talk', [claim('C1')]]]) },
  ];
  for (const now of cases) assert.deepEqual(stalePaths(before, now), all);
  assert.deepEqual(stalePaths(before, { ...before, terms: [term('NHS')] }), all);
});
