import { createAnnouncer } from './announcer.ts';
import { createAnswerer } from '../query/answer.ts';
import { createScriptLoader } from '../engine/script-loader.ts';
import { element } from '../../client/element.ts';
import { openEngine } from '../engine/open-engine.ts';
import { openVocabulary } from '../engine/load-vocabulary.ts';
import { once } from '../../text/functions/once.ts';
import { scriptAddress, versionIn } from '../engine/first-files.ts';
import { isProgram } from '../language/programs.ts';
import { findPageElements } from './page-elements.ts';
import { siteAddresses } from './search-addresses.ts';
import { startSearchSession } from './search-session.ts';
import { createSearchView } from './search-view.ts';
import { loadParts } from './load-parts.ts';
import { loadRecent } from './load-recent.ts';

/** The search of the site: suggestions in the box of every page, and the page of results. */
function startSearch(): void {
  const vocabulary = openVocabulary(load);
  const page = findPageElements();
  if (page) {
    const addresses = siteAddresses(rootAddress);
    const follow = startSearchSession({
      ...page,
      answerer: createAnswerer(engine, vocabulary, parts),
      addresses,
      createView: (change, countFacets) =>
        createSearchView(page, addresses, {
          change,
          countFacets,
          chips: parts.chips,
          nothing: parts.nothing,
        }),
    });
    addEventListener('popstate', follow);
  }
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) return;
  const nearest = document.querySelector('[data-nearest]');
  // Without the names of pages the rest of that page still helps.
  if (nearest)
    void parts
      .unknown()
      .then((show) => show(nearest, box.value, vocabulary, rootAddress))
      .catch(() => undefined);
  const recent = loadRecent(box, rootAddress, parts.recent);
  const suggest = async (isAtBox: boolean) => {
    const { value } = box;
    const [startSuggestions] = await Promise.all([parts.suggestions(), recent.ready]);
    startSuggestions(box, {
      vocabulary,
      root: rootAddress,
      // The search page says what was found.
      ...(!page && { announce: createAnnouncer(statusBeside(box)) }),
      recent: () => recent.options(),
      arrowOpens: !page,
      // The box of the search page may hold words whose answer is there.
      isWaiting: isAtBox || !page || box.value !== value,
    });
  };
  // Without suggestions the box still searches.
  const begin = (isAtBox = false) => void suggest(isAtBox).catch(() => undefined);
  if (document.activeElement === box) begin(true);
  else
    box.addEventListener(
      'focus',
      () => {
        begin();
      },
      { once: true },
    );
}

/** @returns answers with the addresses of what has the version of this script: parts of the search, which lie beside it, and its engine */
function withThis() {
  const { src } = document.currentScript as HTMLScriptElement;
  return (path: string) => {
    if (path.startsWith('search-')) return src.replace(/search\.js(?=\?|$)/, path);
    return isProgram(path) ? scriptAddress(path, versionIn(src), folder) : undefined;
  };
}

function statusBeside(box: HTMLElement): Element {
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  box.after(status);
  return status;
}

const { root = './', index = '', entry } = document.documentElement.dataset;
const rootAddress = new URL(root, location.href);
const folder = new URL('pagefind/', rootAddress);
const load = createScriptLoader(folder, index, withThis());
const parts = loadParts(load);
const engine = once(() => openEngine(load, { ...parts, entry }));
if (document.querySelector('[role=combobox]')) startSearch();
else {
  // Loaded early, as on the page of results, it waits until the page is read and its own script has made the box a combobox.
  addEventListener('DOMContentLoaded', startSearch);
  // What fails is told by the search that needs it.
  engine().catch(() => undefined);
}
