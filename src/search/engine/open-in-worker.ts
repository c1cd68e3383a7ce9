import type { Engine } from './script-loader.ts';
import type { Fragment, SearchEngine } from './search-engine.ts';
import { serveEngine, type Columns, type FromWorker, type Question, type ToWorker } from './worker.ts';

/**
 * Starts the engine in a worker, so that long searches do not hold up typing. The worker comes from a
 * blob: browsers refuse one from a file on disk.
 * @param load answers with the files that the engine asks for
 * @param options what Pagefind's `createInstance` takes
 * @returns the engine, once it has started
 * @throws if workers are refused here, or the engine does not start in one
 */
export async function openInWorker(
  engine: Engine,
  load: (address: string) => Promise<Uint8Array<ArrayBuffer>>,
  options: Record<string, unknown>,
): Promise<Pick<SearchEngine, 'search'>> {
  const code = `(${serveEngine.toString()})(self,${engine.toString()},${JSON.stringify(options)})`;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;

  const send = (message: ToWorker, given: Transferable[] = []) => {
    worker.postMessage(message, given);
  };
  const ask = (message: (number: number) => Question) => {
    const promise = Promise.withResolvers<unknown>();
    waiting.set(++asked, promise);
    send(message(asked));
    return promise.promise;
  };
  const bring = async (file: number, path: string) => {
    try {
      const bytes = await load(path);
      send({ file, bytes }, [bytes.buffer]);
    } catch (error) {
      send({ file, error: error instanceof Error ? error.message : String(error) });
    }
  };
  worker.onmessage = ({ data: message }: MessageEvent<FromWorker>) => {
    if ('file' in message) {
      void bring(message.file, message.path);
      return;
    }
    const promise = waiting.get(message.answer);
    waiting.delete(message.answer);
    if (message.error === undefined) promise?.resolve(message.value);
    else promise?.reject(new Error(message.error));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'No worker'));
    waiting.clear();
  };

  /** Results live in the worker until the page has no use for them. */
  const forgotten = new FinalizationRegistry((search: number) => {
    send({ forget: search });
  });
  const searching: Pick<SearchEngine, 'search'> = {
    async search(query, searchOptions) {
      const kept = { search: 0 };
      const { ids, scores, ...found } = (await ask((number) => {
        kept.search = number;
        return { ask: number, what: 'search', query, options: searchOptions };
      })) as Columns;
      forgotten.register(kept, kept.search);
      const results = ids.map((id, result) => ({
        id,
        score: scores[result] ?? 0,
        data: () =>
          ask((number) => ({ ask: number, what: 'data', search: kept.search, result })) as Promise<Fragment>,
      }));
      return { ...found, results };
    },
  };
  try {
    await ask((number) => ({ ask: number, what: 'start' }));
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
  return searching;
}
