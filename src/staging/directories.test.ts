import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { OutputError, outputDirectory, recover, refuseOutput, swapIn } from './directories.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let folder = '';
let output = '';
let staged = '';
beforeEach(() => {
  folder = temporaryFolder('an edition & 100% ü-');
  output = join(folder, 'dist');
  staged = join(folder, 'staged');
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
    assert.equal(chosenOutput(), target);
  });
});

/** The output folder where `OUT_DIR` names ours. */
function chosenOutput(): string {
  process.env['OUT_DIR'] = output;
  try {
    return outputDirectory();
  } finally {
    delete process.env['OUT_DIR'];
  }
}

describe('a link whose target is not there', () => {
  test('is refused before the build', () => {
    symlinkSync(join(folder, 'unplugged'), output);
    assert.throws(() => {
      refuseOutput(chosenOutput(), []);
    }, /is a link to a folder that does not exist/);
  });

  test('leads in a circle, and is refused as well', () => {
    symlinkSync(output, output);
    assert.throws(() => {
      refuseOutput(chosenOutput(), []);
    }, OutputError);
  });

  test('gets it back where a build was killed that had moved it away', () => {
    symlinkSync('host', output);
    write(join(folder, '.host.previous'), 'index.html', 'old');
    refuseOutput(chosenOutput(), []);
    recover(chosenOutput());
    assert.equal(homepage(), 'old');
  });
});

/** Swaps in a process whose file system does something else at a rename, counted from 1. */
function swapWith(rename: number, instead: string) {
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
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
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
      assert.equal(
        swapWith(number + 1, "throw Object.assign(new Error('full'), { code: 'ENOSPC' });").status,
        1,
      );
      assert.equal(homepage(), 'old');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.')),
        [],
      );
    });

    test(`the process is killed before ${step}`, () => {
      assert.equal(swapWith(number + 1, "process.kill(process.pid, 'SIGKILL');").status, null);
      recover(output);
      assert.equal(homepage(), 'old');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.')),
        [],
      );
    });
  }

  test('the disk that the build is copied to is full, and the reason stays the one that the system gives', () => {
    const copyFails = `
      fs.copyFileSync = () => { throw Object.assign(new Error('full'), { code: 'ENOSPC' }); };
      throw Object.assign(new Error('other disk'), { code: 'EXDEV' });`;
    const { status, stderr } = swapWith(1, copyFails);
    assert.equal(status, 1);
    assert.match(stderr, /ENOSPC/);
    assert.equal(homepage(), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['dist', 'staged']);
  });

  test('the build lies on another disk', () => {
    assert.equal(swapWith(1, "throw Object.assign(new Error('other disk'), { code: 'EXDEV' });").status, 0);
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
