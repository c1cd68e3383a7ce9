import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Worker } from 'node:worker_threads';
import { downloadMetadataPaths, downloadKinds, topFolderOf } from '../../model/edition/downloads.ts';
import { downloadsOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { downloadScript } from './download-script.ts';
import { writeText } from '../built-files.ts';
import { readSite } from '../read-site.ts';
import { CHECKSUMS, checksumsOf } from '../checksums.ts';
import type { ZipTask } from './zip-thread.ts';

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
export function writeZip(folder: string, publication: Publication, leftOut: string[]): Promise<void> {
  const { folder: apart, zip } = downloadsOf(publication);
  const task: ZipTask = { folder, apart, leftOut, zip, top: topFolderOf(publication) };
  const thread = new Worker(new URL('./zip-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => {
      resolve();
    });
  });
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
  writeText(folder, script, downloadScript(files));
}

/** Writes the sums of all files of a finished site, the downloads apart. */
export function writeChecksums(folder: string, publication: Publication): void {
  writeText(folder, CHECKSUMS, checksumsOf(readSite(folder, [downloadsOf(publication).folder])));
}
