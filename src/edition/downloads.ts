import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { aboutDownloads, downloadKinds, topFolderOf } from '../model/downloads.ts';
import { downloadsOf } from '../model/edition.ts';
import type { Publication } from '../model/entries.ts';
import { PACK } from '../pwa/list.ts';
import { factsScript } from './facts.ts';
import { listFiles, writeText } from './pages.ts';
import { SUMS, sumsOf, type SiteFile } from './sums.ts';
import { zipOf } from './zip.ts';

/** @returns the paths that pages may link to, of files that are made from the finished pages */
export function linkedDownloads(publication: Publication): string[] {
  const downloads = downloadsOf(publication);
  return [
    SUMS,
    aboutDownloads(publication).sums,
    ...downloadKinds(publication).map((kind) => downloads[kind]),
  ];
}

/** Writes the zip of a finished site into it. The pack of the service worker would double it, and is not needed. */
export function writeZip(folder: string, publication: Publication): void {
  const { folder: apart, zip } = downloadsOf(publication);
  const files = readSite(folder, apart).filter(({ path }) => path !== PACK);
  const sums = { path: SUMS, content: new TextEncoder().encode(sumsOf(files)) };
  mkdirSync(join(folder, apart), { recursive: true });
  writeFileSync(join(folder, zip), zipOf(topFolderOf(publication), [...files, sums]));
}

/** Writes sizes and sums of the downloads beside them: no file can hold its own. */
export function writeFacts(folder: string, publication: Publication): void {
  const downloads = downloadsOf(publication);
  const files = downloadKinds(publication).map((kind) => ({
    path: posix.basename(downloads[kind]),
    content: readFileSync(join(folder, downloads[kind])),
  }));
  const { sums, facts } = aboutDownloads(publication);
  writeText(folder, sums, sumsOf(files));
  writeText(folder, facts, factsScript(files));
}

/** Writes the sums of all files of a finished site, the downloads apart. */
export function writeSums(folder: string, publication: Publication): void {
  writeText(folder, SUMS, sumsOf(readSite(folder, downloadsOf(publication).folder)));
}

/** Reads all files of a site, those of one folder and the sums apart. */
const readSite = (folder: string, apart: string): SiteFile[] =>
  listFiles(folder)
    .filter((path) => path !== SUMS && !path.startsWith(`${apart}/`))
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
