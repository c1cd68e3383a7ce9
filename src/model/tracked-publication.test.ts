import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { briefing, claim, initiative, organisation, publication } from '../testing/publication-samples.ts';
import { namesOfReads, trackReads } from '../text/functions/track-reads.ts';
import { relate, type Current } from './relations.ts';
import { describeValue, trackedPublication } from './tracked-publication.ts';

/** A publication with an initiative of this title, led by a body of that one. */
function current(title = 'Alpha', body = 'Body'): Current {
  const made = publication({
    briefings: [briefing('talk', { initiatives: ['alpha'] })],
    initiatives: [initiative('alpha', { title, lead: ['body'] }), initiative('beta')],
    organisations: [organisation('body', { title: body })],
    claims: new Map([['talk', [claim('S1', { initiatives: ['alpha'] })]]]),
  });
  return { publication: made, relations: relate(made) };
}

const CASES: [what: string, read: (current: Current) => unknown, notes: string[]][] = [
  ['a list', ({ publication }) => publication.initiatives.length, ['list initiatives']],
  [
    'the data of an entry',
    ({ publication }) => publication.initiatives[0]?.data.title,
    ['list initiatives', 'data initiatives/alpha'],
  ],
  [
    'its text',
    ({ publication }) => publication.initiatives[1]?.body,
    ['list initiatives', 'body initiatives/beta'],
  ],
  ['its name', ({ publication }) => publication.initiatives[1]?.slug, ['list initiatives']],
  [
    'what it has to do with others',
    ({ relations }) => relations.organisationInitiatives.get('body')?.[0]?.entry.data.title,
    ['map organisationInitiatives body', 'data initiatives/alpha'],
  ],
  [
    'that there is nothing',
    ({ relations }) => relations.initiativeSuccessors.has('beta'),
    ['map initiativeSuccessors beta'],
  ],
  ['all claims', ({ publication }) => [...publication.claims], ['maps claims']],
  ['all sources', ({ publication }) => publication.sources.length, ['all sources']],
  ['what is true of all pages', ({ publication }) => publication.site.title, []],
];
for (const [what, read, notes] of CASES)
  test(`who reads ${what} has noted just that`, () => {
    const { result, reads } = trackReads(() => read(trackedPublication(current())));
    assert.deepEqual(result, read(current()));
    assert.deepEqual([...namesOfReads(reads)], notes);
  });

describe('what a note stands for', () => {
  const described = (of: Current, note: string) => describeValue(trackedPublication(of).valueOf(note));
  const changed: [note: string, isChanged: boolean][] = [
    ['data initiatives/alpha', true],
    ['data organisations/body', false],
    ['list initiatives', false],
    ['map organisationInitiatives body', false],
    ['map initiativeClaims alpha', false],
    ['maps claims', false],
  ];
  for (const [note, isChanged] of changed)
    test(`${note} ${isChanged ? 'changes' : 'stays'} with the title of an initiative`, () => {
      assert.notEqual(described(current(), note), 'undefined');
      assert.equal(described(current(), note) !== described(current('Other'), note), isChanged);
    });
  test('of what is not there, nothing', () => {
    for (const note of ['data initiatives/gamma', 'map claims nobody', 'nonsense'])
      assert.equal(described(current(), note), 'undefined');
  });
});
