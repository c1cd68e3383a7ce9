import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  attachmentsOf,
  BEGINNING,
  faultOfFile,
  isAttachment,
  type Attachment,
} from '../model/media/attachment.ts';
import type { Picture } from '../model/media/picture.ts';
import type { Problem } from '../model/problems.ts';
import { fileProblem } from './file-problem.ts';
import { readPreviousIn, type ReadPrevious } from './read-previous.ts';
import { readPictures } from './read-pictures.ts';
import { decodeText } from './parse/decode-text.ts';
import { parseYaml } from './parse/parse-yaml.ts';
import { languageOfSite } from './site-language.ts';

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
  /** Those that can be shown, by their paths. */
  pictures: ReadonlyMap<string, Picture>;
  /** The files to be published as they are, by their paths. */
  attachments: ReadonlyMap<string, Attachment>;
  /** The texts of the author's own code and data, which .mdx files may import, by their paths. */
  modules?: ReadonlyMap<string, string>;
  /** Absent where there are files without a folder, which have no edition before them. */
  readPrevious?: ReadPrevious;
  /** What could not be read, and why. */
  problems: Problem[];
}

/** The folder that holds the content: `CONTENT_DIR`, else `content` in the current folder. */
export const contentDirectory = (): string => resolve(process.env['CONTENT_DIR'] || 'content');

/** Hidden files, and those that Windows and office programs leave beside others. */
const IGNORED = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i;

/** The files whose text the generator reads; others, such as images, stay where they are. */
const READ =
  /^(site\.yaml|interface\.yaml|sources\.(?:json|bib|ris|nbib|enw)|sources\/[^/]+\.(?:json|bib|ris|nbib|enw)|glossary\.yaml|claims\/[^/]+\.yaml|(briefings|initiatives|organisations|pages)\/[^/]+\.mdx?)$/;

const isModule = (path: string) => /\.(?:m?[jt]s|[jt]sx|json|astro|mdx)$/.test(path) && !isAttachment(path);

export const isRead = (path: string) => READ.test(path);

/** More than any text for readers: parsers would stand still on it, and the zip could not be made. */
const LARGEST = {
  markdown: 2_000_000,
  data: 50_000_000,
  picture: 50_000_000,
  drawing: 5_000_000,
  attachment: 200_000_000,
};

/** @returns what the content folder holds; undefined if there is no such folder */
export function readContentFolder(directory: string): ContentFolder | undefined {
  if (!isFolder(directory)) return undefined;
  const found: Found = { files: [], paths: [], problems: [], shown: [], attached: [], modules: new Map() };
  walk(directory, '', found);
  const site = found.files.find(({ path }) => path === 'site.yaml');
  // Names have to be known before all else is read.
  const language = languageOfSite(site && parseYaml(site.text, site.path).data?.value);
  const { pictures, problems } = readPictures(directory, found.shown.sort(), language);
  return {
    files: found.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    paths: found.paths.sort(),
    pictures,
    attachments: attachmentsOf(found.attached, language),
    modules: found.modules,
    readPrevious: readPreviousIn(directory),
    problems: [...found.problems, ...problems],
  };
}

/** What was found so far, its pictures and files to be published by their paths alone. */
interface Found extends Pick<ContentFolder, 'files' | 'paths' | 'problems'> {
  shown: string[];
  attached: Omit<Attachment, 'address'>[];
  modules: Map<string, string>;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function walk(directory: string, folder: string, found: Found): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(directory, folder), { withFileTypes: true });
  } catch (error) {
    found.problems.push(unreadable(folder, 'folder', error));
    return;
  }
  for (const entry of entries) {
    if (IGNORED.test(entry.name)) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const problem = refusal(directory, path, entry);
    if (problem) found.problems.push(problem);
    else if (entry.isDirectory()) walk(directory, path, found);
    else {
      found.paths.push(path);
      if (isRead(path) || isModule(path)) readText(directory, path, found);
      else if (isPicture(path) || isAttachment(path)) lookAt(directory, path, found);
    }
  }
}

/** @returns why something in the content folder is not to be touched, or undefined if it may be */
function refusal(directory: string, path: string, entry: Dirent): Problem | undefined {
  if (entry.isSymbolicLink()) return refusalOfLink(directory, path);
  if (entry.isDirectory())
    return isRead(path)
      ? fileProblem(
          path,
          'not-a-file',
          'This is a folder, but a file is expected under this name.',
          'Rename the folder, or replace it with the file that belongs here.',
        )
      : undefined;
  // Whoever opens a device or a channel between programs may wait for ever.
  return entry.isFile()
    ? undefined
    : fileProblem(
        path,
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
    return fileProblem(
      path,
      'unreadable-file',
      'This shortcut (symbolic link) points to something that does not exist.',
      REPLACE,
    );
  }
  if (!target.startsWith(realpathSync(directory) + sep))
    return fileProblem(
      path,
      'outside-content',
      'This shortcut (symbolic link) points outside the content folder.',
      REPLACE,
    );
  return statSync(target).isFile()
    ? undefined
    : fileProblem(path, 'not-a-file', 'This shortcut (symbolic link) points to a folder.', REPLACE);
}

const REPLACE = 'Replace the shortcut with what it points to.';

function readText(directory: string, path: string, found: Found): void {
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

/** These are read again when the site is built, which must not fail then. */
function lookAt(directory: string, path: string, found: Found): void {
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

export const isPicture = (path: string) => /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(path);

function unreadable(path: string, kind: 'file' | 'folder', error: unknown): Problem {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(',');
  return fileProblem(path, 'unreadable-file', `The ${kind} cannot be read: ${reason}.`);
}

const tooLarge = (path: string, size: number, largest: number, hint: string) =>
  fileProblem(
    path,
    'file-too-large',
    `The file is ${megabytes(size)} large; at most ${megabytes(largest)} are read.`,
    hint,
  );

const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;

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
      .filter((name) => !IGNORED.test(name))
      .sort();
  } catch {
    return [];
  }
}
