import type { CitedPage } from '../../text/citation-formats.ts';
import { afterPaint } from '../after-paint.ts';
import { loadWithVersions } from '../load-with-versions.ts';
import { isHosted } from '../where-opened.ts';

/**
 * Loads what makes citations for reference managers when a reader first asks how the page is cited. A page may be
 * printed before that, and no script can be waited for then: where no address is known, the present one is said at
 * once, and from disk, where nothing has to cross a network, all of it as soon as the page is shown.
 */
export function loadCitations(): void {
  const place = document.querySelector<HTMLElement>('[data-cite]');
  if (!place) return;
  const load = () => {
    loadWithVersions(place.dataset['script'] ?? '');
  };
  if (!isHosted()) {
    afterPaint(load);
    return;
  }
  const { URL } = JSON.parse(place.dataset['cite'] ?? '{}') as Partial<CitedPage>;
  if (URL === undefined) place.querySelector('p')?.append(` ${location.origin}${location.pathname}`);
  place.addEventListener('toggle', load, { once: true });
}
