import { DOWNLOADS_EVENT, type DownloadMetadata } from '../model/edition/download-metadata.ts';
import { isHosted } from './where-opened.ts';

/**
 * Fills size and SHA-256 into the page that offers the downloads. They come by a script beside the
 * downloads; where it does not arrive, the page's link to the file of sums has to do.
 */
export function showDownloads(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-download]')];
  if (!rows.length || !isHosted() || !navigator.onLine) return;
  addEventListener(DOWNLOADS_EVENT, (event) => {
    for (const { name, size, sha256 } of (event as CustomEvent<DownloadMetadata[]>).detail) {
      const row = rows.find(({ dataset }) => dataset['download'] === name);
      fill(row, 'size', size);
      fill(row, 'sum', sha256);
    }
  });
  const { root = './' } = document.documentElement.dataset;
  const script = document.createElement('script');
  // Sums of an earlier edition, out of a cache, would make a good download look damaged.
  script.src = new URL(`${root}download/downloads.js?${Date.now()}`, location.href).href;
  document.head.append(script);
}

function fill(row: HTMLElement | undefined, fact: string, text: string): void {
  const place = row?.querySelector(`[data-fact=${fact}]`);
  if (place) place.textContent = text;
}
