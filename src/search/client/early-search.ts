import { element } from '../../client/element.ts';
import { loadScript } from '../../client/load-script.ts';
import { loadVersions } from '../../client/load-with-versions.ts';
import { isHosted } from '../../client/where-opened.ts';
import { firstOf, languagesOf, scriptAddress, versionIn } from '../engine/first-files.ts';
import { isProgram, programFor } from '../language/programs.ts';

/**
 * A script in the head of the search page that loads the search while the rest of the page is still on its way. It takes
 * the address away, so that the search is loaded once.
 */
const { dataset, lang } = document.documentElement;
const { search, root = './' } = dataset;
delete dataset['search'];
if (search) {
  const versions = loadVersions();
  // What the search will ask for comes over a network beside it instead of after it. From a disk that is no help.
  if (isHosted()) {
    preload(['pagefind.js', programFor(lang)], versionIn(search));
    versions.addEventListener('load', () => {
      const { index = '', entry = '' } = dataset;
      const first = firstOf(languagesOf(entry));
      preload(
        first.filter((path) => !isProgram(path)),
        index,
      );
    });
  }
  loadScript(search);
}

function preload(paths: string[], version: string): void {
  const folder = new URL(`${root}pagefind/`, location.href);
  for (const path of paths)
    document.head.append(
      element('link', {
        rel: 'preload',
        as: 'script',
        href: scriptAddress(path, version, folder),
        // The search that uses them comes first.
        fetchpriority: 'low',
      }),
    );
}
