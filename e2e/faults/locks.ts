import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../bench/publication/random.ts';

const LOCK = new URL('../../src/staging/build-lock.ts', import.meta.url).href;
const WAITERS = 3;

/**
 * Takes the lock at a moment, stays for a while alone in a room, and leaves. A room that is there already is an
 * overlap.
 */
const script = (folder: string, stay: number, moment: number) => `
  import { mkdirSync, rmdirSync } from 'node:fs';
  const { takeTurn } = await import(${JSON.stringify(LOCK)});
  while (Date.now() < ${moment});
  const end = await takeTurn(${JSON.stringify(join(folder, 'lock'))}, () => undefined);
  process.stdout.write('in');
  if (${stay} < 0) await new Promise((resolve) => setTimeout(resolve, 60_000));
  mkdirSync(${JSON.stringify(join(folder, 'room'))});
  await new Promise((resolve) => setTimeout(resolve, ${stay}));
  rmdirSync(${JSON.stringify(join(folder, 'room'))});
  end();`;

const start = (folder: string, stay: number, moment = 0) =>
  spawn(process.execPath, ['--input-type=module', '--eval', script(folder, stay, moment)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Long enough, in milliseconds, for all to be ready. */
const UNTIL_READY = 800;

/** Several want a lock whose holder is killed, before they come or while they wait: all get it, one after another. */
export async function tryLocks(random: Random): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'locks-'));
  try {
    const holder = start(folder, -1);
    await once(holder.stdout, 'data');
    const moment = Date.now() + UNTIL_READY;
    const waiters = Array.from({ length: WAITERS }, () => start(folder, random.below(30), moment));
    const ends = waiters.map((waiter) => once(waiter, 'close'));
    await wait(random.below(2 * UNTIL_READY));
    holder.kill('SIGKILL');
    const codes = (await Promise.all(ends)).map(([code]) => code as number | null);
    return codes.every((code) => code === 0) ? undefined : `they ended with ${codes.join(', ')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
