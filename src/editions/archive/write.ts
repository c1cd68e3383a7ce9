import { mkdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { downloadMetadataPaths, downloadKinds, topFolderOf } from '../../model/edition/downloads.ts';
import { downloadsOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { wordsOf } from '../../model/words.ts';
import { downloadScript } from './download-script.ts';
import { listFiles, writeParts, writeText } from '../built-files.ts';
import { CHECKSUMS, checksumsOf, sumOfFile, type FileSum } from '../checksums.ts';
import { compressFile, pathsWithout, type CompressedFile } from '../compressed-files.ts';
import { zipOf } from './zip-archive.ts';

/** @returns the paths that pages may link to, of files that are made from the finished pages */
export function linkedDownloads(publication: Publication): string[] {
  const downloads = downloadsOf(publication);
  return [
    CHECKSUMS,
    downloadMetadataPaths(publication).sums,
    ...downloadKinds(publication).map((kind) => downloads[kind]),
  ];
}

/** Where in the site its zip is, and the folder that all in it lies in. */
export interface ZipAt {
  path: string;
  topFolder: string;
}

export const zipAt = (publication: Publication): ZipAt => ({
  path: downloadsOf(publication).zip,
  topFolder: topFolderOf(publication),
});

/**
 * Writes the zip of a finished site into it.
 * @param files all that readers take with them, the sums apart
 */
export function writeZip(folder: string, { path, topFolder }: ZipAt, files: CompressedFile[]): void {
  const sums = compressFile({ path: CHECKSUMS, content: Buffer.from(checksumsOf(files)) });
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeParts(join(folder, path), zipOf(topFolder, [...files, sums]));
}

/** Writes sizes and sums of the downloads beside them: no file can hold its own. */
export function writeDownloadMetadata(folder: string, publication: Publication): void {
  const downloads = downloadsOf(publication);
  const pdfs = listFiles(join(folder, downloads.folder)).filter((name) => name.endsWith('.pdf'));
  const names = [...downloadKinds(publication).map((kind) => posix.basename(downloads[kind])), ...pdfs];
  const files = names.map((path) => sumOfFile(join(folder, downloads.folder), path));
  const { sums, script } = downloadMetadataPaths(publication);
  writeText(folder, sums, checksumsOf(files));
  writeText(folder, script, downloadScript(files, wordsOf(publication)));
}

/**
 * Writes the sums of all files of a finished site, the downloads apart.
 * @param known of files that have been read already
 */
export function writeChecksums(folder: string, publication: Publication, known: FileSum[] = []): void {
  const sums = new Map(known.map((sum) => [sum.path, sum]));
  const paths = pathsWithout(folder, [CHECKSUMS, downloadsOf(publication).folder]);
  writeText(folder, CHECKSUMS, checksumsOf(paths.map((path) => sums.get(path) ?? sumOfFile(folder, path))));
}
