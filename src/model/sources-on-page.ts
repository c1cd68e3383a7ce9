import { idsOfSources, sourcesCitedBy } from './cited-sources.ts';
import type { Entry } from './entries.ts';
import { claimsOn } from './page-citations.ts';
import type { Related } from './relations.ts';
import type { Source } from './schema/source.ts';
import { memoizeByObject } from '../text/memoize.ts';

const sourcesById = memoizeByObject((sources: readonly Source[]) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ids = idsOfSources(sources);
  return (id: string) => byId.get(ids.get(id.normalize('NFC')) ?? id);
});

/** @returns the sources that a page cites, those of the claims that it shows included, each once */
export function sourcesOnPage(entry: Entry, { publication, relations }: Related): Source[] {
  const claims = claimsOn(entry, publication, relations).flatMap(({ claim }) => claim.sources);
  const find = sourcesById(publication.sources);
  return [...new Set([...sourcesCitedBy(entry), ...claims].flatMap((id) => find(id) ?? []))];
}
