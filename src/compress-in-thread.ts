import { parentPort } from 'node:worker_threads';
import type { ZipAt } from './editions/archive/write.ts';
import { reader } from './editions/built-files.ts';
import type { FileSum } from './editions/checksums.ts';
import { COMPRESSOR, compressFiles } from './editions/compressed-files.ts';
import { packSite } from './pack-site.ts';
import { keptByText } from './publication/kept/kept-by-text.ts';
import { whenTold } from './staging/when-told.ts';

/** What the thread is told first. */
export interface CompressWork {
  /** The folder that is being filled. */
  folder: string;
  /** Under which name the next build finds what was compressed, if it shall. */
  kept: string | undefined;
}

/** Paths of files that are there, of files that the app keeps, or that all are there: what `packSite` is to pack. */
export type ToCompress = { add: string[] } | { keep: string[] } | { worker: string; zip: ZipAt };

/** What the thread answers: the sums of all files of the zip, and that all is kept. */
export type FromCompress = FileSum[] | 'kept';

const CODE = ['src/editions'];

const answer = (message: FromCompress) => parentPort?.postMessage(message);

/**
 * Compresses files as a thread, while others are still made, and packs them. What it reads and makes is much, and soon
 * gone: among the few things that it holds itself nothing has to be searched for what is still needed.
 */
whenTold(({ folder, kept }: CompressWork) => {
  const known =
    kept === undefined ? undefined : keptByText<Uint8Array<ArrayBuffer>>(kept, CODE, () => COMPRESSOR);
  const files = compressFiles(reader(folder), known);
  async function finish(packing: { worker: string; zip: ZipAt }) {
    const all = await packSite(folder, files, packing);
    answer(all.map(({ path, sha256 }) => ({ path, sha256 })));
    known?.save();
    answer('kept');
  }
  return (message: ToCompress) => {
    if ('add' in message) files.add(message.add);
    else if ('keep' in message) files.keep(message.keep);
    else void finish(message);
  };
});
