import { realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../model/problems.ts';
import { fileProblem } from '../file-problem.ts';
import { isRead } from './file-kinds.ts';
import { isInside } from './is-inside.ts';

/** @returns why something in the content folder is not to be touched, or undefined if it may be */
export function refusal(directory: string, path: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return refusalOfLink(directory, path);
  if (entry.isDirectory())
    return isRead(path)
      ? fileProblem(path)(
          'not-a-file',
          'This is a folder, but a file is expected under this name.',
          'Rename the folder, or replace it with the file that belongs here.',
        )
      : undefined;
  // Whoever opens a device or a channel between programs may wait for ever.
  return entry.isFile()
    ? undefined
    : fileProblem(path)(
        'not-a-file',
        'This is no ordinary file.',
        'Put a file with the text or picture here.',
      );
}

function refusalOfLink(directory: string, path: string): Problem | undefined {
  let target: string;
  try {
    target = realpathSync(join(directory, path));
  } catch {
    return fileProblem(path)(
      'unreadable-file',
      'This shortcut (symbolic link) points to something that does not exist.',
      REPLACE,
    );
  }
  if (!isInside(target, realpathSync(directory)))
    return fileProblem(path)(
      'outside-content',
      'This shortcut (symbolic link) points outside the content folder.',
      REPLACE,
    );
  return statSync(target).isFile()
    ? undefined
    : fileProblem(path)('not-a-file', 'This shortcut (symbolic link) points to a folder.', REPLACE);
}

const REPLACE = 'Replace the shortcut with what it points to.';
