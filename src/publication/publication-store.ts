import { relate, type Current } from '../model/relations.ts';
import { contentStamp } from './content-folder.ts';
import { ContentError, inspect } from './load-publication.ts';

/**
 * @param directory the content folder
 * @param live whether to look for changes on each call, as the preview does; a build reads once, what
 *   `npm run build` has checked
 * @returns a function that answers with the publication as it is, read again only when a file changed;
 *   the preview goes on with the last one that had no errors
 */
export function publicationStore(directory: string, live: boolean): () => Current {
  let stamp: string | undefined;
  let current: Current | undefined;
  return () => {
    if (current && !live) return current;
    const now = live ? contentStamp(directory) : '';
    if (!current || now !== stamp) {
      const { publication, report } = inspect(directory, { drafts: live, checked: !live });
      if (publication) current = { publication, relations: relate(publication) };
      else if (!current) throw new ContentError(report);
      stamp = now;
    }
    return current;
  };
}
