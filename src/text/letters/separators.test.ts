import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separatorsOf } from './separators.ts';

test('items of a list are parted by the signs of the script', () => {
  for (const language of ['en-GB', 'cy', 'de', 'he', 'th', 'to', 'xx'])
    assert.deepEqual(separatorsOf(language), { comma: ', ', semicolon: '; ' }, language);
  for (const language of ['ar', 'ar-EG', 'ur', 'ps'])
    assert.deepEqual(separatorsOf(language), { comma: '، ', semicolon: '؛ ' }, language);
  assert.match(separatorsOf('fa').comma, /^،/);
  assert.deepEqual(separatorsOf('zh-CN'), { comma: '、', semicolon: '；' });
});
