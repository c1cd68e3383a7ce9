import type { Carrier } from '../../search/client/carrier.ts';
import { element } from '../../search/client/elements.ts';
import { createAnswerer, type Answer } from '../../search/client/answer.ts';
import { openEngine, type SearchEngine } from '../../search/client/engine.ts';
import { openKnowledge } from '../../search/client/knowledge.ts';
import { moveByArrows } from '../../search/client/keyboard.ts';
import { resultItem } from '../../search/client/results.ts';
import { CONTENTS, resultFragment } from '../place.ts';

/** How many results are shown at once. */
const PAGE = 10;
/** Long enough not to search for every letter, short enough not to be noticed. */
const PAUSE = 150;

/** The id of the part that shows results, and the name of the query in its fragment. */
export const SEARCH = 'search';

/**
 * Starts the search box, which changes the fragment of the address: `#search?q=login`.
 * @param show called when the fragment has changed without the browser saying so
 * @returns a function that shows the results of the query in a fragment
 */
export function startSearch(load: Carrier, show: () => void): (parameters: URLSearchParams) => void {
  const form = document.querySelector('form');
  const box = form?.querySelector('input');
  const section = document.getElementById(SEARCH);
  const status = section?.querySelector('[role=status]');
  const list = section?.querySelector('ol');
  const more = section?.querySelector('button');
  if (!form || !box || !status || !list || !more) return () => undefined;

  let engine: Promise<SearchEngine> | undefined;
  let knowledge: ReturnType<typeof openKnowledge> | undefined;
  const answer = createAnswerer(
    () => (engine ??= openEngine(load, { worker: false })),
    () => (knowledge ??= openKnowledge(load)),
  );
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const add = async ({ results }: Pick<Answer, 'results'>, from: number, query: string) => {
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.load()));
    if (query !== shown) return;
    const items = fragments.map((fragment) => resultItem(fragment, resultFragment));
    list.append(...items);
    more.hidden = results.length <= from + PAGE;
    more.onclick = () =>
      void add({ results }, from + PAGE, query).then(() =>
        items.at(-1)?.nextElementSibling?.querySelector('a')?.focus(),
      );
  };

  const run = async (query: string) => {
    shown = query;
    try {
      const found = await answer({ query, facets: {} });
      // Searches may finish out of order; only the latest is shown.
      if (query !== shown) return;
      list.replaceChildren();
      await add(found, 0, query);
      if (query === shown) status.textContent = message(query, found.results.length);
    } catch (error) {
      if (query !== shown) return;
      shown = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      status.replaceChildren(
        `Searching does not work here: ${reason}. `,
        element('a', { href: `#${CONTENTS}` }, 'See the contents'),
        ' instead.',
      );
    }
  };

  const go = (submitted: boolean) => {
    clearTimeout(timer);
    const query = box.value.trim();
    const fragment = `#${SEARCH}?${new URLSearchParams({ q: query })}`;
    if (fragment === location.hash) return;
    if (submitted || !location.hash.startsWith(`#${SEARCH}?`)) location.hash = fragment;
    else {
      // Some browsers limit how often the address may change; the search goes on without.
      try {
        history.replaceState(history.state, '', fragment);
        show();
      } catch {
        void run(query);
      }
    }
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(true);
  });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(false), PAUSE);
  });
  moveByArrows(box, list);

  return (parameters) => {
    const query = parameters.get('q')?.trim() ?? '';
    if (document.activeElement !== box) box.value = query;
    if (query !== shown) void run(query);
  };
}

function message(query: string, count: number): string {
  if (!query) return 'Type what you look for.';
  if (!count) return `Nothing found for “${query}”.`;
  return `${count} ${count === 1 ? 'page' : 'pages'} found for “${query}”.`;
}
