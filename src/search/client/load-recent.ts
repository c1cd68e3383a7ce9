import { once } from '../../text/functions/once.ts';
import type { Option } from './combobox.ts';
import type { SearchParts } from './load-parts.ts';
import { recentKey } from './recent-searches.ts';

/** The last searches of the reader, once they are there. */
export interface Recent {
  /** Settles when those that are kept are there. */
  ready?: Promise<unknown>;
  options: () => Option[];
}

/**
 * Loads what keeps the last searches on the search page: at once for a reader who keeps them, and else when the tips are
 * opened, where that is offered. Without it the box still searches.
 */
export function loadRecent(box: HTMLInputElement, root: URL, part: SearchParts['recent']): Recent {
  const recent: Recent = { options: () => [] };
  const tips = document.querySelector<HTMLDetailsElement>('details.tips');
  if (!tips) return recent;
  const load = once(async () => {
    recent.options = (await part())(box, tips, root);
  });
  const begin = () => load().catch(() => undefined);
  tips.addEventListener('toggle', () => void begin());
  // They may have been opened before the script was there.
  if (tips.open) void begin();
  try {
    if (localStorage.getItem(recentKey(root)) !== null) recent.ready = begin();
  } catch {
    // Nothing can be kept.
  }
  return recent;
}
