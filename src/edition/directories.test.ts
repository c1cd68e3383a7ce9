import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { stagingDirectory, swapIn } from './directories.ts';

describe('a finished build takes the place of the last one', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'an edition & 100% ü-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (directory: string, name: string, text: string) => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, name), text);
  };

  test('where there is none yet', () => {
    const output = join(folder, 'dist');
    write(stagingDirectory(output), 'index.html', 'new');
    swapIn(output);
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.equal(readFileSync(join(output, 'index.html'), 'utf8'), 'new');
  });

  test('where there is one, of which nothing remains, nor of one that was interrupted', () => {
    const output = join(folder, 'dist');
    write(output, 'old.html', 'old');
    write(join(folder, '.dist.previous'), 'older.html', 'older');
    write(stagingDirectory(output), 'index.html', 'new');
    swapIn(output);
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.deepEqual(readdirSync(output), ['index.html']);
  });

  test('not where there is no finished build: the last one stays', () => {
    const output = join(folder, 'dist');
    write(output, 'index.html', 'old');
    assert.throws(() => {
      swapIn(output);
    });
    assert.equal(readFileSync(join(output, 'index.html'), 'utf8'), 'old');
  });
});
