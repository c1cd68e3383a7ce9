import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberNodes } from './number-nodes.ts';

test('nodes are numbered by their order, whatever a browser has counted beside them', () => {
  const printed = (first: number, second: number) => {
    const name = (id: number) => `(node${String(id).padStart(8, '0')})`;
    const objects = new Map([
      [1, `1 0 obj\n<</Headers [${name(second)} ${name(first)}]>>\nendobj\n`],
      [2, `2 0 obj\n<</ID ${name(first)}>>\nendobj\n`],
    ]);
    numberNodes(objects);
    return [...objects.values()];
  };
  assert.deepEqual(printed(1880, 1914), printed(1881, 1915));
  assert.deepEqual(printed(7, 12), [
    '1 0 obj\n<</Headers [(node00000002) (node00000001)]>>\nendobj\n',
    '2 0 obj\n<</ID (node00000001)>>\nendobj\n',
  ]);
});
