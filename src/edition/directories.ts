import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder that a build fills: `OUT_DIR`, else `dist` in the current folder. */
export const outputDirectory = (): string => resolve(process.env.OUT_DIR || 'dist');

/** Where a build takes place: beside the output, so that moving it there is one rename. */
export const stagingDirectory = (output: string): string => beside(output, 'building');

const beside = (output: string, suffix: string) => join(dirname(output), `.${basename(output)}.${suffix}`);

/**
 * Puts a finished build in the place of the last one, which stays whole until then.
 * @throws if there is no finished build
 */
export function swapIn(output: string): void {
  const staged = stagingDirectory(output);
  if (!existsSync(staged)) throw new Error(`There is no finished build in ${staged}.`);
  const previous = beside(output, 'previous');
  mkdirSync(dirname(output), { recursive: true });
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(output)) renameSync(output, previous);
  renameSync(staged, output);
  rmSync(previous, { recursive: true, force: true });
}
