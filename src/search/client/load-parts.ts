import { once } from '../../text/functions/once.ts';
import type { openInWorker } from '../engine/open-in-worker.ts';
import type { IndexLoader } from '../engine/script-loader.ts';
import type { SeldomParts } from '../query/seldom-parts.ts';
import type { createChips } from './chips.ts';
import type { nothingFound } from './no-results.ts';
import type { offerRecentSearches } from './recent-box.ts';
import type { showNearest } from './nearest-list.ts';
import type { startSuggestions } from './suggestion-box.ts';

/** What many searches do without: each is a script of its own, loaded when it is first needed. */
export interface SearchParts extends SeldomParts {
  worker: () => Promise<typeof openInWorker>;
  chips: () => Promise<typeof createChips>;
  nothing: () => Promise<typeof nothingFound>;
  unknown: () => Promise<typeof showNearest>;
  suggestions: () => Promise<typeof startSuggestions>;
  recent: () => Promise<typeof offerRecentSearches>;
}

/** @param load answers with what a script of a part hands over, by its name */
export function loadParts(load: IndexLoader): SearchParts {
  // The names are those of the files in `parts/`, which tell what each hands over.
  const part = <Code>(name: string) => once(async () => (await load(`search-${name}.js`)) as unknown as Code);
  return {
    dates: part('dates'),
    hints: part('hints'),
    operators: part('operators'),
    narrowing: part('narrowing'),
    about: part('about'),
    spellings: part('spellings'),
    nearest: part('nearest'),
    worker: part('worker'),
    chips: part('chips'),
    nothing: part('nothing'),
    unknown: part('unknown'),
    suggestions: part('suggestions'),
    recent: part('recent'),
  };
}
