import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const root = new URL('../../', import.meta.url);

test('before anything is installed, a command says what to do', () => {
  const folder = temporaryFolder('not-installed-');
  for (const path of ['package.json', 'src/commands/installed.js', 'src/commands/new.ts'])
    cpSync(new URL(path, root), join(folder, path));
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', './src/commands/installed.js', 'src/commands/new.ts', 'publication', 'x'],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.match(stderr, /^Run `npm ci` first, .+\n$/);
  assert.equal(status, 1);
});

test('every command that reads our modules asks first', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: Record<string, string>;
  };
  // The first is run by the installation itself; the others are for those who work on the generator.
  const others = ['prepare', 'bench', 'bench:app', 'bench:search', 'test:faults', 'test:unit'];
  for (const [name, line] of Object.entries(scripts))
    if (line.startsWith('node ') && !others.includes(name))
      assert.ok(line.startsWith('node --import ./src/commands/installed.js '), name);
});
