import { afterPaint } from './after-paint.ts';
import { loadScript } from './load-script.ts';
import { isHosted } from './where-opened.ts';

/** Loads what keeps the publication on the device, which a copy on a disk has no need of. */
export function loadInstall(): void {
  const { install } = document.documentElement.dataset;
  if (install && isHosted()) afterPaint(() => loadScript(install));
}
