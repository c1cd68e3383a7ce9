import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../bench/publication/random.ts';
import { copyOfContent, PROJECT } from '../problems/build.ts';

const EDITS = 60;
const PAGE = 'initiatives/weir-review.md';

/** Somebody saves, breaks, removes and moves what is watched, without a pause; the last report is of what is there last. */
export async function tryStorm(random: Random): Promise<string | undefined> {
  const { folder, content } = copyOfContent();
  const page = join(content, PAGE);
  const before = readFileSync(page);
  const edits = [
    () => {
      writeFileSync(page, before.subarray(0, random.below(before.length)));
    },
    () => {
      rmSync(page, { force: true });
    },
    () => {
      renameSync(content, `${content}-away`);
      renameSync(`${content}-away`, content);
    },
  ];
  const child = spawn(process.execPath, ['src/commands/check.ts', '--watch', '--format', 'json'], {
    cwd: PROJECT,
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const died = once(child, 'close').then(() => true as const);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  try {
    await Promise.race([once(child.stdout, 'data'), died]);
    for (let edit = 0; edit < EDITS; edit++) {
      random.pick(edits)();
      await wait(random.below(40));
    }
    rmSync(page, { force: true });
    while (!output.trim().endsWith('}') || errorsIn(output) === 0)
      if ((await Promise.race([once(child.stdout, 'data'), died])) === true) return 'the check ended';
    writeFileSync(page, before);
    while (errorsIn(output) > 0)
      if ((await Promise.race([once(child.stdout, 'data'), died])) === true) return 'the check ended';
    return undefined;
  } finally {
    child.kill();
    await died;
    rmSync(folder, { recursive: true });
  }
}

/** How many errors the last complete report counts. */
function errorsIn(output: string): number {
  const last = output.split('\n').at(-2) ?? '{"errors":1}';
  return (JSON.parse(last) as { errors: number }).errors;
}
