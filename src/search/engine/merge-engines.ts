import type { FacetCounts, Fragment, SearchEngine } from './search-engine.ts';

/** A publication that is searched with others. */
export interface SearchedPublication {
  /** The folder that it lies in. */
  name: string;
  title: string;
  /** Its language, where that is not the one in which it is searched. */
  lang?: string;
}

/** The days of its pages by their ids, `2026-01-31`, by which they are sorted. */
export type DaysOfPages = Readonly<Record<string, string>>;

/** @returns the address of a page from the root of the folder that holds all publications */
export const addressIn = ({ name }: SearchedPublication, url: string): string => `/${name}${url}`;

/**
 * Searches several publications as one, of which each keeps its index: what they find stands in one order, each page at
 * its address and with its publication, which is a facet. (Pagefind's own `mergeIndex` has no hook for the folders of
 * scripts, and counts and sorts each index apart.)
 * @param days answers with the days of all pages, by the names of publications; asked only for the order of dates
 */
export function mergeEngines(
  parts: readonly (SearchedPublication & { engine: SearchEngine })[],
  days: () => Promise<Readonly<Record<string, DaysOfPages>>>,
): SearchEngine {
  return {
    isLarge: parts.some(({ engine }) => engine.isLarge),
    pageCount: parts.reduce((sum, { engine }) => sum + engine.pageCount, 0),
    async search(query, { filters: { publication, ...filters }, sort }) {
      const dayOf = sort && (await days());
      const all = await Promise.all(
        parts.map(async (part) => {
          const found = await part.engine.search(query, { filters, ...(sort && { sort }) });
          const results = found.results.map((result) => ({
            ...result,
            id: `${part.name}/${result.id}`,
            day: dayOf?.[part.name]?.[result.id] ?? '',
            data: async () => inPublication(part, await result.data()),
          }));
          const counts = { publication: { [part.title]: results.length } };
          return { ...found, results, title: part.title, counts };
        }),
      );
      const wanted = publication?.any.length
        ? all.filter(({ title }) => publication.any.includes(title))
        : all;
      const results = wanted.flatMap((found) => found.results);
      // What is equal stays in the order of its publication.
      if (sort) results.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
      else results.sort((a, b) => b.score - a.score);
      return {
        results,
        places: sum(wanted.map(({ places }) => places)),
        unfilteredResultCount: sum(all.map((found) => found.unfilteredResultCount)),
        filters: addCounts(wanted.flatMap(({ filters, counts }) => [filters, counts])),
        totalFilters: addCounts(all.flatMap(({ totalFilters, counts }) => [totalFilters, counts])),
      };
    },
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

const inPublication = (part: SearchedPublication, fragment: Fragment): Fragment => ({
  ...fragment,
  url: addressIn(part, fragment.url),
  meta: { ...(part.lang !== undefined && { lang: part.lang }), ...fragment.meta, publication: part.title },
  sub_results: fragment.sub_results.map((section) => ({ ...section, url: addressIn(part, section.url) })),
});

function addCounts(all: readonly FacetCounts[]): FacetCounts {
  const total: FacetCounts = {};
  for (const counts of all)
    for (const [facet, values] of Object.entries(counts)) {
      const known = (total[facet] ??= {});
      for (const [value, count] of Object.entries(values)) known[value] = (known[value] ?? 0) + count;
    }
  return total;
}
