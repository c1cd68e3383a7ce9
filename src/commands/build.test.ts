import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { tryLock } from '../staging/build-lock.ts';

const BASE = join(import.meta.dirname, '../publication/fixtures/_base');

test('what is changed while a build waits for another is checked before it is published, and told in one report', async (t) => {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  t.after(() => {
    rmSync(project, { recursive: true });
  });
  const content = join(project, 'content');
  cpSync(BASE, content, { recursive: true });
  const release = tryLock(join(project, 'node_modules/.vademecum/build.lock'));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), '--format', 'json'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: '' },
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = once(child, 'close');
  await once(child.stderr, 'data');
  appendFileSync(join(content, 'pages/about.md'), '\nSee [nothing](../initiatives/nothing.md).\n');
  release?.();
  await closed;
  assert.equal(child.exitCode, 1);
  assert.equal((JSON.parse(output) as { errors: number }).errors, 1);
  assert.equal(existsSync(join(project, 'dist')), false);
});
