import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One file of the content folder. */
export interface ContentFile {
  /** The path inside the content folder, with forward slashes. */
  path: string;
  text: string;
}

/** The folder that holds the content: `CONTENT_DIR`, else `content` in the current folder. */
export const contentDirectory = (): string => resolve(process.env.CONTENT_DIR || 'content');

/** The files whose text the generator reads; others, such as images, stay where they are. */
const READ =
  /^(site\.yaml|sources\.json|glossary\.yaml|claims\/[^/]+\.yaml|(briefings|initiatives|organisations|pages)\/[^/]+\.mdx?)$/;

/**
 * @returns all files of the content folder that the generator reads, in the order of their paths;
 *   undefined if there is no such folder
 */
export function readContentFiles(directory: string): ContentFile[] | undefined {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => READ.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(directory, path), 'utf8').replace(/^\uFEFF/, '') }));
}

/** A text that changes whenever a file that the generator reads changes. */
export function contentStamp(directory: string): string {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return '';
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => READ.test(path.replaceAll('\\', '/')))
    .map((path) => {
      const { mtimeMs, size } = statSync(join(directory, path));
      return `${path}:${mtimeMs}:${size}`;
    })
    .sort()
    .join('\n');
}
