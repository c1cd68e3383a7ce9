import { fragment } from './addresses.ts';
import { dateInWords, isEdtf } from './dates.ts';
import { downloadsOf, editionOf } from './edition.ts';
import type { Publication } from './entries.ts';

/** What readers can take with them. */
export type DownloadKind = 'zip' | 'singleFile';

/** The downloads that a build makes, in the order in which readers are offered them. */
export const DOWNLOADS: readonly DownloadKind[] = ['zip', 'singleFile'];

/** The paths of what tells sizes and sums of the downloads: a text for people and tools, a script for the page. */
export function aboutDownloads(publication: Publication): { sums: string; facts: string } {
  const { folder } = downloadsOf(publication);
  return { sums: `${folder}/SHA256SUMS`, facts: `${folder}/facts.js` };
}

/** @returns the name of the one folder in the zip; it is short, for unzipping on Windows doubles it */
export const topFolderOf = (publication: Publication): string =>
  [publication.site.name.slice(0, 24).replace(/[._-]+$/, ''), fragment(editionOf(publication))].join('-');

/** @returns the edition as readers are told it: "22 November 2026" */
export function editionInWords(publication: Publication): string {
  const edition = editionOf(publication);
  return isEdtf(edition) ? dateInWords(edition) : edition;
}
