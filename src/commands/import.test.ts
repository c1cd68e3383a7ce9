import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('an import of what is not there, or holds no sources, says so, fails and writes nothing', () => {
  const folder = temporaryFolder('import-');
  writeFileSync(join(folder, 'letter.ris'), 'Dear reader\n');
  for (const [name, says] of [
    ['none.bib', /^There is no file .*none\.bib\.$/m],
    ['letter.ris', /letter\.ris:1:1\n[^]*Nothing in this file is a source as RIS has it\./],
  ] as const) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'import.ts'), join(folder, name)],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } },
    );
    assert.match(stderr, says);
    assert.notEqual(status, 0);
  }
  assert.deepEqual(readdirSync(folder), ['letter.ris']);
});
