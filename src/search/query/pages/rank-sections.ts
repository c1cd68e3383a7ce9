import { nameKey } from '../../language/name-field.ts';
import { normalise } from '../../language/normalise.ts';
import type { Fragment } from '../../engine/search-engine.ts';

type Section = Fragment['sub_results'][number];

/**
 * Pagefind lists the sections of a page in the order of the page. Readers are shown a few only: those that
 * are called as the query says, then those with the most words of it.
 * @returns the sections, the best first
 */
export function rankSections({ sub_results: sections, content }: Fragment, query: string): Section[] {
  const asked = nameKey(query);
  const words = content.split(' ');
  const worth = ({ title, locations = [] }: Section) => {
    const found = new Set(locations.map((location) => normalise(words[location] ?? '').slice(0, 4)));
    return (nameKey(title) === asked ? 100 : 0) + found.size;
  };
  return sections.toSorted((a, b) => worth(b) - worth(a));
}
