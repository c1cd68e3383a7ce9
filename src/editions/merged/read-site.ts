import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { EDITION_RECORD, readRecord, type EditionRecord } from '../../model/edition/edition-record.ts';
import { VERSIONS_SCRIPT } from '../../text/edition-versions.ts';
import { listFiles, reader } from '../built-files.ts';
import { CHECKSUMS, sha256 } from '../checksums.ts';

/** A site that was built before. */
export interface BuiltSite {
  /** As it was named: a folder or a zip. */
  from: string;
  record: EditionRecord;
  paths: string[];
  read: (path: string) => Uint8Array;
}

/** Why something is no site that can be used, and what to do. */
export class SiteFault extends Error {
  override name = 'SiteFault';
}

const RECORD = EDITION_RECORD.slice(1);
/** By which a site is searched, and what the page for several takes its styles from. */
const INDEX = 'pagefind/pagefind-entry.json.js';
export const RESULTS = 'search.html';
const NEEDED = [INDEX, VERSIONS_SCRIPT, RESULTS];
const NAME_ONE = 'Name the folder that `npm run build` has filled, or the zip in its download/.';

/**
 * Reads a built site, and holds every file against the sums that it carries.
 * @param from the folder that a build filled, or the zip that it made
 * @throws SiteFault
 */
export function readSite(from: string): BuiltSite {
  const { paths, read } = openSite(from);
  if (!paths.includes(RECORD))
    throw new SiteFault(`${from} is no site that this generator has built: it has no ${RECORD}. ${NAME_ONE}`);
  const record = readRecord(Buffer.from(read(RECORD)).toString());
  if (record === 'of another version')
    throw new SiteFault(`${from} was built by a later version. Merge with that version.`);
  if (record === 'damaged') throw damaged(from, [RECORD]);
  const wrong = [...NEEDED.filter((path) => !paths.includes(path)), ...wrongFiles(paths, read)];
  if (wrong.length) throw damaged(from, wrong);
  return { from, record, paths, read };
}

function openSite(from: string): Pick<BuiltSite, 'paths' | 'read'> {
  const status = statSync(from, { throwIfNoEntry: false });
  if (!status) throw new SiteFault(`There is no ${from}. ${NAME_ONE}`);
  if (!status.isDirectory()) return openZip(from);
  // A folder into which a zip was opened may hold one folder more.
  const inner = readdirSync(from).filter((name) => !name.startsWith('.'));
  const [only] = inner;
  const folder =
    inner.length === 1 && only !== undefined && statSync(join(from, only)).isDirectory()
      ? join(from, only)
      : from;
  return { paths: listFiles(folder), read: reader(folder) };
}

function openZip(from: string): Pick<BuiltSite, 'paths' | 'read'> {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(readFileSync(from));
  } catch {
    throw new SiteFault(`${from} is no zip, or a damaged one. ${NAME_ONE}`);
  }
  const inside = new Map(
    Object.entries(files).flatMap(([path, content]): [string, Uint8Array][] => {
      const [, inSite = ''] = /^[^/]+\/(.+[^/])$/.exec(path) ?? [];
      return isSafe(inSite) ? [[inSite, content]] : [];
    }),
  );
  return {
    paths: [...inside.keys()].sort(),
    read(path) {
      const content = inside.get(path);
      if (!content) throw new Error(`${basename(from)} has no ${path}.`);
      return content;
    },
  };
}

/** Whether a path stays inside the folder into which it is written. */
const isSafe = (path: string) => path !== '' && !path.includes('\\') && !path.split('/').includes('..');

/** @returns the files that the list of sums names and that are missing or not as they were built */
function wrongFiles(paths: readonly string[], read: BuiltSite['read']): string[] {
  const there = new Set(paths);
  if (!there.has(CHECKSUMS)) return [CHECKSUMS];
  const sums = Buffer.from(read(CHECKSUMS)).toString().split('\n').filter(Boolean);
  return sums.flatMap((line) => {
    const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return there.has(path) && sha256(read(path)) === sum ? [] : [path || CHECKSUMS];
  });
}

const SOME = 5;

const damaged = (from: string, paths: readonly string[]) =>
  new SiteFault(
    `${from} is damaged: missing, or not as it was built, ${paths.length === 1 ? 'is' : 'are'} ${paths.slice(0, SOME).join(', ')}${paths.length > SOME ? ` and ${paths.length - SOME} more` : ''}. Build it again, or copy it once more.`,
  );
