import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS } from '../checksums.ts';
import {
  compressFile,
  pathsWithout,
  type CompressedFile,
  type CompressedFiles,
} from '../compressed-files.ts';
import { DOWNLOAD_FOLDER } from '../../model/edition/edition.ts';
import {
  hashOf,
  PRECACHE_MANIFEST,
  PACKED_SITE,
  sizeOf,
  startOf,
  WORKER,
  type Edition,
  type FileList,
} from './precache-manifest.ts';

/** Readers are asked before a publication of more bytes than this is kept on their devices. */
const LARGE = 20_000_000;

/** What describes an edition, and so is no part of what is kept: downloads and sums too. */
const APART = [WORKER, PRECACHE_MANIFEST, PACKED_SITE, CHECKSUMS, DOWNLOAD_FOLDER];

/**
 * @param leftOut paths of files that nobody needs who reads without a network
 * @returns the paths of the files of a site that the app keeps
 */
export function keptPaths(folder: string, leftOut: readonly string[] = []): string[] {
  const without = new Set(leftOut);
  return pathsWithout(folder, APART).filter((path) => !without.has(path));
}

/**
 * Writes the service worker of a finished edition, the list of its files, and the pack of them. The list lies beside
 * the worker, so that a browser that looks for a new edition fetches a small file.
 * @param code of the worker: see `serviceWorkerCode`
 * @returns what it wrote, without the pack, which only hosts can use
 */
export async function writeServiceWorker(
  folder: string,
  files: CompressedFiles,
  code: string,
  { large = LARGE } = {},
): Promise<CompressedFile[]> {
  const { content, parts } = files.pack();
  const list: FileList = Object.fromEntries(
    files.kept().map(({ path, size, sha256 }) => [path, [size, startOf(sha256)]]),
  );
  const text = JSON.stringify(list);
  const size = sizeOf(list);
  const edition: Edition = {
    build: await hashOf(new TextEncoder().encode(text)),
    size,
    parts,
    large: size > large,
  };
  const described = [
    { path: PRECACHE_MANIFEST, content: Buffer.from(text) },
    { path: WORKER, content: Buffer.from(`const edition=${JSON.stringify(edition)};\n${code}`) },
  ];
  for (const { path, content } of described) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, PACKED_SITE), content);
  return described.map((file) => compressFile(file));
}
