import { entryNamed } from './entry-of.ts';
import { entryId, languageOf, type Contents, type Entry } from './entries.ts';
import type { Relations } from './relations.ts';
import { collationOf } from '../text/letters/collation.ts';

/** The pages that lead to an entry, those that it names as related itself included, by title. */
export function backlinksTo(entry: Entry, publication: Contents, relations: Relations): Entry[] {
  const { related } = entry.data;
  const named = related.flatMap((id) => entryNamed(publication, id) ?? []);
  const { compareTitles } = collationOf(languageOf(publication));
  return [...new Set([...(relations.incoming.get(entryId(entry)) ?? []), ...named])].sort((a, b) =>
    compareTitles(a.data.title, b.data.title),
  );
}
