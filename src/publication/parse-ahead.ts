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

/**
 * Parses half of many texts in a second thread. The caller reads them in order, and so comes to that half when it has
 * parsed the other itself; it waits then, since all that is made of texts is made in one go.
 * @param files of which nothing is known
 * @returns what gives a text of that half once; undefined for others, and where the thread has failed
 */
export function parseAhead(files: readonly ContentFile[]): (path: string) => KeptText | undefined {
  const texts = files.filter((file) => isEntry(file.path) && !isMdx(file));
  const ahead = texts.length < MANY ? [] : texts.slice(texts.length / 2);
  if (!ahead.length) return () => undefined;
  const { port1: port, port2 } = new MessageChannel();
  const count = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const work: AheadWork = { files: ahead, port: port2, count };
  const thread = new Worker(new URL('./parse-ahead-in-thread.ts', import.meta.url), {
    workerData: work,
    transferList: [port2],
  });
  // Whatever ends it, its texts are parsed by whoever asks for them.
  thread.on('error', () => undefined).unref();
  port.unref();
  const expected = new Set(ahead.map(({ path }) => path));
  const come = new Map<string, KeptText>();
  const take = ({ path, text }: Come) => {
    expected.delete(path);
    if (text) come.set(path, text);
  };
  return (path) => {
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
