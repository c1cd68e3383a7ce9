import { element } from '../../client/element.ts';
import { loadScript } from '../../client/load-script.ts';
import { loadVersions } from '../../client/load-with-versions.ts';
import { isHosted } from '../../client/where-opened.ts';
import { firstOf, languagesOf, scriptAddress } from '../engine/first-files.ts';

/**
 * A script in the head of the search page that loads the search while the rest of the page is still on its way. It takes
 * the address away, so that the search is loaded once.
 */
const { dataset } = document.documentElement;
const { search, root = './' } = dataset;
delete dataset['search'];
if (search) {
  const versions = loadVersions();
  // What the search will ask for comes over a network beside it instead of after it. From a disk that is no help.
  if (isHosted()) versions.addEventListener('load', preloadEngine);
  loadScript(search);
}

function preloadEngine(): void {
  const { index = '', entry = '' } = dataset;
  const folder = new URL(`${root}pagefind/`, location.href);
  for (const path of ['pagefind.js', ...firstOf(languagesOf(entry))])
    document.head.append(
      element('link', {
        rel: 'preload',
        as: 'script',
        href: scriptAddress(path, index, folder),
        // The search that uses them comes first.
        fetchpriority: 'low',
      }),
    );
}
