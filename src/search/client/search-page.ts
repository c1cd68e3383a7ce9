import { readState, writeState, type SearchState } from '../query/state/search-state.ts';
import type { Answerer } from '../query/answer-types.ts';
import { moveByArrows } from './result-keys.ts';
import type { Parts } from './page-elements.ts';
import { cleanQuery } from '../query/parse-query.ts';
import { createView, type Change } from './search-view.ts';

/** Gathers the letters of one stroke; what is shown then follows within a tenth of a second. */
const PAUSE = 30;
/** Longer waits say that they are waits. */
const PATIENCE = 400;

/**
 * The search page: box, facets and results, kept in step with the address.
 * @param root the address of the site's root
 */
export function startSearchPage(parts: Parts, answerer: Answerer, root: URL): void {
  const { form, box, sort, narrow, facets, list } = parts;
  let state = readState(location.search);
  /** Searches may finish out of order; only the latest is shown. */
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const ask = (wanted: SearchState) =>
    answerer(wanted, { exact: wanted.exact ?? false, facets: view.openFacets() });

  /** Counts a facet that the reader has opened. The results stay as they are, more of them included. */
  const countFacets = async () => {
    const turn = latest;
    const wanted = state;
    try {
      const answer = await ask(wanted);
      if (turn === latest) view.showFacets(answer, wanted);
    } catch (error) {
      if (turn === latest) view.failed(error);
    }
  };

  const run = async (isTyping: boolean) => {
    const turn = ++latest;
    const isLatest = () => turn === latest;
    const wanted = state;
    view.wanted(wanted);
    const waiting = setTimeout(() => {
      if (isLatest()) view.waiting();
    }, PATIENCE);
    try {
      const answer = await ask(wanted);
      if (isLatest()) await view.answer(wanted, answer, { isLatest, isTyping });
      if (isLatest() && isTyping) moveTo('replaceState', wanted);
    } catch (error) {
      if (isLatest()) view.failed(error);
    } finally {
      clearTimeout(waiting);
    }
  };

  /** What is wanted when the words in the box count; other words may be corrected again. */
  const typed = (): SearchState => {
    const query = cleanQuery(box.value);
    return query === state.query ? state : { ...state, query, exact: undefined };
  };

  /** Searches for something else, which the way back leads away from. */
  const change: Change = (narrow) => {
    clearTimeout(typing);
    state = narrow(typed());
    if (cleanQuery(box.value) !== state.query) box.value = state.query;
    moveTo('pushState', state);
    void run(false);
  };
  const view = createView(parts, root, change, () => void countFacets());

  const restore = () => {
    state = readState(location.search);
    box.value = state.query;
    void run(false);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change((same) => same);
  });
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state = typed();
      void run(true);
    }, PAUSE);
  });
  sort.addEventListener('change', () => {
    change((same) => ({ ...same, sort: sort.value === 'date' ? 'date' : undefined }));
  });
  narrow.addEventListener('click', () => {
    const isOpen = facets.toggleAttribute('data-open');
    narrow.setAttribute('aria-expanded', String(isOpen));
  });
  // Other searches that the page offers are links, so that they can be opened elsewhere.
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const wanted = readState(link.search);
    change(() => wanted);
    // The link may be gone. A keyboard of the screen is not called up.
    if (event.detail === 0) box.focus();
  });
  addEventListener('popstate', () => {
    // Links to places on the page come by here, too.
    if (writeState(readState(location.search)) !== writeState(state)) restore();
  });
  moveByArrows(box, list);
  restore();
}

/**
 * Browsers may limit how often the address changes
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#shared-history-push/replace-state-steps).
 */
function moveTo(how: 'replaceState' | 'pushState', state: SearchState): void {
  const address = writeState(state);
  if (address === location.search) return;
  try {
    history[how](null, '', location.pathname + address);
  } catch {
    // The search goes on without. The address lags behind until the next one has finished.
  }
}
