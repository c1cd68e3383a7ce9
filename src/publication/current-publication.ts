import type { Words } from '../interface/catalogues.ts';
import { wordsOf } from '../model/words.ts';
import { contentDirectory } from './folder/content-folder.ts';
import { publicationStore } from './publication-store.ts';

/**
 * The publication that the pages show: `CONTENT_DIR`, read once in a build and afresh in the preview, for which alone
 * the code that reads and checks it is there.
 */
export const currentPublication = import.meta.env.DEV
  ? (await import('./live-publication.ts')).livePublication(contentDirectory())
  : publicationStore(contentDirectory());

/** The words of the interface, in the language of the publication. */
export const currentWords = (): Words => wordsOf(currentPublication().publication);

export { renderedText, ANY_TEXT } from './publication-store.ts';
export type { MadeText } from './rendered-texts.ts';
export { contentDirectory } from './folder/content-folder.ts';
