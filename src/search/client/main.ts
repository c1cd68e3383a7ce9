import { createAnnouncer } from './announcer.ts';
import { createAnswerer } from '../query/answer.ts';
import { createScriptLoader } from '../engine/script-loader.ts';
import { element } from '../../client/element.ts';
import { openEngine } from '../engine/open-engine.ts';
import { openVocabulary } from '../engine/load-vocabulary.ts';
import { once } from '../../text/once.ts';
import { showNearest } from './nearest-list.ts';
import { findPageElements } from './page-elements.ts';
import { siteAddresses } from './search-addresses.ts';
import { startSearchSession } from './search-session.ts';
import { createSearchView } from './search-view.ts';
import { startSuggestions } from './suggestion-box.ts';

/** The search of the site: suggestions in the box of every page, and the page of results. */
function startSearch(): void {
  const { root = './', index = '' } = document.documentElement.dataset;
  const rootAddress = new URL(root, location.href);
  const load = createScriptLoader(new URL('pagefind/', rootAddress), index);
  const vocabulary = openVocabulary(load);
  const page = findPageElements();
  if (page) {
    const addresses = siteAddresses(rootAddress);
    const follow = startSearchSession({
      ...page,
      answerer: createAnswerer(
        once(() => openEngine(load)),
        vocabulary,
      ),
      addresses,
      createView: (change, countFacets) => createSearchView(page, addresses, change, countFacets),
    });
    addEventListener('popstate', follow);
  }
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) return;
  const nearest = document.querySelector('[data-nearest]');
  // Without the names of pages the rest of that page still helps.
  if (nearest) showNearest(nearest, box.value, { vocabulary, root: rootAddress }).catch(() => undefined);
  startSuggestions(box, {
    vocabulary,
    root: rootAddress,
    // The search page says what was found.
    ...(!page && { announce: createAnnouncer(statusBeside(box)) }),
    arrowOpens: !page,
  });
}

function statusBeside(box: HTMLElement): Element {
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  box.after(status);
  return status;
}

startSearch();
