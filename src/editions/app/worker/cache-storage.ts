import { typeOf } from '../app-addresses.ts';
import { PRECACHE_MANIFEST, type FileList } from '../precache-manifest.ts';

/** The files of one edition in a cache of the browser. Their list goes in last: it says that all are there. */
export class Store {
  readonly #cache: Cache;
  readonly #folder: URL;

  constructor(cache: Cache, folder: URL) {
    this.#cache = cache;
    this.#folder = folder;
  }

  readonly #address = (path: string) => new URL(path, this.#folder).href;

  file(path: string): Promise<Response | undefined> {
    return this.#cache.match(this.#address(path));
  }

  /** Stores bytes, not what a host answered: an answer that was redirected may not show a page. */
  put(path: string, content: BodyInit): Promise<void> {
    const response = new Response(content, { headers: { 'content-type': typeOf(path) } });
    return this.#cache.put(this.#address(path), response);
  }

  async paths(): Promise<string[]> {
    const requests = await this.#cache.keys();
    return requests.map(({ url }) => url.slice(this.#folder.href.length));
  }

  /** @returns the list of a complete edition */
  async list(): Promise<FileList | undefined> {
    return (await this.file(PRECACHE_MANIFEST))?.json() as Promise<FileList> | undefined;
  }

  complete(list: FileList): Promise<void> {
    return this.put(PRECACHE_MANIFEST, JSON.stringify(list));
  }
}

/**
 * The stores of the editions of one publication. Caches belong to all publications of an origin, so
 * their names hold the folder, and those of others are left alone.
 */
export class Stores {
  readonly #folder: URL;
  readonly #prefix: string;
  readonly #own: string;
  /** An empty cache of this name remembers that there was no room, so as not to try again at every page. */
  readonly #refusal: string;

  constructor(folder: URL, build: string) {
    this.#folder = folder;
    this.#prefix = `vademecum:${folder.pathname}:`;
    this.#own = this.#prefix + build;
    this.#refusal = `${this.#prefix}refused`;
  }

  async #others(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter(
      (name) =>
        name.startsWith(this.#prefix) && !name.slice(this.#prefix.length).includes('/') && name !== this.#own,
    );
  }

  readonly #open = async (name: string) => new Store(await caches.open(name), this.#folder);

  /** Opens the store of this edition, and makes it if need be. */
  open(): Promise<Store> {
    return this.#open(this.#own);
  }

  /** @returns the store of this edition if there is one, complete or not */
  async find(): Promise<Store | undefined> {
    return (await caches.has(this.#own)) ? this.open() : undefined;
  }

  /** @returns the complete stores of other editions, each with its list */
  async earlier(): Promise<[Store, FileList][]> {
    const stores = await Promise.all((await this.#others()).map(this.#open));
    const listed = await Promise.all(stores.map(async (store) => [store, await store.list()] as const));
    return listed.flatMap(([store, list]) => (list ? [[store, list]] : []));
  }

  async deleteOthers(): Promise<void> {
    await Promise.all((await this.#others()).map((name) => caches.delete(name)));
  }

  /** Frees what room an edition took that found too little of it. */
  async giveUp(): Promise<void> {
    await caches.delete(this.#own);
    await caches.open(this.#refusal);
  }

  gaveUp(): Promise<boolean> {
    return caches.has(this.#refusal);
  }

  async tryAgain(): Promise<void> {
    await caches.delete(this.#refusal);
  }
}
