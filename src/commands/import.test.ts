import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('an import of what is not there, or holds no sources, says so, fails and writes nothing', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
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
