import type { Engine } from './script-loader.ts';
import type { Found, FoundResult, Pagefind, SearchOptions } from './search-engine.ts';

/**
 * What was found, as it comes to the page: of thousands of results a list for each part of them costs it much less
 * than an object for each.
 */
export interface Columns extends Omit<Found, 'results'> {
  ids: string[];
  scores: number[];
}

/** What the page asks of the worker. */
export type Question =
  | { ask: number; what: 'start' }
  | { ask: number; what: 'search'; query: string | null; options: SearchOptions }
  | { ask: number; what: 'data'; search: number; result: number };

/** A question, a search whose results are no longer wanted, or a file that the worker asked for. */
export type ToWorker =
  Question | { forget: number } | { file: number; bytes?: Uint8Array<ArrayBuffer>; error?: string };

export type FromWorker = { answer: number; value?: unknown; error?: string } | { file: number; path: string };

/** The part of the worker's global object that is used here. */
export interface WorkerScope {
  onmessage: ((event: { data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/**
 * Runs in the worker, which gets this function as text: it may use nothing from around it. A worker
 * that comes from a blob cannot fetch files from disk, so it asks the page for them.
 * @param options what Pagefind's `createInstance` takes
 */
export function serveEngine(scope: WorkerScope, engine: Engine, options: Record<string, unknown>): void {
  const files = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>();
  let asked = 0;
  const searches = new Map<number, FoundResult[]>();
  const fetchFromPage = (path: string) =>
    new Promise<Response>((resolve, reject) => {
      files.set(++asked, { resolve, reject });
      scope.postMessage({ file: asked, path });
    });
  const pagefind = engine(fetchFromPage, undefined, '/pagefind/pagefind.js') as Pagefind;
  const searching = pagefind.createInstance(options);

  const answer = async (message: Question): Promise<unknown> => {
    if (message.what === 'start') return undefined;
    if (message.what === 'data') return searches.get(message.search)?.[message.result]?.data();
    const { results, unfilteredResultCount, filters, totalFilters } = await searching.search(
      message.query,
      message.options,
    );
    // They stay here with their functions; the page asks for what those would answer.
    searches.set(message.ask, results);
    const found: Columns = {
      ids: results.map(({ id }) => id),
      scores: results.map(({ score }) => score),
      unfilteredResultCount,
      places: results.reduce((sum, { words }) => sum + words.length, 0),
      filters,
      totalFilters,
    };
    return found;
  };

  scope.onmessage = ({ data: message }) => {
    if ('forget' in message) searches.delete(message.forget);
    else if ('file' in message) {
      if (message.bytes) files.get(message.file)?.resolve(new Response(message.bytes));
      else files.get(message.file)?.reject(new Error(message.error));
      files.delete(message.file);
    } else {
      answer(message).then(
        (value) => {
          scope.postMessage({ answer: message.ask, value });
        },
        (error: unknown) => {
          scope.postMessage({ answer: message.ask, error: String(error) });
        },
      );
    }
  };
}
