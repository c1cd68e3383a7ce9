import { on } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A thread that is told things, and answers. */
export interface Thread<Message, Answer> {
  tell(message: Message): void;
  /**
   * Waits for the next answer.
   * @throws whatever ended the thread, with the name of its work
   */
  answer(): Promise<Answer>;
  /** @param word after which it ends by itself; without one, it is stopped at whatever it does */
  end(word?: Message): Promise<void>;
}

/** What ended a thread before it had answered. */
export class ThreadError extends Error {
  /** What the thread did, in words that follow "While". */
  readonly work: string;
  constructor(work: string, message: string, options?: ErrorOptions) {
    super(`While ${work}: ${message}`, options);
    this.work = work;
  }
}

/**
 * How many megabytes of new objects a thread may hold before it looks which of them are still needed. With V8's own
 * limit builds are no faster, and each thread takes about 60 MB more (1,000 pages).
 */
const YOUNG = 48;

/**
 * @param file the module that the thread runs
 * @param work what it does, in words that follow "While": "making the search index"
 * @param data what it knows from the beginning, if it need not be told
 */
export function startThread<Message, Answer>(
  file: URL,
  work: string,
  data?: unknown,
): Thread<Message, Answer> {
  const thread = new Worker(file, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  const answers = on(thread, 'message', { close: ['exit'] }) as AsyncIterator<[Answer]>;
  return {
    tell(message) {
      thread.postMessage(message);
    },
    async answer() {
      const next = await answers.next().catch((error: unknown) => {
        throw new ThreadError(work, error instanceof Error ? error.message : String(error), { cause: error });
      });
      if (next.done) throw new ThreadError(work, 'the thread ended without an answer.');
      return next.value[0];
    },
    async end(word) {
      if (word === undefined) await thread.terminate();
      else thread.postMessage(word);
      await ended;
    },
  };
}
