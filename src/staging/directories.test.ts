import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { OutputError, outputDirectory, recover, refuseOutput, swapIn } from './directories.ts';

let folder = '';
let output = '';
let staged = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'an edition & 100% ü-'));
  output = join(folder, 'dist');
  staged = join(folder, 'staged');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (directory: string, name: string, text: string) => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, name), text);
};
const homepage = () => readFileSync(join(output, 'index.html'), 'utf8');

describe('a finished build takes the place of the last one', () => {
  test('where there is none yet', () => {
    write(staged, 'index.html', 'new');
    swapIn(staged, output);
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.equal(homepage(), 'new');
  });

  test('where there is one, of which nothing remains, nor of one that was interrupted', () => {
    write(output, 'old.html', 'old');
    write(join(folder, '.dist.previous'), 'older.html', 'older');
    write(staged, 'index.html', 'new');
    swapIn(staged, output);
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.deepEqual(readdirSync(output), ['index.html']);
  });

  test('not where there is no finished build: the last one stays', () => {
    write(output, 'index.html', 'old');
    assert.throws(() => {
      swapIn(staged, output);
    });
    assert.equal(homepage(), 'old');
  });

  test('in the folder that a link leads to, and the link stays', () => {
    const target = join(folder, 'host');
    write(target, 'index.html', 'old');
    symlinkSync(target, output);
    process.env['OUT_DIR'] = output;
    try {
      assert.equal(outputDirectory(), target);
    } finally {
      delete process.env['OUT_DIR'];
    }
  });
});

/** Swaps in a process whose file system does something else at a rename, counted from 1. */
function swapWith(rename: number, instead: string): number | null {
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'directories.ts')).href);
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...paths) => {
      if (++count === ${rename}) { ${instead} }
      renameSync(...paths);
    };
    syncBuiltinESMExports();
    const { swapIn } = await import(${module});
    swapIn(${JSON.stringify(staged)}, ${JSON.stringify(output)});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' }).status;
}

describe('the last site is whole, whatever happens to the swap', () => {
  beforeEach(() => {
    write(output, 'index.html', 'old');
    write(staged, 'index.html', 'new');
  });
  for (const [number, step] of [
    'moving the build',
    'moving the last site away',
    'moving the new one in',
  ].entries()) {
    test(`${step} fails`, () => {
      assert.equal(swapWith(number + 1, "throw Object.assign(new Error('full'), { code: 'ENOSPC' });"), 1);
      assert.equal(homepage(), 'old');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.')),
        [],
      );
    });

    test(`the process is killed before ${step}`, () => {
      assert.equal(swapWith(number + 1, "process.kill(process.pid, 'SIGKILL');"), null);
      recover(output);
      assert.equal(homepage(), 'old');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.')),
        [],
      );
    });
  }

  test('the build lies on another disk', () => {
    assert.equal(swapWith(1, "throw Object.assign(new Error('other disk'), { code: 'EXDEV' });"), 0);
    assert.equal(homepage(), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });
});

describe('a folder that holds something else is never replaced', () => {
  const refused = (kept: string[]) => {
    assert.throws(() => {
      refuseOutput(output, kept);
    }, OutputError);
  };
  test('files that are no site', () => {
    write(output, 'letter.txt', 'Dear …');
    refused([]);
  });
  test('the content folder, or one around it', () => {
    write(output, 'index.html', 'old');
    refused([output]);
    refused([join(output, 'content')]);
  });
  test('a site, an empty folder and none at all may be', () => {
    refuseOutput(output, [folder, `${output}-content`]);
    mkdirSync(output);
    refuseOutput(output, [folder]);
    write(output, 'index.html', 'old');
    refuseOutput(output, [folder]);
  });
});
