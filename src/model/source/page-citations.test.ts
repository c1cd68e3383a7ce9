import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimsOn, dataPartUses } from './page-citations.ts';
import { relate } from '../relations.ts';
import {
  briefing,
  claim,
  initiative,
  organisation,
  page,
  publication,
} from '../../testing/publication-samples.ts';

const talk = briefing('talk');
const alpha = initiative('alpha', {
  figures: [
    { label: 'Cost', value: '£2', sources: ['a'] },
    { label: 'Staff', value: '3', sources: ['b', 'a'] },
  ],
  timeline: [
    { date: '2020', text: 'It ended.', sources: ['c'] },
    { date: '2019', text: 'It began.', sources: ['b'] },
  ],
});
const office = organisation('office');
const about = page('about');
const all = publication({
  briefings: [talk],
  initiatives: [alpha],
  organisations: [office],
  pages: [about],
  claims: new Map([
    [
      'talk',
      [
        claim('C1', { initiatives: ['alpha'], sources: ['a'], verdict: 'differs' }),
        claim('C2.b', { organisations: ['office'], sources: ['b'] }),
      ],
    ],
  ]),
});
const relations = relate(all);

describe('a page shows the claims that belong on it', () => {
  const cases = [
    { entry: talk, claims: ['C2.b', 'C1'], because: 'a briefing shows all that are made in it, by verdict' },
    { entry: alpha, claims: ['C1'], because: 'an initiative shows those about it' },
    { entry: office, claims: ['C2.b'], because: 'an organisation shows those about it' },
    { entry: about, claims: [], because: 'other pages show none' },
    { entry: initiative('beta'), claims: [], because: 'there are none about it' },
    { entry: briefing('lecture'), claims: [], because: 'none were taken down' },
  ];
  for (const { entry, claims, because } of cases)
    test(`${entry.slug}: ${because}`, () => {
      assert.deepEqual(
        claimsOn(entry, all, relations).map(({ claim: { id }, briefing: { slug } }) => `${slug} ${id}`),
        claims.map((id) => `talk ${id}`),
      );
    });
});

test('the parts of a page that come from data cite in the order in which they are shown', () => {
  const anchors = Object.entries(dataPartUses(alpha, all, relations)).map(([part, uses]) => [
    part,
    uses.map(({ anchor }) => anchor),
  ]);
  assert.deepEqual(anchors, [
    ['Findings', []],
    ['KeyFigures', ['cite-key-figure-1-a', 'cite-key-figure-2-b', 'cite-key-figure-2-a']],
    ['Claims', ['cite-claim-c1-a']],
    ['Timeline', ['cite-event-1-b', 'cite-event-2-c']],
  ]);
});
