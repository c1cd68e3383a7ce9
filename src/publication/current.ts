import { contentDirectory } from './files.ts';
import { publicationStore } from './store.ts';

/** The publication that the pages show: `CONTENT_DIR`, read once in a build and afresh in the preview. */
export const currentPublication = publicationStore(contentDirectory(), import.meta.env.DEV);
