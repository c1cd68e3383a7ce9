import { separatorsOf } from '../text/letters/separators.ts';
import { ENGLISH } from './catalogues.ts';

/** The words of the script of the single file. In a bundle, those of the publication stand here: see `script-words.ts`. */
export const { contents, source, citedIn, linksHere } = ENGLISH.file;
export const { comma } = separatorsOf(ENGLISH.language);
