import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { writerInto } from '../editions/built-files.ts';
import type { LinkPicture } from '../model/site/link-picture.ts';
import { drawLinkPicture } from '../pictures/draw-link-picture.ts';

/** What the thread is given. */
export interface PicturesWork {
  pictures: LinkPicture[];
  /** The folder to fill. */
  folder: string;
  /** That of the site which this one follows. */
  last: string;
}

/** What the thread answers, once all are there. */
export type FromPictures = 'drawn';

/* Draws the pictures that previews of links show, while pages are rendered. */

const { pictures, folder, last } = workerData as PicturesWork;
const write = writerInto(folder, last);
const waiting = [...pictures];

async function draw(): Promise<void> {
  for (let picture = waiting.pop(); picture; picture = waiting.pop())
    write(picture.address, await drawLinkPicture(picture));
}

// A few at once: sharp draws one while the letters of another are set, and each takes 3 MB until it is written.
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, draw));
parentPort?.postMessage('drawn' satisfies FromPictures);
