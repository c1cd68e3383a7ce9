import { fragment } from '../../text/fragment.ts';
import { sourcesCitedBy } from '../../model/cited-sources.ts';
import type { Problem } from '../../model/problems.ts';
import type { Source } from '../../model/schema/source.ts';
import type { ParsedContent } from '../parsed-content.ts';
import { dataChecker } from './support/data-checker.ts';
import type { ReferenceTargets } from './support/reference-targets.ts';

/** Finds sources of one id, and one source under two ids. */
export function checkSources({ sources }: ParsedContent, known: ReferenceTargets): Problem[] {
  if (!sources) return [];
  const { items, file, data } = sources;
  const check = dataChecker(file, data, known);
  check.duplicates(
    items.map(({ id }) => id),
    'id',
    'source',
    fragment,
  );
  for (const field of ['DOI', 'URL'] as const) {
    const seen = new Map<string, string>();
    items.forEach((source, index) => {
      const address = source[field] && comparable(source[field]);
      if (address === undefined) return;
      const other = seen.get(address);
      if (other === undefined) seen.set(address, source.id);
      else if (other !== source.id && !sameDoi(items, source, other, field))
        check.add(
          'duplicate-source',
          [index, field],
          `The source \`${other}\` has the same ${field}.`,
          `Cite \`${other}\` instead, and delete this one.`,
        );
    });
  }
  return check.problems;
}

/** Where the DOI has told already that two sources are one, the address need not. */
const sameDoi = (items: Source[], { DOI }: Source, other: string, field: string) =>
  field === 'URL' && DOI !== undefined && items.some(({ id, DOI: its }) => id === other && its === DOI);

/** Protocol, `www.` and a slash at the end make no other page. */
const comparable = (address: string) =>
  address
    .replace(/^(?:https?:\/\/)?(?:(?:www|dx)\.)?(?:doi\.org\/)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** Finds sources that nothing cites. */
export function checkUse({ entries, claims, terms, sources }: ParsedContent): Problem[] {
  if (!sources) return [];
  const used = new Set([
    ...entries.flatMap(({ entry }) => sourcesCitedBy(entry)),
    ...claims.flatMap(({ items }) => items.flatMap((claim) => claim.sources)),
    ...(terms?.items.flatMap((term) => term.sources) ?? []),
  ]);
  return sources.items.flatMap(({ id }, index): Problem[] =>
    used.has(id)
      ? []
      : [
          {
            name: 'unused-source',
            file: sources.file,
            ...sources.data.locate([index, 'id']),
            message: `Nothing cites the source \`${id}\`.`,
            hint: `Cite it with \`[@${id}]\`, or delete it from sources.json.`,
          },
        ],
  );
}
