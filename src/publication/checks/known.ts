import { fragment } from '../../model/addresses.ts';
import { entryId, type CollectionName } from '../../model/entries.ts';
import type { ReadContent } from '../content.ts';

/** What can be referred to. */
export interface Known {
  slugs: Record<CollectionName, ReadonlySet<string>>;
  entryIds: ReadonlySet<string>;
  /** Undefined where the sources could not be read. */
  sources: ReadonlySet<string> | undefined;
  /** The entries that go by a name: a title or alias, written as in an address. */
  entriesNamed: ReadonlyMap<string, readonly string[]>;
}

export function whatIsKnown({ ids, entries, sources }: ReadContent): Known {
  const slugsOf = (name: CollectionName) =>
    new Set(ids.filter((id) => id.startsWith(`${name}/`)).map((id) => id.slice(name.length + 1)));
  const entriesNamed = new Map<string, string[]>();
  for (const { entry } of entries)
    for (const name of new Set([entry.data.title, ...entry.data.aliases].map(fragment)))
      entriesNamed.set(name, [...(entriesNamed.get(name) ?? []), entryId(entry)]);
  return {
    slugs: {
      briefings: slugsOf('briefings'),
      initiatives: slugsOf('initiatives'),
      organisations: slugsOf('organisations'),
      pages: slugsOf('pages'),
    },
    entryIds: new Set(ids),
    sources: sources && new Set(sources.items.map(({ id }) => id)),
    entriesNamed,
  };
}
