import { idsOfSources, sourcesCitedBy } from './cited-sources.ts';
import type { Contents, Entry } from '../entries.ts';
import { claimsOn } from './page-citations.ts';
import { authorsOf } from './source-authors.ts';
import type { Related } from '../relations.ts';
import type { Source } from '../schema/source.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';

const sourcesById = memoizeByObject((sources: readonly Source[]) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ids = idsOfSources(sources);
  return (id: string) => byId.get(ids.get(id.normalize('NFC')) ?? id);
});

/** @returns the source that is cited by an id, whichever of its ids that is */
export const sourceOf = question('source', 'publication', ({ sources }: Pick<Contents, 'sources'>, id) =>
  sourcesById(sources)(id),
);

/** How many sources there are, and who wrote them: what each page of their list says. */
export const sourcesInAll = question(
  'sources in all',
  'publication',
  ({ sources }: Pick<Contents, 'sources'>) => ({ count: sources.length, authors: authorsOf(sources) }),
);

/** @returns the sources that a page cites, those of the claims that it shows included, each once */
export function sourcesOnPage(entry: Entry, { publication, relations }: Related): Source[] {
  const claims = claimsOn(entry, publication, relations).flatMap(({ claim }) => claim.sources);
  const ids = [...sourcesCitedBy(entry), ...claims];
  return [...new Set(ids.flatMap((id) => sourceOf(publication, id) ?? []))];
}

/** Whether a source that a page cites is cited on another, too: only then does the list of all sources say where. */
export const isCitedElsewhere = question(
  'cited elsewhere',
  'current',
  ({ relations }: Related, id) => (relations.sourcePages.get(id)?.length ?? 0) > 1,
);
