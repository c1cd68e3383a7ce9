import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { PREPARED_DIRECTORY } from './prepared-directory.ts';

const SOURCE = join(import.meta.dirname, '..');

/**
 * What commands begin with that authors wait for, and their threads, by their paths in `src/`. Each is prepared as one
 * module with nearly all that it imports: a thread reads a thousand files otherwise, which takes it most of a second.
 */
export const ENTRIES = [
  'commands/run-prepared.ts',
  'commands/build.ts',
  'commands/check.ts',
  'publication/check-in-thread.ts',
  'publication/parse-ahead-in-thread.ts',
  'build/index-in-thread.ts',
  'build/editions-in-thread.ts',
  'build/pictures-in-thread.ts',
  'build/compress-in-thread.ts',
];

export const CODE_DIRECTORY = join(PREPARED_DIRECTORY, 'code');
export const STAMP = join(CODE_DIRECTORY, 'stamp');

/** @returns a text that changes with any module of the generator, and with its packages */
export function codeStamp(): string {
  const modules = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  return ['../package-lock.json', ...modules.sort()]
    .map((file) => {
      // An editor may put another file in its place just now.
      const status = statSync(join(SOURCE, file), { throwIfNoEntry: false });
      return [file, status?.mtimeMs, status?.size].join(':');
    })
    .join('\n');
}

/** Tells threads what the main one has found out. */
const IS_PREPARED = 'VADEMECUM_PREPARED';

/** @returns whether all code was prepared as it is now */
export function isCodePrepared(): boolean {
  if (!isMainThread) return process.env[IS_PREPARED] === CODE_DIRECTORY;
  const isFresh = readIfThere(STAMP) === codeStamp();
  process.env[IS_PREPARED] = isFresh ? CODE_DIRECTORY : '';
  return isFresh;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** @returns the addresses of what was prepared, by those of the entries */
export const preparedEntries = (): ReadonlyMap<string, string> =>
  new Map(
    ENTRIES.map((entry) => [
      pathToFileURL(join(SOURCE, entry)).href,
      pathToFileURL(join(CODE_DIRECTORY, entry.replace(/ts$/, 'mjs'))).href,
    ]),
  );
