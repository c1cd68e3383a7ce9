import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFolder } from '../../publication/folder/content-folder.ts';
import { newFiles, PAGES, RefusedError, type PageKind } from '../new-files.ts';
import { slugOf } from '../slug.ts';
import { wordToMarkdown } from './word-to-markdown.ts';

export interface WordImport {
  bytes: Uint8Array;
  /** The name of the document, without its ending: the title, where the document has none. */
  name: string;
  kind: PageKind;
  /** The name of the file, where it shall not be made of the title. */
  slug: string | undefined;
}

/**
 * Writes a Word document as a page into the content folder, and its pictures beside. Nothing is written over, and
 * nothing is written unless all can be.
 * @param present what the content folder holds
 * @returns the paths that were written, and what was left out
 * @throws RefusedError if the document cannot be read, or there is such a page
 */
export async function importWord(
  { bytes, name, kind, slug }: WordImport,
  content: string,
  present: ContentFolder,
  today: string,
): Promise<{ paths: string[]; left: string[] }> {
  const folder = present.paths.some((path) => path.startsWith('images/')) ? 'images' : 'pictures';
  const stem = slug ?? slugOf(name) ?? kind;
  const word = await wordToMarkdown(bytes, `../${folder}`, stem);
  const files: { path: string; bytes: string | Uint8Array }[] = [
    ...newFiles({ kind, title: word.title ?? name, slug, body: word.body }, today, present.files).map(
      ({ path, text }) => ({ path, bytes: text }),
    ),
    ...word.pictures.map((picture) => ({ path: `${folder}/${picture.name}`, bytes: picture.bytes })),
  ];
  const taken = files.find(({ path }) => existsSync(join(content, path)));
  if (taken)
    throw new RefusedError(
      `${taken.path} already exists, so nothing was written. Give another name: --slug NAME`,
    );
  for (const file of files) {
    mkdirSync(dirname(join(content, file.path)), { recursive: true });
    writeFileSync(join(content, file.path), file.bytes, { flag: 'wx' });
  }
  return { paths: files.map(({ path }) => path), left: word.left };
}

export const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(PAGES, kind);
