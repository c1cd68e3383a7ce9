import { contentDirectory } from './content-folder.ts';
import { publicationStore } from './publication-store.ts';

/** The publication that the pages show: `CONTENT_DIR`, read once in a build and afresh in the preview. */
export const currentPublication = publicationStore(contentDirectory(), import.meta.env.DEV);

export { renderedText } from './publication-store.ts';
export { isModule } from './astro-loader.ts';
export { contentDirectory } from './content-folder.ts';
