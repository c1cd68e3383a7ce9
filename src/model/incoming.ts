import { allEntries, entryId, type Entry, type Publication } from './entries.ts';
import type { Relations } from './relations.ts';
import { compareTitles } from './words.ts';

/** The pages that lead to an entry, those that it names as related itself included, by title. */
export function incomingTo(entry: Entry, publication: Publication, relations: Relations): Entry[] {
  const named = allEntries(publication).filter((other) => entry.data.related.includes(entryId(other)));
  return [...new Set([...(relations.incoming.get(entryId(entry)) ?? []), ...named])].sort((a, b) =>
    compareTitles(a.data.title, b.data.title),
  );
}
