import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BEGINNING, faultOfFile, isAttachment, type Attachment } from '../../model/media/attachment.ts';
import type { Problem } from '../../model/problems.ts';
import { fileProblem } from '../file-problem.ts';
import { decodeText } from '../parse/decode-text.ts';
import type { ContentFolder } from './content-folder.ts';
import { isPicture, isRead } from './file-kinds.ts';

/** What was found so far, its pictures and files to be published by their paths alone. */
export interface Found extends Pick<ContentFolder, 'files' | 'paths' | 'problems'> {
  shown: string[];
  attached: Omit<Attachment, 'address'>[];
  modules: Map<string, string>;
}

/** More than any text for readers: parsers would stand still on it, and the zip could not be made. */
const LARGEST = {
  markdown: 2_000_000,
  data: 50_000_000,
  picture: 50_000_000,
  drawing: 5_000_000,
  attachment: 200_000_000,
};

/** Adds the text of a file to what was found, or why it is not read. */
export function readText(directory: string, path: string, found: Found): void {
  const largest = /\.mdx?$/.test(path) ? LARGEST.markdown : LARGEST.data;
  try {
    const { size } = statSync(join(directory, path));
    if (size >= largest) {
      found.problems.push(tooLarge(path, size, largest, 'Divide it, or put here the text that was meant.'));
      return;
    }
    const { text, problem } = decodeText(readFileSync(join(directory, path)), path);
    if (problem) found.problems.push(problem);
    if (text !== undefined) {
      if (isRead(path)) found.files.push({ path, text });
      else found.modules.set(path, text);
    }
  } catch (error) {
    found.problems.push(unreadable(path, 'file', error));
  }
}

/** Adds a picture or attachment to what was found. It is read again when the site is built, which must not fail then. */
export function lookAt(directory: string, path: string, found: Found): void {
  try {
    const { size } = statSync(join(directory, path));
    const [largest, hint] = isAttachment(path)
      ? [LARGEST.attachment, 'Publish it where large files are kept, and link to its web address.']
      : /\.svg$/i.test(path)
        ? [LARGEST.drawing, 'Simplify the drawing, or put a picture made of it here.']
        : [LARGEST.picture, 'Put a smaller picture here.'];
    const fault = faultOfFile(path, beginningOf(join(directory, path)));
    if (size >= largest) found.problems.push(tooLarge(path, size, largest, hint));
    else {
      if (isPicture(path)) found.shown.push(path);
      if (isAttachment(path)) found.attached.push({ path, size, ...(fault !== undefined && { fault }) });
    }
  } catch (error) {
    found.problems.push(unreadable(path, 'file', error));
  }
}

/** @throws if the file cannot be read */
function beginningOf(file: string): Uint8Array {
  const bytes = new Uint8Array(BEGINNING);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

/** @returns that a file or folder cannot be read, by its path in the content folder */
export function unreadable(path: string, kind: 'file' | 'folder', error: unknown): Problem {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(',');
  return fileProblem(path)('unreadable-file', `The ${kind} cannot be read: ${reason}.`);
}

const tooLarge = (path: string, size: number, largest: number, hint: string) =>
  fileProblem(path)(
    'file-too-large',
    `The file is ${megabytes(size)} large; at most ${megabytes(largest)} are read.`,
    hint,
  );

const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;
