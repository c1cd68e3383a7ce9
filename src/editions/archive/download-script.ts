import type { Words } from '../../interface/catalogues.ts';
import { DOWNLOADS_EVENT, type DownloadMetadata } from '../../model/edition/download-metadata.ts';
import { sizeInWords } from '../../model/size-in-words.ts';
import { sha256, type SiteFile } from '../checksums.ts';

/**
 * The page that offers the downloads lies inside them, so it cannot hold their sizes and sums. They
 * come by a script of their own, which needs no other policy than the page's other scripts.
 */
export const downloadScript = (downloads: SiteFile[], words: Words): string => {
  const facts = downloads.map(({ path, content }): DownloadMetadata => ({
    name: path,
    size: sizeInWords(content.length, words),
    sha256: sha256(content),
  }));
  return `dispatchEvent(new CustomEvent(${JSON.stringify(DOWNLOADS_EVENT)},{detail:${JSON.stringify(facts)}}))\n`;
};
