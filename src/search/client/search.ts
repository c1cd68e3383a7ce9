import { readState, writeState, type SearchState } from './address.ts';
import { createCarrier } from './carrier.ts';
import { element } from './elements.ts';
import { createAnswerer, type AnswerResult } from './answer.ts';
import { openEngine, type SearchEngine } from './engine.ts';
import { openKnowledge } from './knowledge.ts';
import { chosenFacets, showFacets } from './facets.ts';
import { moveByArrows } from './keyboard.ts';
import { resultAddress, resultItem } from './results.ts';

/** How many results are shown at once. */
const PAGE = 10;
/** Long enough not to search for every letter, short enough not to be noticed. */
const PAUSE = 150;

/** The search page: box, facets and results, kept in step with the address. */
function startSearchPage(): void {
  const { root, index = '' } = document.documentElement.dataset;
  const find = <T extends HTMLElement>(selector: string) =>
    document.querySelector<T>(`[data-search-page] ${selector}`);
  const form = find<HTMLFormElement>('form');
  const box = find<HTMLInputElement>('input[type=search]');
  const facets = find('[data-facets]');
  const list = find('[data-results]');
  const more = find<HTMLButtonElement>('[data-more]');
  const status = find('[role=status]');
  if (!form || !box || !facets || !list || !more || !status) return;

  const rootAddress = new URL(root ?? './', location.href);
  const carrier = createCarrier(new URL('pagefind/', rootAddress), index);
  let engine: Promise<SearchEngine> | undefined;
  let knowledge: ReturnType<typeof openKnowledge> | undefined;
  const answer = createAnswerer(
    () => (engine ??= openEngine(carrier)),
    () => (knowledge ??= openKnowledge(carrier)),
  );
  /** Searches may finish out of order; only the latest is shown. */
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const state = (): SearchState => ({
    ...readState(location.search),
    query: box.value.trim(),
    facets: chosenFacets(facets),
  });

  const show = async ({ results }: { results: AnswerResult[] }, from: number) => {
    const turn = latest;
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.load()));
    if (turn !== latest) return;
    const items = fragments.map((fragment) =>
      resultItem(fragment, (url, words) => resultAddress(url, words, rootAddress)),
    );
    if (from) list.append(...items);
    else list.replaceChildren(...items);
    more.hidden = results.length <= from + PAGE;
    more.onclick = () => {
      void show({ results }, from + PAGE).then(() =>
        items.at(-1)?.nextElementSibling?.querySelector('a')?.focus(),
      );
    };
  };

  const run = async (wanted: SearchState) => {
    const turn = ++latest;
    const empty = !wanted.query && !Object.keys(wanted.facets).length;
    try {
      const found = await answer(wanted);
      if (turn !== latest) return;
      showFacets(facets, found, wanted);
      await show(found, 0);
      if (turn === latest) announce(status, wanted, found.results.length, empty);
    } catch (error) {
      if (turn !== latest) return;
      status.replaceChildren(
        'The search could not be loaded: ',
        String(error instanceof Error ? error.message : error),
        '. ',
        element('a', { href: new URL('browse/a-z.html', rootAddress).href }, 'Browse all pages'),
        ' instead.',
      );
    }
  };

  const update = (how: 'replaceState' | 'pushState') => {
    const wanted = state();
    const address = location.pathname + writeState(wanted);
    // Some browsers limit how often the address may change; the search goes on without.
    try {
      if (writeState(wanted) !== location.search) history[how](null, '', address);
    } catch {
      // The address then lags behind until the next search.
    }
    void run(wanted);
  };

  const restore = () => {
    const wanted = readState(location.search);
    box.value = wanted.query;
    facets.replaceChildren();
    void run(wanted);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update('pushState');
  });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => update('replaceState'), PAUSE);
  });
  facets.addEventListener('change', () => update('pushState'));
  addEventListener('popstate', restore);
  moveByArrows(box, list);
  restore();
}

function announce(status: HTMLElement, { query }: SearchState, count: number, empty: boolean): void {
  const forQuery = query ? ` for “${query}”` : '';
  status.textContent = empty
    ? 'Type what you look for, or choose a facet.'
    : count === 0
      ? `Nothing found${forQuery}.`
      : `${count} ${count === 1 ? 'page' : 'pages'} found${forQuery}.`;
  document.title = `${query ? `${query} – ` : ''}${document.title.replace(/^.* – (?=Search)/, '')}`;
}

startSearchPage();
