import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isIgnored } from './file-kinds.ts';

/** A text that changes whenever a file of the content folder changes; empty if there is no such folder. */
export const contentStamp = (directory: string): string => stampsIn(directory).join('\n');

function stampsIn(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (!status) return [];
    return [`${path}:${status.mtimeMs}:${status.size}`, ...(status.isDirectory() ? stampsIn(path) : [])];
  });
}

/** The names in a folder but for hidden ones; none if it cannot be read, which the report tells. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !isIgnored(name))
      .sort();
  } catch {
    return [];
  }
}
