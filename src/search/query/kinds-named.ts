import type { FacetCounts } from '../engine/search-engine.ts';
import { splitWords } from '../language/normalise.ts';
import type { WrittenFacet } from './operators/sides.ts';

/** What an entry is, and what became of it; that alone is a word like others. */
const FACETS = ['type', 'kind', 'status'] as const;

/** Words are compared without endings of plurals: policies, Initiativen, organizaciones. */
const keyOf = (text: string) =>
  splitWords(text)
    .map((word) => word.replace(/y$/, 'i').replace(/[nes]+$/, ''))
    .join(' ');

/**
 * @param values all that facets have
 * @returns the facets that a query names where it says nothing else: "initiatives", "closed programmes"
 */
export function kindsNamed(query: string, values: FacetCounts): WrittenFacet[] {
  let rest = ` ${keyOf(query)} `;
  const named = FACETS.flatMap((name): WrittenFacet[] => {
    const value = Object.keys(values[name] ?? {})
      .toSorted((a, b) => b.length - a.length)
      .find((one) => rest.includes(` ${keyOf(one)} `));
    if (value === undefined) return [];
    rest = rest.replace(` ${keyOf(value)} `, '  ');
    return [[name, value]];
  });
  return rest.trim() || named[0]?.[0] === 'status' ? [] : named;
}
