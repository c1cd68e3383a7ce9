import { afterPaint } from './after-paint.ts';
import { loadScript } from './load-script.ts';
import { isHosted } from './where-opened.ts';

/** Loads what keeps the publication on the device, which a copy on a disk has no need of. */
export function loadInstall(): void {
  const { install } = document.documentElement.dataset;
  if (!install || !isHosted()) return;
  const load = () => {
    afterPaint(() => loadScript(install));
  };
  // Who came with a search has it answered first, not beside all that is kept: they share one network.
  const answered = location.search && document.querySelector('[data-search-page] [role=status]');
  if (!answered) {
    load();
    return;
  }
  new MutationObserver((_, observer) => {
    observer.disconnect();
    load();
  }).observe(answered, { childList: true });
}
