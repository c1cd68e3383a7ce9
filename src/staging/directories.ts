import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * The folder that a build fills: `OUT_DIR`, else `dist` in the current folder; where that is a link, its
 * target, also while a build that was killed has left that beside.
 */
export function outputDirectory(): string {
  const output = resolve(process.env['OUT_DIR'] || 'dist');
  if (existsSync(output)) return realpathSync(output);
  const target = linkTarget(output);
  return target !== undefined && existsSync(beside(target, 'previous')) ? target : output;
}

/** @returns where a link leads; undefined for what is none */
function linkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

const STAGING = resolve('node_modules/.vademecum');

/** Locked by the process that builds. */
export const TURN = join(STAGING, 'build.lock');

/**
 * Where this process builds: inside the project, because Astro shares folders between builds that lie
 * elsewhere and renames files from them, which ends at the border of a disk
 * (`getOutDirWithinCwd` in astro/dist/core/build/common.js).
 */
export const stagingDirectory = (): string => join(STAGING, String(process.pid));

/** Where code lies while a build runs it, always the same, so that Node.js knows what it has compiled of it. */
export const MODULES_DIRECTORY = join(STAGING, 'modules');

/** Where it lies complete, on the disk of the output, before it takes its place. */
const buildingDirectory = (output: string) => beside(output, `${process.pid}.building`);

const beside = (output: string, suffix: string) => join(dirname(output), `.${basename(output)}.${suffix}`);

/** A folder that must not be replaced by a site. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * A build replaces its output folder whole, so that must be a site or nothing yet.
 * @param kept folders that must survive: the content, the project
 * @throws OutputError if the folder holds anything else
 */
export function refuseOutput(output: string, kept: string[]): void {
  const refuse = (reason: string) => {
    throw new OutputError(`The output folder ${output} ${reason}. Set OUT_DIR to a separate folder.`);
  };
  const inside = kept.find((folder) =>
    `${resolve(folder)}${sep}`.startsWith(`${output.replace(/[/\\]$/, '')}${sep}`),
  );
  if (inside !== undefined) refuse(`contains ${inside}, which a build would delete`);
  // What it leads to may be a disk that is not there, in whose place nothing must be written.
  if (linkTarget(output) !== undefined) refuse('is a link to a folder that does not exist');
  if (!existsSync(output)) return;
  const names = readdirSync(output);
  if (names.length && !names.includes('index.html'))
    refuse('contains files that are not a built site, which a build would delete');
}

/**
 * Takes up where an earlier build was killed: the last site returns if it had been moved away, and what
 * that build had made is removed. Only for who holds the lock: it would spoil a build at work.
 */
export function recover(output: string): void {
  const previous = beside(output, 'previous');
  if (isAway(output)) renameSync(previous, output);
  remove(previous);
  childrenOf(STAGING)
    .filter((path) => path !== TURN)
    .forEach(remove);
  removeAbandoned(output);
}

/** Copies that builds of another project make of the same output are not under our lock. */
function removeAbandoned(output: string): void {
  copiesBeside(output)
    .filter((folder) => !isRunning(processOf(folder)))
    .forEach(remove);
}

/** Whether the last site lies beside its place: for a moment during a swap, and for longer after a kill. */
export const isAway = (output: string): boolean =>
  !existsSync(output) && existsSync(beside(output, 'previous'));

/** Whether a build seems to be at work on this output; its number may by now be that of another program. */
export const isBeingExchanged = (output: string): boolean =>
  copiesBeside(output).some((folder) => isRunning(processOf(folder)));

/** Puts the last site back in its place, and removes what was to follow it. Where another is there by now, that stays. */
export function putBack(output: string): void {
  try {
    renameSync(beside(output, 'previous'), output);
  } catch (error) {
    if (!existsSync(output)) throw error;
  }
  removeAbandoned(output);
}

const childrenOf = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

const copiesBeside = (output: string) =>
  childrenOf(dirname(output)).filter(
    (folder) => folder.startsWith(beside(output, '')) && /\.\d+\.building$/.test(folder),
  );

const processOf = (folder: string) => Number(/(\d+)\.building$/.exec(folder)?.[1]);

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @throws if nothing can be written where the output shall stand, before any work is done */
export function probe(output: string): void {
  // On a disk that is read-only, making folders inside each other fails for another reason than that.
  accessSync(nearestParent(output), constants.W_OK);
  const building = buildingDirectory(output);
  mkdirSync(building, { recursive: true });
  remove(building);
}

function nearestParent(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearestParent(parent);
}

/**
 * Puts a finished build in the place of the last one. That stays whole until the new one lies beside
 * it, complete; then two renames follow each other. No call exchanges two folders in one step on every
 * system, so a build that is killed between the two leaves the last site for {@link recover}.
 * @throws if there is no finished build, or it cannot be moved: the last one is then in its place
 */
export function swapIn(staged: string, output: string): void {
  if (!existsSync(staged)) throw new Error(`There is no finished build in ${staged}.`);
  const [building, previous] = [buildingDirectory(output), beside(output, 'previous')];
  mkdirSync(dirname(output), { recursive: true });
  try {
    move(staged, building);
    remove(previous);
    if (existsSync(output)) renameSync(output, previous);
    try {
      renameSync(building, output);
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, output);
      throw error;
    }
  } finally {
    remove(building);
  }
  remove(previous);
}

/** Moves a folder, to another disk as well. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Without a filter Node copies in native code, which calls every error EIO, also that the disk is full.
    cpSync(from, to, { recursive: true, filter: () => true });
    remove(from);
  }
}

export function remove(folder: string): void {
  // Where a build fails, a thread may be writing into the folder that is removed.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
