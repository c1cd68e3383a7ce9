import type { Words } from '../../interface/catalogues.ts';
import { DOWNLOADS_EVENT, type DownloadMetadata } from '../../model/edition/download-metadata.ts';
import { sizeInWords } from '../../model/size-in-words.ts';
import type { FileSum } from '../checksums.ts';

/**
 * The page that offers the downloads lies inside them, so it cannot hold their sizes and sums. They
 * come by a script of their own, which needs no other policy than the page's other scripts.
 */
export const downloadScript = (downloads: (FileSum & { size: number })[], words: Words): string => {
  const facts = downloads.map(({ path, size, sha256 }): DownloadMetadata => ({
    name: path,
    size: sizeInWords(size, words),
    sha256,
  }));
  return `dispatchEvent(new CustomEvent(${JSON.stringify(DOWNLOADS_EVENT)},{detail:${JSON.stringify(facts)}}))\n`;
};
