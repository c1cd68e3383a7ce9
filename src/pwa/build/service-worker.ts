import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { classicScript } from '../../edition/classic-scripts.ts';
import { listFiles } from '../../edition/pages.ts';
import { SUMS } from '../../edition/sums.ts';
import { DOWNLOAD_FOLDER } from '../../model/edition.ts';
import { hashOf, LIST, PACK, sizeOf, WORKER, type Edition, type FileList } from '../list.ts';

/** Readers are asked before a publication of more bytes than this is kept on their devices. */
const LARGE = 20_000_000;

const worker = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));

/**
 * Writes the service worker of a finished edition, the list of its files, and the pack of them.
 * The list lies beside the worker, so that a browser that looks for a new edition fetches a small file.
 * Downloads and sums describe the edition, and so are no part of what is kept.
 */
export async function writeServiceWorker(folder: string, { large = LARGE } = {}): Promise<void> {
  const contents = new Map(
    listFiles(folder)
      .filter((path) => ![WORKER, LIST, PACK, SUMS].includes(path) && !path.startsWith(`${DOWNLOAD_FOLDER}/`))
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
  const list: FileList = {};
  for (const [path, content] of contents)
    list[path] = [content.length, await hashOf(new Uint8Array(content))];
  const text = JSON.stringify(list);
  const size = sizeOf(list);
  const edition: Edition = {
    build: await hashOf(new TextEncoder().encode(text)),
    size,
    large: size > large,
  };
  const { code } = await classicScript(worker);
  writeFileSync(join(folder, LIST), text);
  writeFileSync(join(folder, PACK), pack(contents));
  writeFileSync(join(folder, WORKER), `const edition=${JSON.stringify(edition)};\n${code}`);
}

/** Packs files one after another, in the order of their list. */
export function pack(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zipped = gzipSync(Buffer.concat([...contents.values()]), { level: 9 });
  // Which system packed it: unknown, whichever it was.
  zipped[9] = 255;
  return zipped;
}
