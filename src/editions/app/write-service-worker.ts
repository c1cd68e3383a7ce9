import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { classicScript } from '../classic-scripts.ts';
import { readSite } from '../read-site.ts';
import { DOWNLOAD_FOLDER } from '../../model/edition/edition.ts';
import {
  hashOf,
  PRECACHE_MANIFEST,
  PACKED_SITE,
  sizeOf,
  WORKER,
  type Edition,
  type FileList,
} from './precache-manifest.ts';

/** Readers are asked before a publication of more bytes than this is kept on their devices. */
const LARGE = 20_000_000;

/** How many packed bytes are handed on at a time: small pieces cost more than they spare. */
const CHUNK = 1_048_576;

const worker = fileURLToPath(new URL('./worker/service-worker.ts', import.meta.url));

/**
 * Writes the service worker of a finished edition and the list of its files. The list lies beside the worker,
 * so that a browser that looks for a new edition fetches a small file. Downloads and sums describe the
 * edition, and so are no part of what is kept.
 * @returns the list
 */
export async function writeServiceWorker(folder: string, { large = LARGE } = {}): Promise<FileList> {
  const list: FileList = {};
  for (const { path, content } of readSite(folder, [WORKER, PRECACHE_MANIFEST, PACKED_SITE, DOWNLOAD_FOLDER]))
    list[path] = [content.length, await hashOf(new Uint8Array(content))];
  const text = JSON.stringify(list);
  const size = sizeOf(list);
  const edition: Edition = {
    build: await hashOf(new TextEncoder().encode(text)),
    size,
    large: size > large,
  };
  const { code } = await classicScript(worker);
  writeFileSync(join(folder, PRECACHE_MANIFEST), text);
  writeFileSync(join(folder, WORKER), `const edition=${JSON.stringify(edition)};\n${code}`);
  return list;
}

/** Writes the files of a list into the pack, while other work goes on. */
export async function writePack(folder: string, list: FileList): Promise<void> {
  const contents = function* () {
    for (const path of Object.keys(list)) yield readFileSync(join(folder, path));
  };
  writeFileSync(join(folder, PACKED_SITE), await pack(contents()));
}

/** Packs files one after another, in the order of their list. */
export async function pack(contents: Iterable<Uint8Array>): Promise<Uint8Array> {
  const zipped = await buffer(Readable.from(contents).pipe(createGzip({ level: 9, chunkSize: CHUNK })));
  // Which system packed it: unknown, whichever it was.
  zipped[9] = 255;
  return zipped;
}
