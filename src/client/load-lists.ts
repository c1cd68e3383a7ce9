import { afterPaint } from './after-paint.ts';
import { loadScript } from './load-script.ts';

/** Loads what sorts and filters where a page has something for it. */
export function loadLists(): void {
  const { lists } = document.documentElement.dataset;
  if (lists && document.querySelector('.claims, .sorts, .drawing-controls'))
    afterPaint(() => loadScript(lists));
}
