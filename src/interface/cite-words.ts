import { ENGLISH } from './catalogues.ts';

/** The words of how a page is cited. In a bundle, those of the publication stand here: see `script-words.ts`. */
export const { accessed, fromDisk, asText, copy, copyAs, download, downloadAs } = ENGLISH.cite;
