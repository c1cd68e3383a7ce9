import assert from 'node:assert/strict';
import test from 'node:test';
import { zipFiles } from './zip-files.ts';

test('a file of a zip is made when those before it are written: ten thousand take much memory', () => {
  const made: string[] = [];
  const files = ['first', 'second'].map((path) => ({
    path,
    content: () => {
      made.push(path);
      return Buffer.from(path);
    },
  }));
  const [part] = zipFiles(files);
  assert.ok(part?.length);
  assert.deepEqual(made, ['first']);
});
