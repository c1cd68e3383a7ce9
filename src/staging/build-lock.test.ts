import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { setImmediate as later } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LockError, takeTurn } from './build-lock.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = temporaryFolder('lock-');
  file = join(folder, 'deeper', 'build.lock');
});

test('the second build waits until the first has ended', async () => {
  const said: string[] = [];
  const end = await takeTurn(file, () => said.push('unexpected'));
  const second = takeTurn(file, () => said.push('waits')).then((endSecond) => {
    said.push('begins');
    endSecond();
  });
  await later();
  assert.deepEqual(said, ['waits']);
  said.push('ends');
  end();
  await second;
  assert.deepEqual(said, ['waits', 'ends', 'begins']);
});

test('who waits too long is told which file is held, and what to do', async () => {
  const end = await takeTurn(file, assert.fail);
  await assert.rejects(
    takeTurn(file, () => undefined, 2),
    (error) => {
      assert.ok(error instanceof LockError);
      assert.ok(error.message.startsWith(`Another build has held ${file} for 0.2 seconds. Wait`));
      assert.match(error.message, /remove that file\.$/);
      return true;
    },
  );
  end();
});

/** Begins a process that takes the lock, says so, and holds it for ever. */
async function hold() {
  const module = pathToFileURL(join(import.meta.dirname, 'build-lock.ts')).href;
  const script = `
    const { takeTurn } = await import(${JSON.stringify(module)});
    await takeTurn(${JSON.stringify(file)}, () => undefined);
    process.stdout.write('holds');
    setInterval(() => undefined, 1_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('another process that holds it holds up, and no longer once it is killed', async () => {
  const child = await hold();
  await assert.rejects(
    takeTurn(file, () => undefined, 1),
    LockError,
  );
  child.kill('SIGKILL');
  await once(child, 'close');
  (await takeTurn(file, assert.fail, 1))();
});

test('a file that names a process that lives holds nobody up for ever', async () => {
  (await takeTurn(file, assert.fail))();
  writeFileSync(file, String(process.ppid));
  await assert.rejects(takeTurn(file, assert.fail, 1), /build\.lock cannot be locked .* Remove it/);
});
