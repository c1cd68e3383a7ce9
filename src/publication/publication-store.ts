import type { Current } from '../model/relations.ts';
import { contentStamp } from './content-folder.ts';
import { ContentError, inspect } from './load-publication.ts';
import type { Report } from './report/report.ts';

/** Content that has been read and checked. */
interface Checked {
  report: Report;
  /** Undefined where the report has errors. */
  publication: Current | undefined;
}

/**
 * Where a build keeps what it has checked. Its parts run in one process, but each has a copy of this module: the
 * command, Astro's configuration, and the pages, which Astro bundles before it renders them. A registered symbol
 * is the one thing that all copies see the same of. (A virtual module could carry text only, and an external
 * module is not found from the folder of the bundle.)
 */
const SLOT = Symbol.for('vademecum.checked');
const shared = globalThis as typeof globalThis & { [SLOT]?: Map<string, Checked> };

/**
 * Reads and checks a content folder once in a process, drafts left out: a build publishes what it has checked.
 * @param tell called with the report when the folder is read, and not again
 */
export function checkOnce(directory: string, tell?: (report: Report) => void): Checked {
  const known = (shared[SLOT] ??= new Map<string, Checked>());
  const before = known.get(directory);
  if (before) return before;
  const { report, publication, relations } = inspect(directory, { drafts: false });
  const checked = { report, publication: publication && relations && { publication, relations } };
  known.set(directory, checked);
  tell?.(report);
  return checked;
}

/**
 * @param directory the content folder
 * @param live whether to look for changes on each call, as the preview does; a build reads once
 * @returns a function that answers with the publication as it is, read again only when a file changed;
 *   the preview goes on with the last one that had no errors. It throws ContentError if there is none.
 */
export const publicationStore = (directory: string, live: boolean): (() => Current) =>
  live ? liveStore(directory) : () => orThrow(checkOnce(directory));

function orThrow({ report, publication }: Checked): Current {
  if (!publication) throw new ContentError(report);
  return publication;
}

function liveStore(directory: string): () => Current {
  let stamp: string | undefined;
  let current: Current | undefined;
  return () => {
    const now = contentStamp(directory);
    if (!current || now !== stamp) {
      const { report, publication, relations } = inspect(directory, { drafts: true });
      if (publication && relations) current = { publication, relations };
      else if (!current) throw new ContentError(report);
      stamp = now;
    }
    return current;
  };
}
