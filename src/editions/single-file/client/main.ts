import { runEach } from '../../../client/run-each.ts';
import { startSearchKeys } from '../../../client/search-keys.ts';
import { startTheme } from '../../../client/theme.ts';
import { openIndexFiles } from './index-files.ts';
import { previewPlaces } from './preview-places.ts';
import { startPages } from './show-page.ts';
import { SEARCH } from './file-addresses.ts';
import { startSearch } from './search-in-file.ts';

/** The one script of the single file. Without it all pages follow one another. */
runEach([showPages, startTheme, startSearchKeys, previewPlaces]);

function showPages(): void {
  const texts = new Map(
    [...document.querySelectorAll('article')].map(({ id, textContent }) => [id, textContent]),
  );
  const files = openIndexFiles(document.getElementById('index')?.textContent ?? '', texts);
  startPages({ [SEARCH]: startSearch(files) });
  document.documentElement.dataset['script'] = '';
}
