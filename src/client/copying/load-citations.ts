import { loadScript } from '../load-script.ts';

/** Loads what makes citations for reference managers when a reader first asks how the page is cited. */
export function loadCitations(): void {
  const place = document.querySelector<HTMLElement>('[data-cite]');
  place?.addEventListener('toggle', () => loadScript(place.dataset['script'] ?? ''), { once: true });
}
