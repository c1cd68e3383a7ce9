import { VERSIONS_SCRIPT } from '../../text/edition-versions.ts';
import { writeText } from '../built-files.ts';
import { versionOfPreviews } from './preview-version.ts';

/**
 * Writes the script that tells pages which versions there are.
 * @param index the version of the index
 */
export function writeVersions(folder: string, index: string): void {
  const versions = `{index:"${index}",texts:"${versionOfPreviews(folder)}"}`;
  writeText(folder, VERSIONS_SCRIPT, `Object.assign(document.documentElement.dataset,${versions})`);
}
