import { ENGLISH } from './catalogues.ts';

/** The words of the cards. In a bundle, those of the publication stand here: see `script-words.ts`. */
export const { source, usesHere, inSources, close, open, inGlossary } = ENGLISH.preview;
