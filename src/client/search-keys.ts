import type { SearchBox } from './early-script.ts';
import { loadWithVersions } from './load-with-versions.ts';

/** The search box of the page, where it has one. */
const findBox = () => document.querySelector<SearchBox>('input[type=search]');

/**
 * Escape empties the search box; in an empty one it goes back to where the reader was before a key led there. The keys
 * themselves are heard from the beginning (`early-script.ts`).
 */
export function startSearchKeys(): void {
  const box = findBox();
  if (!box) return;
  // Who asked for the box where there is no room for it has come by its form; or it was asked for before it was there.
  if (location.search === '?q=' || box.autofocus) box.focus();
  box.addEventListener('keydown', (event) => {
    // A list of suggestions closes first.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    if (box.value) {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    } else box.from?.focus();
  });
}

/**
 * Loads the search: at once on the pages that show results or near names, on others when the reader goes to the box.
 * With a script the box is a combobox from the start, so that it is not announced as something else.
 */
export function loadSearch(): void {
  const { search } = document.documentElement.dataset;
  const box = findBox();
  if (!box) return;
  box.role = 'combobox';
  box.ariaAutoComplete = 'list';
  box.ariaExpanded = 'false';
  if (!location.search) showPrompt();
  // The page of results has begun to load it.
  if (!search) return;
  const load = () => loadWithVersions(search);
  if (document.querySelector('[data-search-page], [data-nearest]') || document.activeElement === box) load();
  else box.addEventListener('focus', load, { once: true });
}

/** Where nothing is searched for, the page of results says so before there is a search. */
function showPrompt(): void {
  const prompt = document.querySelector<HTMLElement>('[data-prompt]');
  if (prompt) prompt.textContent = prompt.dataset['prompt'] ?? '';
}
