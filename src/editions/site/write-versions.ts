import { VERSIONS_SCRIPT } from '../../text/edition-versions.ts';
import { writeText } from '../built-files.ts';
import { versionOfPreviews } from './preview-version.ts';

/**
 * Writes the script that tells pages which versions there are, and what a search would otherwise ask for before anything else.
 * @param index the version of the index
 * @param entry the index's entry file
 */
export function writeVersions(folder: string, index: string, entry: string): void {
  const versions = `{index:"${index}",texts:"${versionOfPreviews(folder)}",entry:${JSON.stringify(entry)}}`;
  writeText(folder, VERSIONS_SCRIPT, `Object.assign(document.documentElement.dataset,${versions})`);
}
