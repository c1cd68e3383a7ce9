import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { EDITION_RECORD, readRecord, type EditionRecord } from '../../model/edition/edition-record.ts';
import { suggest } from '../../model/did-you-mean.ts';

/** Why the last edition cannot be read, and the edit that mends it. */
export interface PreviousFault {
  message: string;
  hint: string;
}

/** Reads the record of the edition that `previous` names. */
export type ReadPrevious = (path: string) => EditionRecord | PreviousFault;

export const isFault = (read: EditionRecord | PreviousFault): read is PreviousFault => 'message' in read;

const NAME = EDITION_RECORD.slice(1);
const COPY = 'Name the zip that lies in download/ of the last edition, as that build wrote it.';

/** @param directory the content folder, from which paths count */
export const readPreviousIn =
  (directory: string): ReadPrevious =>
  (path) => {
    if (isAbsolute(path) || /^[a-z]:|\\/i.test(path))
      return {
        message: `\`${path}\` is a path of this machine alone.`,
        hint: 'Write the path from the content folder, with slashes: ../editions/spring-2026-01-31.zip.',
      };
    const file = resolve(directory, path);
    try {
      const text = textOf(file);
      if (text === undefined)
        return { message: `${path} holds no ${NAME}, which every edition has.`, hint: COPY };
      const record = readRecord(text);
      if (record === 'damaged') return damaged(path);
      return record === 'of another version'
        ? {
            message: `${path} was made by a later version of Vademecum, whose editions this one cannot read.`,
            hint: 'Build with that version.',
          }
        : record;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing(path, file) : damaged(path);
    }
  };

/** @returns the record as text; undefined where there is none */
function textOf(file: string): string | undefined {
  if (statSync(file).isDirectory()) return textIn(file);
  const bytes = readFileSync(file);
  if (file.endsWith('.json')) return strFromU8(bytes);
  const files = unzipSync(bytes, {
    filter: ({ name }) => /^[^/]+\/[^/]+$/.test(name) && name.endsWith(`/${NAME}`),
  });
  const [record] = Object.values(files);
  return record && strFromU8(record);
}

function textIn(folder: string): string | undefined {
  return readdirSync(folder).includes(NAME) ? readFileSync(join(folder, NAME), 'utf8') : undefined;
}

const damaged = (path: string): PreviousFault => ({
  message: `${path} is damaged, or no edition of a publication.`,
  hint: COPY,
});

function missing(path: string, file: string): PreviousFault {
  const folder = resolve(file, '..');
  const beside = namesIn(folder);
  const folderOfPath = path.replace(/[^/]*\/?$/, '');
  return {
    message: `There is no file or folder ${path}; the path begins at the content folder.`,
    hint:
      suggest(
        path,
        beside.map((name) => folderOfPath + name),
      ) ?? COPY,
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
