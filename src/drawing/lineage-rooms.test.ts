import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { familiesOf } from '../model/lineage.ts';
import { assertAcross, wordsOfSteps } from '../testing/assert-across.ts';
import { initiative, publication } from '../testing/publication-samples.ts';
import { lineageDrawing } from './lineage-layout.ts';
import { LINEAGE_ROOMS, roomOf } from './lineage-rooms.ts';

/** Things of which each followed the one before it, in one row. */
function row(count: number) {
  const content = publication({
    initiatives: Array.from({ length: count }, (_, index) =>
      initiative(`i-${index}`, {
        title: `National programme for shared records ${index}`,
        started: `${2001 + index}`,
        predecessor: index ? [`i-${index - 1}`] : [],
      }),
    ),
  });
  const words = wordsOfSteps(content);
  const [family] = familiesOf(content);
  if (!family) throw new Error('Nothing led to anything.');
  return { family, words };
}

test('each room of a lineage has its rule in the style, in order, and no other has one', () => {
  const style = readFileSync(`${import.meta.dirname}/../styles/drawings/lineage-widths.css`, 'utf8');
  const rules = [
    ...style.matchAll(/^  @container \(width >= (\d+)px\) \{\s*\.lineage :is\(\.from-(\d+), /gm),
  ];
  assert.deepEqual(
    rules.map(([, width, room]) => [Number(width), Number(room)]),
    LINEAGE_ROOMS.map((room) => [room, room]),
  );
});

test('up to ten things in a row go from side to side', () => {
  const rooms = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((count) => {
    const { family, words } = row(count);
    return roomOf(lineageDrawing(family, words, 'ltr').width);
  });
  assert.deepEqual(rooms.slice(0, 3), [704, 704, 704]);
  assert.deepEqual(rooms.slice(2), [...LINEAGE_ROOMS, undefined]);
});

test('no drawing is narrower than what it is asked for before it is made, and nothing in it lies outside', () => {
  for (const count of [2, 3, 4, 5, 6, 7, 12]) {
    const { family, words } = row(count);
    assertAcross(family, words, 'ltr');
  }
});
