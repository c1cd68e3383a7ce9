import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Problem } from '../model/problems.ts';
import { decodeText } from './decode-text.ts';

/** One file of the content folder. */
export interface ContentFile {
  /** The path inside the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** What the content folder holds. */
export interface ContentFolder {
  /** The files whose text the generator reads, in the order of their paths. */
  files: ContentFile[];
  /** The paths of all files, pictures included; hidden ones are nobody's content. */
  paths: string[];
  /** What could not be read, and why. */
  problems: Problem[];
}

/** The folder that holds the content: `CONTENT_DIR`, else `content` in the current folder. */
export const contentDirectory = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

/** The files whose text the generator reads; others, such as images, stay where they are. */
const READ =
  /^(site\.yaml|sources\.json|glossary\.yaml|claims\/[^/]+\.yaml|(briefings|initiatives|organisations|pages)\/[^/]+\.mdx?)$/;

export const isRead = (path: string) => READ.test(path);

/** More than any text for readers; parsers would stand still on it. */
const LARGEST = { markdown: 2_000_000, data: 50_000_000 };

/** @returns what the content folder holds; undefined if there is no such folder */
export function readContentFolder(directory: string): ContentFolder | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const found: ContentFolder = { files: [], paths: [], problems: [] };
  walk(directory, '', found);
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  found.paths.sort();
  return found;
}

function walk(directory: string, folder: string, found: ContentFolder): void {
  for (const entry of readdirSync(join(directory, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const problem = refusal(directory, path, entry);
    if (problem) found.problems.push(problem);
    else if (entry.isDirectory()) walk(directory, path, found);
    else {
      found.paths.push(path);
      if (isRead(path)) readText(directory, path, found);
    }
  }
}

/** @returns why something in the content folder is not to be touched, or undefined if it may be */
function refusal(directory: string, path: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return refusalOfLink(directory, path);
  if (entry.isDirectory())
    return isRead(path)
      ? ofFile(
          path,
          'not-a-file',
          'This is a folder, but a file is expected under this name.',
          'Rename the folder, or replace it with the file that belongs here.',
        )
      : undefined;
  return entry.isFile() || !isRead(path)
    ? undefined
    : ofFile(path, 'not-a-file', 'This is not an ordinary file.', 'Replace it with a text file.');
}

function refusalOfLink(directory: string, path: string): Problem | undefined {
  let target: string;
  try {
    target = realpathSync(join(directory, path));
  } catch {
    return ofFile(
      path,
      'unreadable-file',
      'This shortcut (symbolic link) points to something that does not exist.',
      REPLACE,
    );
  }
  if (!target.startsWith(realpathSync(directory) + sep))
    return ofFile(
      path,
      'outside-content',
      'This shortcut (symbolic link) points outside the content folder.',
      REPLACE,
    );
  return statSync(target).isFile()
    ? undefined
    : ofFile(path, 'not-a-file', 'This shortcut (symbolic link) points to a folder.', REPLACE);
}

const REPLACE = 'Replace the shortcut with what it points to.';

function readText(directory: string, path: string, found: ContentFolder): void {
  const largest = /\.mdx?$/.test(path) ? LARGEST.markdown : LARGEST.data;
  try {
    const { size } = statSync(join(directory, path));
    if (size >= largest) {
      found.problems.push(
        ofFile(
          path,
          'file-too-large',
          `The file is ${megabytes(size)}; the limit is ${megabytes(largest)}.`,
          'Split it into smaller files, or check that it is the file you meant.',
        ),
      );
      return;
    }
    const { text, problem } = decodeText(readFileSync(join(directory, path)), path);
    if (problem) found.problems.push(problem);
    else found.files.push({ path, text });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    found.problems.push(
      ofFile(path, 'unreadable-file', `The file cannot be read: ${reason.replace(/,[^]*/, '')}.`),
    );
  }
}

const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;

/** @returns a problem of a whole file, told at its beginning */
export const ofFile = (file: string, name: Problem['name'], message: string, hint?: string): Problem => ({
  name,
  file,
  line: 1,
  column: 1,
  message,
  hint,
});

/** A text that changes whenever a file of the content folder changes. */
export function contentStamp(directory: string): string {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return '';
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => {
      const status = lstatSync(join(directory, path), { throwIfNoEntry: false });
      return [path, status?.mtimeMs, status?.size].join(':');
    })
    .sort()
    .join('\n');
}
