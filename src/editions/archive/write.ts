import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { downloadMetadataPaths, downloadKinds, topFolderOf } from '../../model/edition/downloads.ts';
import { downloadsOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { wordsOf } from '../../model/words.ts';
import { downloadScript } from './download-script.ts';
import { writeText } from '../built-files.ts';
import { readSite } from '../read-site.ts';
import { CHECKSUMS, checksumsOf } from '../checksums.ts';
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

/**
 * Writes the zip of a finished site into it, while other work goes on.
 * @param leftOut paths of files that only the hosted site needs
 */
export async function writeZip(folder: string, publication: Publication, leftOut: string[]): Promise<void> {
  const { folder: apart, zip } = downloadsOf(publication);
  const files = readSite(folder, [apart, ...leftOut]);
  const sums = { path: CHECKSUMS, content: Buffer.from(checksumsOf(files)) };
  const content = await zipOf(topFolderOf(publication), [...files, sums]);
  mkdirSync(join(folder, apart), { recursive: true });
  writeFileSync(join(folder, zip), content);
}

/** Writes sizes and sums of the downloads beside them: no file can hold its own. */
export function writeDownloadMetadata(folder: string, publication: Publication): void {
  const downloads = downloadsOf(publication);
  const files = downloadKinds(publication).map((kind) => ({
    path: posix.basename(downloads[kind]),
    content: readFileSync(join(folder, downloads[kind])),
  }));
  const { sums, script } = downloadMetadataPaths(publication);
  writeText(folder, sums, checksumsOf(files));
  writeText(folder, script, downloadScript(files, wordsOf(publication)));
}

/** Writes the sums of all files of a finished site, the downloads apart. */
export function writeChecksums(folder: string, publication: Publication): void {
  writeText(folder, CHECKSUMS, checksumsOf(readSite(folder, [downloadsOf(publication).folder])));
}
