import { isIn, type Contents, type Entry } from '../entries.ts';
import { scanBody } from '../markdown-scan.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { valuesOf } from '../figures/figure-values.ts';
import type { Source } from '../schema/source.ts';

/** @returns the ids of the sources that an entry itself cites, as it writes them: in its text, figures and timeline */
export const sourcesCitedBy = memoizeByObject((entry: Entry): readonly string[] => {
  const data = isIn('initiatives', entry)
    ? [...entry.data.figures.flatMap(valuesOf), ...entry.data.timeline]
    : isIn('briefings', entry)
      ? entry.data.findings
      : [];
  return [
    ...scanBody(entry.body, entry.file).citations.map(({ source }) => source),
    ...data.flatMap((item) => item.sources),
  ];
});

/** @returns all ids that sources may be cited by, each with the one that the site uses */
export function idsOfSources(
  sources: readonly Pick<Source, 'id' | 'otherIds'>[],
): ReadonlyMap<string, string> {
  const ids = new Map(sources.map(({ id }) => [id, id]));
  for (const { id, otherIds = [] } of sources)
    for (const other of otherIds) if (!ids.has(other)) ids.set(other, id);
  return ids;
}

/** Brings the sources that data cites to the ids that the site uses. */
export function withSourceIds<Data extends { sources: string[] }>(
  data: Data,
  ids: ReadonlyMap<string, string>,
): Data {
  return { ...data, sources: data.sources.map((id) => ids.get(id.normalize('NFC')) ?? id) };
}

/** @returns the ids of all sources that what is published cites, as it is written */
export const allCitedSources = (
  entries: readonly Entry[],
  { claims, terms }: Pick<Contents, 'claims' | 'terms'>,
): string[] => [
  ...entries.flatMap(sourcesCitedBy),
  ...[...claims.values()].flat().flatMap((claim) => claim.sources),
  ...terms.flatMap((term) => term.sources),
];
