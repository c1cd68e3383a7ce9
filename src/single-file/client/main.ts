import { startSearchKeys } from '../../client/search-box.ts';
import { startTheme } from '../../client/theme.ts';
import { openIndexFiles } from './index-files.ts';
import { startPages } from './pages.ts';
import { SEARCH, startSearch } from './search.ts';

/** The one script of the single file. Without it all pages follow one another. */
const texts = new Map(
  [...document.querySelectorAll('article')].map(({ id, textContent }) => [id, textContent]),
);
const files = openIndexFiles(document.getElementById('index')?.textContent ?? '', texts);
const search = startSearch(files, () => showAgain());
const showAgain = startPages({ [SEARCH]: search });
document.documentElement.dataset['script'] = '';
startTheme();
startSearchKeys();
