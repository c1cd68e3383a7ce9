import type { Answerer } from '../query/answer-types.ts';
import { cleanQuery } from '../query/parse-query.ts';
import type { SearchState } from '../query/state/search-state.ts';
import { moveByArrows } from './result-keys.ts';
import type { SearchView } from './results-view.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** Gathers the letters of one stroke; what is shown then follows within a tenth of a second. */
const PAUSE = 30;
/** Longer waits say that they are waits. */
const PATIENCE = 400;

/** What readers want besides typing: another search, made from the one that shows. */
export type Change = (narrow: (state: SearchState) => SearchState) => void;

export interface SearchSession {
  form: HTMLFormElement;
  box: HTMLInputElement;
  /** The list of results. */
  list: HTMLElement;
  answerer: Answerer;
  addresses: SearchAddresses;
  /** @param countFacets has a facet counted that the reader has opened */
  createView: (change: Change, countFacets: () => void) => SearchView;
}

/**
 * Keeps the box, what is found and the address in step.
 * @returns searches for what the address asks for, to be called when it has changed
 */
export function startSearchSession({
  form,
  box,
  list,
  answerer,
  addresses,
  createView,
}: SearchSession): () => void {
  let state: SearchState = { query: '', facets: {} };
  /** Searches may finish out of order; only the latest is shown. */
  let latest = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const wantedHere = () => addresses.read(addresses.current());

  const ask = (wanted: SearchState) =>
    answerer(wanted, { exact: wanted.exact ?? false, facets: view.facets?.open() ?? [] });

  /** Counts a facet that the reader has opened. The results stay as they are, more of them included. */
  const countFacets = async () => {
    const turn = latest;
    const wanted = state;
    try {
      const answer = await ask(wanted);
      if (turn === latest) view.facets?.show(answer, wanted);
    } catch (error) {
      if (turn === latest) view.failed(error);
    }
  };

  const run = async (isTyping: boolean) => {
    const turn = ++latest;
    const isLatest = () => turn === latest;
    const wanted = state;
    view.wanted?.(wanted);
    const waiting = setTimeout(() => {
      if (isLatest()) view.waiting();
    }, PATIENCE);
    try {
      const answer = await ask(wanted);
      if (isLatest()) await view.answer(wanted, answer, { isLatest, isTyping });
      // The reader may have gone elsewhere by now.
      if (isLatest() && isTyping && wantedHere()) moveTo('replaceState', wanted);
    } catch (error) {
      if (isLatest()) view.failed(error);
    } finally {
      clearTimeout(waiting);
    }
  };

  /**
   * Browsers may limit how often the address changes
   * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#shared-history-push/replace-state-steps).
   */
  const moveTo = (how: 'replaceState' | 'pushState', wanted: SearchState) => {
    if (addresses.write(wanted) === addresses.current()) return;
    try {
      addresses.move(how, wanted);
    } catch {
      // The search goes on without. The address lags behind until the next one has finished.
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
  const view = createView(change, () => void countFacets());

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change((same) => same);
  });
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      state = typed();
      // Where the box stands on other pages too, the way back leads to the one that the reader was on.
      if (state.query && !wantedHere()) moveTo('pushState', state);
      void run(true);
    }, PAUSE);
  });
  // Other searches that are offered are links, so that they can be opened elsewhere.
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const wanted = link && addresses.read(link.getAttribute('href') ?? '');
    if (!wanted || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(() => wanted);
    // The link may be gone. A keyboard of the screen is not called up.
    if (event.detail === 0) box.focus();
  });
  moveByArrows(box, list.closest('div') ?? list);

  const follow = () => {
    const wanted = wantedHere();
    // Addresses change for places on the page, too.
    if (!wanted || (latest && addresses.write(wanted) === addresses.write(state))) return;
    state = wanted;
    box.value = state.query;
    void run(false);
  };
  // What was typed before the script was there counts.
  if (box.value) {
    state = wantedHere() ?? state;
    state = typed();
    void run(true);
  } else follow();
  return follow;
}
