import type { AnswerResult } from '../query/answer-types.ts';
import { resultItem } from './result-item.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** How many results are shown at once. */
const PAGE = 10;

/**
 * The list of results, and the button that shows more of them.
 * @returns a function that shows results, and answers when they are there
 */
export function createResultList(list: HTMLElement, more: HTMLButtonElement, addresses: SearchAddresses) {
  const itemsOf = async (results: AnswerResult[]) => {
    const pages = await Promise.all(results.map((result) => result.load()));
    return pages.map((page) => resultItem(page, addresses));
  };

  /** @param isLatest tells whether these results are still wanted when they have arrived */
  return async (results: AnswerResult[], isLatest: () => boolean): Promise<void> => {
    const first = await itemsOf(results.slice(0, PAGE));
    if (!isLatest()) return;
    list.replaceChildren(...first);
    more.hidden = results.length <= PAGE;
    more.onclick = async () => {
      const shown = list.children.length;
      const next = await itemsOf(results.slice(shown, shown + PAGE));
      // Another search may have come, or the button been pressed twice.
      if (!isLatest() || list.children.length !== shown) return;
      list.append(...next);
      more.hidden = results.length <= list.children.length;
      next[0]?.querySelector('a')?.focus();
    };
  };
}
