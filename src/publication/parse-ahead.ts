import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { ContentFile } from './folder/content-folder.ts';
import type { KeptText } from './kept/kept-texts.ts';
import { isMdx } from './parse-entry.ts';
import { isEntry } from './read-entry.ts';

/** What the thread is given. */
export interface AheadWork {
  files: ContentFile[];
  /** Where the texts go. */
  port: MessagePort;
  /** Of each file of the first half, whether somebody has begun to parse it: see `isMine`. */
  begun: Int32Array<SharedArrayBuffer>;
  /** How many have gone, in one number. */
  count: Int32Array<SharedArrayBuffer>;
}

/** What has come of a text: nothing, where it is not fit to be kept. */
export interface Come {
  path: string;
  text: KeptText | undefined;
}

/** Fewer are parsed in the time in which a thread starts. */
const MANY = 300;

/** In milliseconds. A thread that has nothing to say for so long has ended. */
const PATIENCE = 10_000;

const sharedNumbers = (length: number) =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** @returns whether the caller is the first that wants to parse a text, and so has to */
export const isMine = (begun: Int32Array, place: number): boolean =>
  Atomics.compareExchange(begun, place, 0, 1) === 0;

/**
 * Parses half of many texts in a second thread, and then of the first half, from its end, what the caller has not come to.
 * The caller reads them in order; where it comes to one that the thread has begun, it waits, since all that is made of
 * texts is made in one go.
 * @param files of which nothing is known
 * @returns what gives a text that was parsed ahead once; undefined for others, and where the thread has failed
 */
export function parseAhead(files: readonly ContentFile[]): (path: string) => KeptText | undefined {
  const texts = files.filter((file) => isEntry(file.path) && !isMdx(file));
  if (texts.length < MANY) return () => undefined;
  const { port1: port, port2 } = new MessageChannel();
  const [begun, count] = [sharedNumbers(Math.floor(texts.length / 2)), sharedNumbers(1)];
  const work: AheadWork = { files: texts, port: port2, begun, count };
  const thread = new Worker(new URL('./parse-ahead-in-thread.ts', import.meta.url), {
    workerData: work,
    transferList: [port2],
  });
  // Whatever ends it, its texts are parsed by whoever asks for them.
  thread.on('error', () => undefined).unref();
  port.unref();
  const places = new Map(texts.map(({ path }, place) => [path, place]));
  const expected = new Set(places.keys());
  const come = new Map<string, KeptText>();
  const take = ({ path, text }: Come) => {
    expected.delete(path);
    if (text) come.set(path, text);
  };
  return (path) => {
    const place = places.get(path) ?? Infinity;
    if (expected.has(path) && place < begun.length && isMine(begun, place)) expected.delete(path);
    while (expected.has(path)) {
      const before = Atomics.load(count, 0);
      const next: { message: Come } | undefined = receiveMessageOnPort(port);
      if (next) take(next.message);
      else if (Atomics.wait(count, 0, before, PATIENCE) === 'timed-out') expected.clear();
    }
    const text = come.get(path);
    come.delete(path);
    return text;
  };
}
