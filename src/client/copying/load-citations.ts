import { loadWithVersions } from '../load-with-versions.ts';

/** Loads what makes citations for reference managers when a reader first asks how the page is cited. */
export function loadCitations(): void {
  const place = document.querySelector<HTMLElement>('[data-cite]');
  place?.addEventListener('toggle', () => loadWithVersions(place.dataset['script'] ?? ''), { once: true });
}
