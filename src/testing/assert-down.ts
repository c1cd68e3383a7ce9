import assert from 'node:assert/strict';
import { lineageDown, MOST_RAILS } from '../drawing/lineage-down.ts';
import type { Family } from '../model/lineage.ts';

/** Holds what must be true of any lineage down a column: each thing once, and each step to be followed along one line. */
export function assertDown(family: Family): void {
  const { columns, rows } = lineageDown(family);
  const things = rows.flatMap((row) => ('thing' in row ? row.thing : []));
  assert.equal(things.length, family.members.length);
  assert.deepEqual(new Set(things), new Set(family.members));
  const told = rows.flatMap((row) => ('steps' in row ? row.steps : []));
  assert.equal(told.length, family.steps.length, 'each step is told once');
  assert.deepEqual(new Set(told), new Set(family.steps));
  // So many lines beside one another leave no room.
  if (!columns) assert.ok(family.steps.length > MOST_RAILS && rows.every(({ rails }) => !rails.length));
  for (const { rails } of rows) {
    assert.equal(new Set(rails.map(({ column }) => column)).size, rails.length, 'none runs over another');
    for (const { column } of rails) assert.ok(column > 0 && column <= columns);
  }
  for (const step of family.steps) {
    const [start, end] = [
      rows.findIndex((row) => 'thing' in row && row.thing === step.from),
      rows.findIndex((row) => 'steps' in row && row.steps.includes(step)),
    ];
    const to = rows.slice(end).find((row) => 'thing' in row);
    assert.ok(to && 'thing' in to && to.thing === step.to, 'what a step is stands above what it leads to');
    assert.ok(start < end);
    if (!columns) continue;
    const partsIn = (column: number) =>
      rows.slice(start, end + 1).map(({ rails }) => rails.find((rail) => rail.column === column));
    const isLine = (column: number) => {
      const parts = partsIn(column);
      return (
        parts.every((one) => one?.kind === step.kind) &&
        /^(?:from|joint)$/.test(parts[0]?.part ?? '') &&
        /^(?:to|joint)$/.test(parts.at(-1)?.part ?? '') &&
        parts.slice(1, -1).every((one) => one?.part === 'by' || one?.part === 'joint')
      );
    };
    assert.ok(
      Array.from({ length: columns }, (_, column) => column + 1).some(isLine),
      'a line from end to end',
    );
  }
}
