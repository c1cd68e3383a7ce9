import { element } from '../../../client/element.ts';
import { createAnswerer } from '../../../search/query/answer.ts';
import type { Answer, AnswerResult } from '../../../search/query/answer-types.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import { moveByArrows } from '../../../search/client/result-keys.ts';
import { resultItem } from '../../../search/client/result-item.ts';
import { announcement } from '../../../search/query/messages.ts';
import type { Vocabulary } from '../../../search/language/vocabulary.ts';
import { CONTENTS, resultFragment } from '../anchors.ts';
import { openEngineOfFile, loadVocabularyOfFile } from './in-file.ts';
import type { IndexFiles } from './index-files.ts';

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
export function startSearch(files: IndexFiles, show: () => void): (parameters: URLSearchParams) => void {
  const form = document.querySelector('form');
  const box = form?.querySelector('input');
  const section = document.getElementById(SEARCH);
  const status = section?.querySelector('[role=status]');
  const list = section?.querySelector('ol');
  const more = section?.querySelector('button');
  if (!form || !box || !status || !list || !more) return () => undefined;

  let engine: Promise<SearchEngine> | undefined;
  let vocabulary: Promise<Vocabulary> | undefined;
  const answer = createAnswerer(
    () => (engine ??= openEngineOfFile(files)),
    () => (vocabulary ??= loadVocabularyOfFile(files)),
  );
  /** The parameters of the search that shows. */
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const add = async (results: AnswerResult[], from: number, wanted: string) => {
    const fragments = await Promise.all(results.slice(from, from + PAGE).map((result) => result.load()));
    if (wanted !== shown) return;
    const items = fragments.map((fragment) => resultItem(fragment, resultFragment));
    list.append(...items);
    more.hidden = results.length <= from + PAGE;
    more.onclick = () =>
      void add(results, from + PAGE, wanted).then(() =>
        items.at(-1)?.nextElementSibling?.querySelector('a')?.focus(),
      );
  };

  const run = async (parameters: URLSearchParams) => {
    const wanted = (shown = String(parameters));
    const query = queryOf(parameters);
    try {
      const found = await answer({ query, facets: {} }, { exact: parameters.has('exact') });
      // Searches may finish out of order; only the latest is shown.
      if (wanted !== shown) return;
      list.replaceChildren();
      await add([...found.results, ...found.withMost], 0, wanted);
      if (wanted === shown) status.replaceChildren(...message(query, found));
    } catch (error) {
      if (wanted !== shown) return;
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
    const parameters = new URLSearchParams({ q: query });
    const fragment = `#${SEARCH}?${parameters}`;
    if (fragment === location.hash) return;
    if (submitted || !location.hash.startsWith(`#${SEARCH}?`)) location.hash = fragment;
    else {
      // Some browsers limit how often the address may change; the search goes on without.
      try {
        history.replaceState(history.state, '', fragment);
        show();
      } catch {
        void run(parameters);
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
    timer = setTimeout(go, PAUSE, false);
  });
  moveByArrows(box, list);

  return (parameters) => {
    if (document.activeElement !== box || parameters.has('exact')) box.value = queryOf(parameters);
    if (String(parameters) !== shown) void run(parameters);
  };
}

const queryOf = (parameters: URLSearchParams) => parameters.get('q')?.trim() ?? '';

/** What was found, for which words, and what else may be meant. */
function message(typed: string, answer: Answer): (Node | string)[] {
  if (!typed) return ['Type what you look for.'];
  const { correction, nearest } = answer;
  const instead = `#${SEARCH}?${new URLSearchParams({ q: typed, exact: '1' })}`;
  return [
    announcement({ query: typed, facets: {} }, answer),
    ...(correction ? [' ', element('a', { href: instead }, `Search for “${typed}” instead`), '.'] : []),
    ...(nearest.length ? [' The nearest pages: ', ...nearest.flatMap(linkToPage), '.'] : []),
  ];
}

const linkToPage = ({ title, url }: Answer['nearest'][number], index: number) => [
  index ? ', ' : '',
  element('a', { href: resultFragment(url, []) }, title),
];
