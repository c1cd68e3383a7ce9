import { parentPort, workerData } from 'node:worker_threads';
import type { ZipAt } from '../editions/archive/write.ts';
import { reader } from '../editions/built-files.ts';
import type { FileSum } from '../editions/checksums.ts';
import { COMPRESSOR, compressFiles } from '../editions/compressed-files.ts';
import { packSite } from './pack-site.ts';
import { keptByText } from '../publication/kept/kept-by-text.ts';
import { nameOfKept } from '../publication/kept/kept-file.ts';

/** What the thread is told first. */
export interface CompressWork {
  /** The folder that is being filled. */
  folder: string;
  /** Whether the next build shall find what was compressed. */
  isKept: boolean;
}

/** After its work, paths of files that are there, of files that the app keeps, or that all are there: what `packSite` is to pack. */
export type ToCompress =
  CompressWork | { add: string[] } | { keep: string[] } | { worker: string; zip: ZipAt };

/** What the thread answers: the sums of all files of the zip, and that all is kept. */
export type FromCompress = FileSum[] | 'kept';

const answer = (message: FromCompress) => parentPort?.postMessage(message);

/*
 * Compresses files as a thread, while others are still made, and packs them. What it reads and makes is much, and soon
 * gone: among the few things that it holds itself nothing has to be searched for what is still needed. It knows the content
 * folder, and takes up what was kept of it before it is told anything.
 */
const directory = workerData as string;
const before = keptByText<Uint8Array<ArrayBuffer>>(nameOfKept('compressed', directory), () => COMPRESSOR);

function begin({ folder, isKept }: CompressWork) {
  const files = compressFiles(reader(folder), isKept ? before : undefined);
  const pack = async (packing: { worker: string; zip: ZipAt }) => {
    const all = await packSite(folder, files, packing);
    answer(all.map(({ path, sha256 }) => ({ path, sha256 })));
    if (isKept) before.save();
    answer('kept');
  };
  return { files, pack };
}

let begun: ReturnType<typeof begin> | undefined;
parentPort?.on('message', (message: ToCompress) => {
  if ('folder' in message) begun = begin(message);
  else if ('add' in message) begun?.files.add(message.add);
  else if ('keep' in message) begun?.files.keep(message.keep);
  else void begun?.pack(message);
});
