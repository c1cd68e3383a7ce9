import { Worker } from 'node:worker_threads';

/** A thread that is told things, and answers once. */
export interface Thread<Message, Answer> {
  tell(message: Message): void;
  /**
   * Waits for the answer, and ends the thread.
   * @throws whatever ended it before, with the name of its work
   */
  answer(): Promise<Answer>;
}

/**
 * @param file the module that the thread runs
 * @param work what it does, in words that follow "While": "making the search index"
 * @param data what it knows from the beginning
 */
export function startThread<Message, Answer>(
  file: URL,
  work: string,
  data: unknown,
): Thread<Message, Answer> {
  const thread = new Worker(file, { workerData: data });
  const answer = new Promise<Answer>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', (error: Error) => {
      reject(new Error(`While ${work}: ${error.message}`, { cause: error }));
    });
    thread.on('exit', () => {
      reject(new Error(`While ${work}: the thread ended without an answer.`));
    });
  });
  // Who waits for the answer is told of a failure; nobody may be waiting yet.
  answer.catch(() => undefined);
  return {
    tell(message) {
      thread.postMessage(message);
    },
    async answer() {
      const given = await answer;
      await thread.terminate();
      return given;
    },
  };
}
