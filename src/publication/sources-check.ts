import { citedBy } from '../model/cited.ts';
import type { Problem } from '../model/problems.ts';
import type { Source } from '../model/schema/source.ts';
import type { ReadContent } from './references.ts';

/** Finds sources of one id. */
export function checkSourceIds(sources: Source[]): Problem[] {
  const ids = sources.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => ({
      name: 'duplicate-id',
      file: 'sources.json',
      line: 1,
      column: 1,
      message: `There are two sources \`${id}\`.`,
      hint: 'Give one another id.',
    }));
}

/** Finds sources that nothing cites. */
export function checkUse({ entries, claims, terms, sources = [] }: ReadContent): Problem[] {
  const used = new Set([
    ...entries.flatMap(({ entry }) => citedBy(entry)),
    ...claims.flatMap((read) => read.claims.flatMap((claim) => claim.sources)),
    ...(terms?.terms.flatMap((term) => term.sources) ?? []),
  ]);
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      name: 'unused-source',
      file: 'sources.json',
      line: 1,
      column: 1,
      message: `Nothing cites the source \`${id}\`.`,
      hint: `Cite it ([@${id}]) or take it out of sources.json.`,
    }));
}
