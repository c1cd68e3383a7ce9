import { rewriteAmounts } from '../language/amounts.ts';
import type { FacetCounts, SearchEngine, SearchOptions } from '../engine/open-engine.ts';
import type { Finding } from './find.ts';
import { hasNameOfItsOwn, isCalled } from './name-match.ts';
import type { PageLoader } from './load-page.ts';
import { queryWords } from './parse-query.ts';

/**
 * Puts the page of which a name stands in the query before what was found: Pagefind leaves it out where it has
 * not all of the other words. This searches for fewer and fewer words of the query, which are in memory by then,
 * rather than read the names of all pages.
 * @param query of few words
 */
export async function withPagesNamed(
  query: string,
  found: Finding,
  engine: SearchEngine,
  load: PageLoader,
  options: SearchOptions,
): Promise<Finding> {
  const named = await pageNamed(query, engine, load, options);
  if (!named) return found;
  const { result, page } = named;
  const others = found.results.filter(({ id }) => id !== result.id);
  const counted = (counts: FacetCounts) =>
    others.length < found.results.length ? counts : withValues(counts, page.filters);
  return {
    ...found,
    results: [result, ...others],
    first: [page, ...found.first],
    filters: counted(found.filters),
    totalFilters: counted(found.totalFilters),
  };
}

/** Where a name alone is searched for, its page comes so far up, or higher. */
const FIRST = 2;

async function pageNamed(query: string, engine: SearchEngine, load: PageLoader, options: SearchOptions) {
  for (const run of runsOf(queryWords(query))) {
    const { results } = await engine.search(rewriteAmounts(run), options);
    const candidates = results
      .slice(0, FIRST)
      .filter(({ matchedMetaFields = [] }) =>
        ['title', 'names'].some((name) => matchedMetaFields.includes(name)),
      );
    const pages = await Promise.all(
      candidates.map(async (result) => ({ result, page: await load(result, run) })),
    );
    const named = pages.find(({ page }) => hasNameOfItsOwn(page) && isCalled(page, run));
    if (named) return named;
  }
  return undefined;
}

/** All runs of words but the whole, the longest first. */
function* runsOf(words: string[]): Generator<string> {
  for (let length = words.length - 1; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++)
      yield words.slice(from, from + length).join(' ');
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
