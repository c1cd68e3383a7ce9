import { decodeUnits } from '../../text/encoding/code-units.ts';
import { scriptAddress } from './first-files.ts';

/** What a script of the index hands over: bytes as a text (`code-units.ts`), or the engine itself. */
export type Registered = string | Engine;
/** A file of the index as the engine reads it. */
export type LoadedFile = Uint8Array<ArrayBuffer> | Engine;
/** Answers with a file of the index by its path. */
export type IndexLoader = (path: string) => Promise<LoadedFile>;
export type Engine = (
  fetch: (address: string) => Promise<Response>,
  worker: unknown,
  address: string,
) => unknown;

declare global {
  /** The one global of this site: scripts of the index call it. */
  var vademecum: { register(path: string, what: Registered, layout?: string): void } | undefined;
}

/**
 * Loads files of the index by running them as scripts, which works from disk as it does hosted.
 * @param folder the address of the folder that holds them
 * @param version put into their addresses, so that no cache mixes two editions
 * @param elsewhere answers with the address of a script that lies elsewhere, or has another version
 * @returns a function from a path in the folder to what the script hands over; it rejects if the
 *   script is missing or hands over nothing, or cannot be read with those before it: the site was published anew
 */
export function createScriptLoader(
  folder: URL,
  version: string,
  elsewhere?: (path: string) => string | undefined,
): IndexLoader {
  /** Undefined stands for a file that has its number from another index. */
  const registered = new Map<string, Registered | undefined>();
  const loading = new Map<string, Promise<LoadedFile>>();
  /** What the first files have said that all others must agree with (`index-layout.ts`): pages and chunks, and the vocabulary. */
  const layouts = new Map<boolean, string>();
  globalThis.vademecum = {
    register: (path, what, layout = '') => {
      registered.set(path, !layout || isOfIndex(path, layout) ? what : undefined);
    },
  };
  const isOfIndex = (path: string, layout: string) => {
    const family = path.startsWith('vocabulary');
    const known = layouts.get(family) ?? layout;
    layouts.set(family, known);
    return known.startsWith(layout);
  };

  const take = (path: string): LoadedFile => {
    if (!registered.has(path)) throw new Error(`Nothing in ${path}`);
    const what = registered.get(path);
    if (what === undefined) throw new Error('the site has changed; load this page again');
    return typeof what === 'string' ? decodeUnits(what) : what;
  };

  const run = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = elsewhere?.(path) ?? scriptAddress(path, version, folder);
      script.onload = () => {
        script.remove();
        resolve();
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(`Missing: ${path}`));
      };
      document.head.append(script);
    });

  /** A script may bring other files than its own, which stay at hand. */
  const load = async (path: string) => {
    if (registered.has(path)) return take(path);
    await run(path);
    try {
      return take(path);
    } finally {
      registered.delete(path);
    }
  };

  return (path) => {
    const known = loading.get(path);
    if (known) return known;
    const promise = load(path).finally(() => loading.delete(path));
    loading.set(path, promise);
    return promise;
  };
}
