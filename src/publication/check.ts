import { contentDirectory } from './files.ts';
import { ContentError, loadPublication } from './load.ts';

/** `npm run check`: reports what is wrong with the content, all at once, and exits with 1. */
try {
  loadPublication(contentDirectory(), { drafts: false });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
