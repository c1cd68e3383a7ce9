import { noteRead, READ_AS } from '../text/functions/track-reads.ts';
import { entryId, type Entry, type Publication } from './entries.ts';
import type { Current, Relations } from './relations.ts';
import { TrackedMap } from './tracked-map.ts';

/** A publication that notes what is read of it. */
export interface Tracked extends Current {
  /** @returns what a note stands for now: data, or objects that have a name; undefined if there is no such thing */
  valueOf: (read: string) => unknown;
}

const ENTRIES = ['briefings', 'initiatives', 'organisations', 'pages'] as const;
/** The same for every page: where it changes, all pages are made again. */
const OF_ALL_PAGES = new Set(['site', 'catalogue']);

/**
 * @returns the publication with entries that note that they are read, lists that note which members they have, and
 *   relations that note what they are asked for; what is true of all pages is not noted
 */
export function trackedPublication({ publication, relations }: Current): Tracked {
  const values = new Map<string, () => unknown>();
  const maps = new Map<string, () => ReadonlyMap<string, unknown>>();
  const noted = (read: string, value: () => unknown): PropertyDescriptor => {
    values.set(read, value);
    return {
      enumerable: true,
      get() {
        noteRead(read);
        return value();
      },
    };
  };
  const ofEntry = new Map<unknown, Entry>();
  const trackEntry = (entry: Entry): Entry => {
    const { collection, slug, file } = entry;
    const id = entryId(entry);
    const tracked = Object.defineProperties({ collection, slug, file } as Entry, {
      data: noted(`data ${id}`, () => entry.data),
      body: noted(bodyRead(id), () => entry.body),
      [READ_AS]: { value: id },
    });
    ofEntry.set(entry, tracked);
    return tracked;
  };
  const list = (name: string, members: readonly unknown[]) => noted(`list ${name}`, () => members);
  const trackMap = (name: string, make: () => ReadonlyMap<string, unknown>): PropertyDescriptor => {
    let made: TrackedMap<unknown> | undefined;
    const get = () => (made ??= new TrackedMap(name, make()));
    maps.set(name, get);
    return { enumerable: true, get };
  };
  /** Relations hold entries as they are, or with what they have to do with each other. */
  const withTracked = (item: object): unknown =>
    ofEntry.get(item) ??
    Object.fromEntries(
      Object.entries(item).map(([name, part]) => [name, ofEntry.get(part) ?? (part as unknown)]),
    );
  // Entries and claims are told apart; all else is shown whole, or asked for by questions.
  const others = Object.keys(publication).filter((name) => !OF_ALL_PAGES.has(name)) as (keyof Publication)[];
  const tracked = Object.defineProperties(
    { ...publication },
    {
      ...Object.fromEntries(others.map((name) => [name, noted(`all ${name}`, () => publication[name])])),
      ...Object.fromEntries(ENTRIES.map((name) => [name, list(name, publication[name].map(trackEntry))])),
      claims: trackMap('claims', () => publication.claims),
    },
  );
  const related = Object.fromEntries(
    Object.keys(Object.getOwnPropertyDescriptors(relations)).map((name) => [
      name,
      trackMap(
        name,
        () =>
          new Map(
            [...relations[name as keyof Relations]].map(([key, items]) => [key, items.map(withTracked)]),
          ),
      ),
    ]),
  );
  return {
    publication: tracked,
    relations: Object.defineProperties({}, related) as Relations,
    valueOf(read) {
      const value = values.get(read);
      if (value) return value();
      const { name, key } = TrackedMap.parse(read) ?? {};
      const map = name === undefined ? undefined : maps.get(name)?.();
      return map && (key === undefined ? [...map] : map.get(key));
    },
  };
}

/** The note that the text of an entry was read. */
export const bodyRead = (id: string) => `body ${id}`;

/**
 * @returns what a note stands for, in one text that is the same as long as nothing in it has changed; of objects that
 *   note what is read of them, only which they are
 */
export const describeValue = (value: unknown): string =>
  value === undefined
    ? 'undefined'
    : JSON.stringify(value, (_key, part: unknown) =>
        part instanceof Map || part instanceof Set
          ? [...(part as Iterable<unknown>)]
          : ((part as { [READ_AS]?: string } | null | undefined)?.[READ_AS] ?? part),
      );
