import { VERSIONS_SCRIPT } from '../text/edition-versions.ts';
import { loadScript } from './load-script.ts';
import { isHosted } from './where-opened.ts';

/** Runs a script that asks the page for the versions of the index or of the previews, after the script that says them. */
export function loadWithVersions(address: string): HTMLScriptElement {
  const { index, root = './' } = document.documentElement.dataset;
  // No cache between here and the host may answer with those of an earlier edition.
  const now = isHosted() ? `?${Date.now()}` : '';
  if (index === undefined) loadScript(root + VERSIONS_SCRIPT + now);
  return loadScript(address);
}
