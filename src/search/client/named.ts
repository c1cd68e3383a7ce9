import type { FacetCounts } from './engine.ts';
import type { Finding } from './find.ts';
import { isCalled } from './names.ts';

/**
 * Puts pages of a name that stands in the query before what was found: Pagefind leaves them out where they have
 * not all of its other words.
 * @param named what was found for the name alone
 */
export function withPagesCalled(name: string, found: Finding, named: Finding): Finding {
  const called = named.first.flatMap((page, index) => {
    const result = named.results[index];
    const isNew = !found.results.some(({ id }) => id === result.id);
    return isNew && isCalled(page, name) ? [{ page, result }] : [];
  });
  const counted = (counts: FacetCounts) =>
    called.reduce((sums, { page }) => withValues(sums, page.filters), counts);
  return {
    ...found,
    results: [...called.map(({ result }) => result), ...found.results],
    first: [...called.map(({ page }) => page), ...found.first],
    filters: counted(found.filters),
    totalFilters: counted(found.totalFilters),
  };
}

/** Counts one page more, of the facets that are counted. */
const withValues = (counts: FacetCounts, values: Record<string, string[]>): FacetCounts =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [
      name,
      Object.fromEntries(
        Object.entries(count).map(([value, number]) => [
          value,
          number + (values[name]?.includes(value) ? 1 : 0),
        ]),
      ),
    ]),
  );
