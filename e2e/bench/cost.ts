import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  /** From start to end. */
  seconds: number;
  /** What the processors worked on it, of all threads; the measure to compare where others work too. */
  processorSeconds: number;
  /** The most memory that one of its processes held, in bytes. */
  memory: number;
}

/**
 * Runs Node.js and measures it.
 * @param args options and the script
 * @throws with its output if it fails
 */
export async function measure(
  folder: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const reports = mkdtempSync(join(tmpdir(), 'cost-'));
  const reporter = new URL('report-usage.ts', import.meta.url).href;
  const start = performance.now();
  try {
    await run(folder, ['--import', reporter, ...args], { ...environment, USAGE_FOLDER: reports });
    const usages = readdirSync(reports).map(
      (name) =>
        JSON.parse(readFileSync(join(reports, name), 'utf8')) as { processor: number; memory: number },
    );
    return {
      seconds: (performance.now() - start) / 1000,
      processorSeconds: usages.reduce((sum, { processor }) => sum + processor, 0),
      memory: Math.max(...usages.map(({ memory }) => memory)),
    };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * Runs Node.js.
 * @returns the end of what it printed
 * @throws with that if it fails
 */
export function run(folder: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-5000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${args.join(' ')} ended with ${String(code)}:\n${output}`));
    });
  });
}

/** The costs of one step after another. */
export const sum = (...costs: Cost[]): Cost => ({
  seconds: costs.reduce((total, { seconds }) => total + seconds, 0),
  processorSeconds: costs.reduce((total, { processorSeconds }) => total + processorSeconds, 0),
  memory: Math.max(...costs.map(({ memory }) => memory)),
});

/** How often what takes less than a minute is measured; the median counts. */
const ROUNDS = 3;
const LONG = 60;

type Measurement = (() => Promise<Cost>) | undefined;

/**
 * Measures several things in turn, round after round, so that a machine that others slow down for a while slows
 * down all of them.
 * @returns the median cost of each, by its time
 */
export async function inTurn<Runs extends Record<string, Measurement>>(
  runs: Runs,
): Promise<{ [Name in keyof Runs]: Cost | Extract<Runs[Name], undefined> }> {
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, measureOnce] of Object.entries<Measurement>(runs)) {
      const before = costs.get(name) ?? [];
      if (measureOnce && before.every(({ seconds }) => seconds < LONG))
        costs.set(name, [...before, await measureOnce()]);
    }
  const medians = [...costs].map(([name, all]) => [name, medianBy(all, ({ seconds }) => seconds)]);
  return Object.fromEntries(medians) as { [Name in keyof Runs]: Cost | Extract<Runs[Name], undefined> };
}

const medianBy = <Item>(items: Item[], value: (item: Item) => number): Item | undefined =>
  items.toSorted((a, b) => value(a) - value(b))[items.length >> 1];

export const median = (numbers: number[]): number => medianBy(numbers, (number) => number) ?? 0;

/**
 * Makes the next build of a folder a cold one: puts aside what Astro and others remember beside the packages, and what
 * was built, but for what was prepared when those were installed. It is moved, not removed: where thousands of files have just gone, file systems take several times as long
 * to make new ones (ext4 for a minute: `recently_deleted` in https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c),
 * of which a first build knows nothing.
 * @returns the folder that it is put into
 */
export function forget(folder: string, site: string): string {
  const packages = join(folder, 'node_modules');
  const remembered = readdirSync(packages).filter((name) => /^\.(?!bin$|package-lock|generator$)/.test(name));
  const aside = mkdtempSync(`${folder}-before-`);
  const paths = [site, join(folder, '.astro'), ...remembered.map((name) => join(packages, name))];
  for (const [number, path] of paths.entries())
    if (existsSync(path)) renameSync(path, join(aside, String(number)));
  return aside;
}

/** @returns the bytes of a page of the middle size in a folder of pages */
export const middlePage = (folder: string): number =>
  median(readdirSync(folder).map((name) => statSync(join(folder, name)).size));

/** @returns how many files a folder holds, and their bytes */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}
