import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface Cost {
  /** From start to end. */
  seconds: number;
  /** What the processors worked on it, of all threads; the measure to compare where others work too. */
  processorSeconds: number;
  /** The most memory that one of its processes held, in bytes. */
  memory: number;
}

/**
 * Runs a script with Node.js and measures it.
 * @throws with its output if it fails
 */
export async function measure(
  folder: string,
  [script, ...args]: [script: string, ...args: string[]],
  environment: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const reports = mkdtempSync(join(tmpdir(), 'cost-'));
  const reporter = new URL('report-usage.ts', import.meta.url).href;
  const start = performance.now();
  try {
    await run(folder, ['--import', reporter, script, ...args], { ...environment, USAGE_FOLDER: reports });
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

function run(folder: string, args: string[], environment: NodeJS.ProcessEnv): Promise<void> {
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
      if (code === 0) resolve();
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

/** What `npm run build` does, step by step. */
export async function measureBuild(content: string, output: string): Promise<Cost> {
  const environment = { CONTENT_DIR: content, OUT_DIR: output };
  return sum(await measure(PROJECT, ['src/commands/build.ts'], environment));
}

/** @returns the bytes of a page of the middle size in a folder of pages */
export function middlePage(folder: string): number {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

/** @returns how many files a folder holds, and their bytes */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}
