import { pathInside } from '../app-addresses.ts';
import { hashOf, sumOf, type Edition } from '../precache-manifest.ts';
import type { PrecacheStatus } from '../worker-messages.ts';
import { answer, fileAt, fromNetwork } from './answer-request.ts';
import { fill, isRefusal } from './precache.ts';
import type { WorkerScope } from './worker-scope.ts';
import { Stores, type Store } from './cache-storage.ts';

/** Stands before this script, written when the edition was finished. */
declare const edition: Edition;

const scope = self as unknown as WorkerScope;
const folder = new URL('./', scope.location.href);
const stores = new Stores(folder, edition.build);

let filling: Promise<void> | undefined;
let share = 0;
let failure: 'refused' | 'interrupted' | undefined;
let complete: Store | undefined;

/** @returns the store of this edition, once all of it is there */
async function kept(): Promise<Store | undefined> {
  const store = complete ?? (await stores.find());
  return (complete ??= (await store?.list()) ? store : undefined);
}

/** Keeps the edition. Pages hear how it goes; asked again meanwhile, it goes on. */
const keep = (): Promise<void> => (filling ??= run().finally(() => (filling = undefined)));

async function run(): Promise<void> {
  failure = undefined;
  share = 0;
  let told = 0;
  let isFirst = false;
  const onProgress = (now: number) => {
    share = now;
    if (now - told < 0.01) return;
    told = now;
    void tell('keeping');
  };
  try {
    await tell('keeping');
    await stores.tryAgain();
    isFirst = !(await stores.earlier()).length;
    await fill({ folder, edition, stores, onProgress });
  } catch (error) {
    failure = isRefusal(error) ? 'refused' : 'interrupted';
    if (failure === 'refused') await stores.giveUp().catch(() => undefined);
    await tell(failure);
    throw error;
  }
  await tell('kept', isFirst);
}

const about = (state: PrecacheStatus['state']): PrecacheStatus => {
  const { size, parts, large } = edition;
  return { state, share, size, packed: sumOf(parts), large, ask: false };
};

async function report(): Promise<PrecacheStatus> {
  if (filling) return about('keeping');
  try {
    if (await kept()) return { ...about('kept'), laterRefused: await stores.gaveUp() };
    if (failure ?? (await stores.gaveUp())) return about(failure ?? 'refused');
    // Whoever has an earlier edition, or a part of this one, has been asked.
    const ask = edition.large && !(await stores.find()) && !(await stores.earlier()).length;
    return { ...about('absent'), ask };
  } catch {
    return about('refused');
  }
}

/** @param isFirst whether the pages that are open came from the host */
async function tell(state?: PrecacheStatus['state'], isFirst = false): Promise<void> {
  const message = state ? about(state) : await report();
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true }))
    if (pathInside(folder, client.url) !== undefined)
      client.postMessage({ ...message, outdated: isFirst && (await isOutdated(client.url)) });
}

/** Whether a page that the browser fetched, and still has at hand, differs from the kept one. */
async function isOutdated(address: string): Promise<boolean> {
  const store = await kept();
  const page = store && (await fileAt(store, folder, address));
  if (!page) return false;
  const shown = await fetch(address, { cache: 'force-cache' }).catch(() => undefined);
  if (!shown?.ok) return false;
  const [before, now] = await Promise.all([shown, page].map(async (one) => hashOf(await one.arrayBuffer())));
  return before !== now;
}

/** An earlier edition that is kept stays in use until all of the new one is there and the reader takes it up. */
async function prepare(): Promise<void> {
  const earlier = await stores.earlier().catch(() => []);
  if (earlier.length) await keep();
}

async function takeOver(): Promise<void> {
  if (await kept().catch(() => undefined)) await stores.deleteOthers();
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => {
  event.waitUntil(prepare());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
scope.addEventListener('message', (event) => {
  if (event.data === 'report') event.waitUntil(tell());
  if (event.data === 'keep') event.waitUntil(keep().catch(() => undefined));
  if (event.data === 'take-up') event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('fetch', (event) => {
  if (!['GET', 'HEAD'].includes(event.request.method) || pathInside(folder, event.request.url) === undefined)
    return;
  event.respondWith(
    kept()
      .catch(() => undefined)
      .then((store) => (store ? answer(event, scope, folder, store) : fromNetwork(event.request))),
  );
});
