import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsIn, isElement, parseDocument } from '../../html-tree.ts';
import { serialise } from './serialise.ts';

/** @returns how often a node is asked for its kind while a page of so many headings is written */
function stepsFor(headings: number): number {
  const [body] = elementsIn(parseDocument(`<body>${'<h2>A</h2>\n'.repeat(headings)}</body>`));
  assert.ok(body);
  let steps = 0;
  for (const node of body.childNodes) {
    const { nodeName } = node;
    Object.defineProperty(node, 'nodeName', { get: () => ((steps += 1), nodeName) });
  }
  assert.equal(serialise(body), '<h2>A</h2>'.repeat(headings));
  assert.ok(body.childNodes.some(isElement));
  return steps;
}

test('twice the headings are twice the work', () => {
  assert.ok(stepsFor(400) <= 2 * stepsFor(200));
});
