import { filesAt, pathInside } from '../app-addresses.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';
import type { Store } from './cache-storage.ts';

/**
 * Answers a request from the kept edition. What it does not hold comes from the network, and so does
 * what a page asks for that is not of this edition itself.
 */
export async function answer(
  { request, clientId }: RequestEvent,
  { clients }: WorkerScope,
  folder: URL,
  store: Store,
): Promise<Response> {
  const kept = await fileAt(store, folder, request.url);
  if (request.mode === 'navigate') return kept ?? fromNetwork(request, () => notFound(store));
  if (!kept) return fromNetwork(request);
  const client = await clients.get(clientId);
  const foreign = client && !(await fileAt(store, folder, client.url));
  return foreign ? fromNetwork(request, () => kept) : kept;
}

/** Without a network, an answer that says so: browsers report a rejected promise as a fault of the script. */
export const fromNetwork = (
  request: Request,
  otherwise: () => Response | undefined | Promise<Response | undefined> = () => undefined,
): Promise<Response> => fetch(request).catch(async () => (await otherwise()) ?? Response.error());

/** @returns the kept file that a host would answer with at an address */
export async function fileAt(store: Store, folder: URL, address: string): Promise<Response | undefined> {
  const path = pathInside(folder, address);
  if (path === undefined) return undefined;
  for (const file of filesAt(path)) {
    const response = await store.file(file);
    if (response) return response;
  }
  return undefined;
}

async function notFound(store: Store): Promise<Response | undefined> {
  const page = await store.file('404.html');
  return page && new Response(page.body, { status: 404, headers: page.headers });
}
