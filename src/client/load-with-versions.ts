import { VERSIONS_SCRIPT } from '../text/edition-versions.ts';
import { loadScript } from './load-script.ts';
import { isHosted } from './where-opened.ts';

/** Runs a script that asks the page for the versions of the index or of the previews, after the script that says them. */
export function loadWithVersions(address: string): HTMLScriptElement {
  if (document.documentElement.dataset['index'] === undefined) loadVersions();
  return loadScript(address);
}

/** Runs the script that says the versions. */
export function loadVersions(): HTMLScriptElement {
  // No cache between here and the host may answer with those of an earlier edition.
  const now = isHosted() ? `?${Date.now()}` : '';
  return loadScript((document.documentElement.dataset['root'] ?? './') + VERSIONS_SCRIPT + now);
}
