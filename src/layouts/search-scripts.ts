import project from '../../package.json' with { type: 'json' };
import search from '../search/client/main.ts?classic';
import about from '../search/client/parts/about-part.ts?classic';
import chips from '../search/client/parts/chips-part.ts?classic';
import dates from '../search/client/parts/dates-part.ts?classic';
import hints from '../search/client/parts/hints-part.ts?classic';
import narrowing from '../search/client/parts/narrowing-part.ts?classic';
import nearest from '../search/client/parts/nearest-part.ts?classic';
import nothing from '../search/client/parts/nothing-part.ts?classic';
import operators from '../search/client/parts/operators-part.ts?classic';
import recent from '../search/client/parts/recent-part.ts?classic';
import spellings from '../search/client/parts/spellings-part.ts?classic';
import suggestions from '../search/client/parts/suggestions-part.ts?classic';
import unknown from '../search/client/parts/unknown-part.ts?classic';
import worker from '../search/client/parts/worker-part.ts?classic';

/** The scripts of the search by their names: the first loads the others when they are needed. */
export const SEARCH_SCRIPTS: Readonly<Record<string, string>> = {
  search,
  'search-about': about,
  'search-chips': chips,
  'search-dates': dates,
  'search-hints': hints,
  'search-narrowing': narrowing,
  'search-nearest': nearest,
  'search-nothing': nothing,
  'search-operators': operators,
  'search-recent': recent,
  'search-spellings': spellings,
  'search-suggestions': suggestions,
  'search-unknown': unknown,
  'search-worker': worker,
};

/** All of them have one version, and Pagefind with them: they are the same edition's, and are loaded by the address of the first. */
export const SEARCH_CODE = [project.dependencies.pagefind, ...Object.values(SEARCH_SCRIPTS)].join('\n');
