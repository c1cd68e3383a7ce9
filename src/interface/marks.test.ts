import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './marks.ts';

test('marks of a text are told from what stands in its values', () => {
  assert.deepEqual(partsOf('Of <b>{name}</b>: {name} < 3.', { name: '<b>A</b>' }), [
    { mark: undefined, text: 'Of ' },
    { mark: 'b', text: '<b>A</b>' },
    { mark: undefined, text: ': <b>A</b> ' },
    { mark: undefined, text: '<' },
    { mark: undefined, text: ' 3.' },
  ]);
});
