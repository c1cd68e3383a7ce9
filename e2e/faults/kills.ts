import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listFiles } from '../../src/editions/built-files.ts';
import { restoreSite } from '../../src/staging/restore-site.ts';
import type { Random } from '../bench/publication/random.ts';
import { build, copyOfContent, PROJECT } from '../problems/build.ts';

/** A build of the small publication takes about so long, in milliseconds. */
const LONGEST = 12_000;

/** A build is killed at some moment: the site is whole then, and the next build makes the same bytes. */
export async function tryKill(random: Random): Promise<string | undefined> {
  const { folder, content, output } = copyOfContent();
  try {
    const first = await build(content, output);
    if (first.code !== 0) return `the first build failed: ${first.report}`;
    const bytes = digest(output);
    const child = spawn(process.execPath, ['src/commands/build.ts'], {
      cwd: PROJECT,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output },
      stdio: 'ignore',
    });
    const moment = random.below(LONGEST);
    await Promise.race([wait(moment), once(child, 'close')]);
    if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'close');
    restoreSite(output);
    if (!existsSync(output) || digest(output) !== bytes)
      return `killed after ${moment} ms: not the site of before`;
    const again = await build(content, output);
    return again.code === 0 && digest(output) === bytes
      ? undefined
      : `killed after ${moment} ms: ${again.report}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
