import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontCode, readFrontCoded } from './front-coding.ts';

test('words in their order are written without the beginnings that they share, and read again', () => {
  assert.equal(frontCode(['axe', 'axed', 'barn', 'bar']), '0axe3d0barn3');
  for (const words of [
    [],
    ['screen', 'screened', 'screening', 'administration', 'administrations', 'one'],
    ['axe,closed', 'axed,closed,ended'],
    ['été', 'étés', '数字', '数学', '𐐨𐐩', '𐐨𐐪'],
  ])
    assert.deepEqual(readFrontCoded(frontCode(words)), words);
});
