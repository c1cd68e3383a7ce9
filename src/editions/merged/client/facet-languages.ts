import type { SearchedPublication } from '../../../search/engine/merge-engines.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';

/** The language of each facet's values, as the publications that have them are in it; undefined is that of the page. */
export type FacetLanguages = Map<string, Set<string | undefined>>;

const keyOf = (facet: string, value: string) => `${facet}\n${value}`;

/** @returns an engine that notes in which language its publication names what a search can be narrowed by */
export function notingLanguages(
  engine: SearchEngine,
  { title, lang }: Pick<SearchedPublication, 'title' | 'lang'>,
  known: FacetLanguages,
): SearchEngine {
  const note = (facet: string, value: string) => {
    const key = keyOf(facet, value);
    known.set(key, (known.get(key) ?? new Set()).add(lang));
  };
  note('publication', title);
  return {
    ...engine,
    async search(query, options) {
      const found = await engine.search(query, options);
      for (const [facet, values] of Object.entries(found.totalFilters))
        for (const value of Object.keys(values)) note(facet, value);
      return found;
    },
  };
}

/** Says of each value that is offered its language, where all publications that have it are in one other than the page. */
export function tellLanguages(panel: HTMLElement, known: FacetLanguages): void {
  new MutationObserver(() => {
    for (const box of panel.querySelectorAll('input')) {
      const languages = [...(known.get(keyOf(box.name, box.value)) ?? [])];
      const [lang] = languages;
      if (languages.length === 1 && lang !== undefined) box.labels?.item(0).setAttribute('lang', lang);
      else box.labels?.item(0).removeAttribute('lang');
    }
  }).observe(panel, { childList: true, subtree: true });
}
