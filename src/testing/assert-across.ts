import assert from 'node:assert/strict';
import { LINEAGE, type LineageWords } from '../drawing/lineage-box.ts';
import { leastWidth, lineageDrawing, type Box, type LineageDrawing } from '../drawing/lineage-layout.ts';
import type { Point } from '../drawing/lineage-ranks.ts';
import { lineageWords } from '../drawing/lineage-words.ts';
import { ENGLISH } from '../interface/catalogues.ts';
import { entryId, type Contents } from '../model/entries.ts';
import type { Family, Step } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { textWidth } from '../text/letters/text-lines.ts';

/** @returns what drawings say of the steps of a publication */
export const wordsOfSteps = (content: Contents): LineageWords =>
  lineageWords({ publication: content, relations: relate(content) }, ENGLISH);

const areOver = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a line runs through a box, and not only along its edge. */
const runsThrough = (from: Point, to: Point, { x, y, width, height }: Box): boolean =>
  Array.from({ length: 101 }, (_, step) => step / 100).some((part) => {
    const [across, down] = [from.x + (to.x - from.x) * part - x, from.y + (to.y - from.y) * part - y];
    return across > 1 && across < width - 1 && down > 1 && down < height - 1;
  });

/** Holds what must be true of any lineage from side to side: boxes with all that is in them, and arrows that lead on. */
export function assertAcross(family: Family, words: LineageWords, direction: 'ltr' | 'rtl'): void {
  const drawing = lineageDrawing(family, words, direction);
  assert.deepEqual(lineageDrawing(family, words, direction), drawing, 'it is the same each time');
  const { width, boxes } = drawing;
  assert.equal(boxes.length, family.members.length);
  assert.deepEqual(new Set(boxes.map(({ thing }) => thing)), new Set(family.members));
  const least = leastWidth(family, words);
  assert.ok(least <= width && (family.members.length !== 2 || width - least < 2), `${least} ${width}`);
  assertArrows(family, drawing, direction);
  assertPlaces(drawing);
  assert.ok(
    inOrder(family, drawing) >= 0,
    'of what stands above one another, the earlier is above the later',
  );
  for (const box of boxes) assertInside(box);
}

/** How many more boxes of one rank are above those that follow them in the list than below. */
const inOrder = ({ members }: Family, { boxes }: LineageDrawing): number => {
  const places = members.flatMap((thing) => boxes.find((box) => box.thing === thing) ?? []);
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
  return pairs.reduce((sum, [a, b]) => sum + (a.x === b.x ? Math.sign(b.y - a.y) : 0), 0);
};

/** Each step leads on, and each kind of those to one thing is named once. */
function assertArrows({ steps }: Family, { boxes, arrows }: LineageDrawing, direction: 'ltr' | 'rtl'): void {
  assert.deepEqual(new Set(arrows.map(({ step }) => step)), new Set(steps));
  const kindOf = ({ kind, to }: Step) => `${kind} ${entryId(to)}`;
  const named = arrows.flatMap(({ label, step }) => (label ? kindOf(step) : []));
  assert.deepEqual(named.sort(), [...new Set(steps.map(kindOf))].sort());
  const boxOf = new Map(boxes.map((box) => [box.thing, box]));
  for (const { step } of arrows) {
    const [from, to] = [boxOf.get(step.from), boxOf.get(step.to)];
    assert.ok(from && to && (direction === 'ltr' ? from.x < to.x : from.x > to.x));
  }
}

/** All is inside the frame, no box or label is over another, and no line runs through one. */
function assertPlaces({ width, height, boxes, arrows }: LineageDrawing): void {
  const all: Box[] = [...boxes, ...arrows.flatMap(({ label }) => label ?? [])];
  for (const [index, one] of all.entries()) {
    assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height);
    for (const other of all.slice(index + 1)) assert.ok(!areOver(one, other), JSON.stringify([one, other]));
  }
  for (const { points } of arrows)
    for (const [index, { x, y }] of points.entries()) {
      assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, 'lines are inside');
      const before = points[index - 1] ?? { x, y };
      assert.ok(!all.some((one) => runsThrough(before, { x, y }, one)), 'and run through nothing');
    }
}

/** Texts fit into their box, below them marks that can be hit. */
function assertInside({ lines, notes, marks, ...box }: LineageDrawing['boxes'][number]): void {
  for (const [texts, size] of [
    [lines, LINEAGE.size],
    [notes, LINEAGE.noteSize],
  ] as const)
    for (const text of texts)
      assert.ok(textWidth(text, size) <= LINEAGE.filled * (box.width - 2 * LINEAGE.padding), text);
  for (const [index, { along, down, text }] of marks.entries()) {
    const half = (text.length > 1 ? 2 : 1) * 12;
    assert.ok(along - half >= LINEAGE.padding - 1 && along + half <= box.width - LINEAGE.padding + 7);
    assert.ok(down - 12 >= LINEAGE.padding + (lines.length + notes.length) * LINEAGE.line);
    assert.ok(down + 12 <= box.height - LINEAGE.padding);
    const before = marks[index - 1];
    assert.ok(!before || along - before.along >= 24 || down - before.down >= 24);
  }
}
