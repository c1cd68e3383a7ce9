import type { FacetName } from '../../language/facets.ts';

/** A facet, and the beginning of its value: `type:briefing`. */
export type WrittenFacet = [name: FacetName, value: string];

/** What pages must have, or must not, besides words. */
export interface Limits {
  /** Words and phrases that pages must not have. */
  without: string[];
  facets: WrittenFacet[];
  /** Facets that pages must not have. */
  withoutFacets: WrittenFacet[];
}

/** One way to meet a query: all of it holds. */
export interface Side extends Limits {
  /** Words, and phrases as they stand. */
  words: string[];
  /** Those of them that are phrases. */
  phrases: string[];
}

const ANY: Side = { words: [], phrases: [], without: [], facets: [], withoutFacets: [] };
export const side = (part: Partial<Side>): Side => ({ ...ANY, ...part });

/** Of queries with many brackets so many ways are tried. */
const MOST = 16;

/** @returns the ways to meet several conditions at once, each of which can be met in several */
export const allOf = (conditions: readonly Side[][]): Side[] =>
  conditions.reduce<Side[]>(
    (ways, more) => ways.flatMap((one) => more.map((other) => both(one, other))).slice(0, MOST),
    [ANY],
  );

const both = (one: Side, other: Side): Side => ({
  words: [...one.words, ...other.words],
  phrases: [...one.phrases, ...other.phrases],
  without: [...one.without, ...other.without],
  facets: [...one.facets, ...other.facets],
  withoutFacets: [...one.withoutFacets, ...other.withoutFacets],
});

/** @returns the ways not to meet something that can be met in several: none of them */
export const noneOf = (ways: readonly Side[]): Side[] =>
  allOf(
    ways.map(({ words, without, facets, withoutFacets }) => [
      ...words.map((word) => side({ without: [word] })),
      ...without.map((word) => side({ words: [word] })),
      ...facets.map((facet) => side({ withoutFacets: [facet] })),
      ...withoutFacets.map((facet) => side({ facets: [facet] })),
    ]),
  );
