import { importedFiles } from '../publication/astro-loader.ts';
import { generatorHash, hashOf, nameOfKept } from '../publication/kept/kept-file.ts';
import { keptByReads } from '../publication/kept/kept-by-reads.ts';
import { describeRead } from '../publication/publication-store.ts';
import type { Publication } from '../model/entries.ts';
import type { KeptPages } from '../editions/rendered-pages.ts';

type OpenedPages<Finished> = ReturnType<typeof keptByReads<Finished>>;

/**
 * Takes up the pages that the last build has kept.
 * @param directory the content folder
 * @returns what tells which of them still hold, once the folder has been read
 */
export function keptPages<Finished>(directory: string): (publication: Publication) => KeptPages<Finished> {
  const keptOf = (kind: string) => keptByReads<Finished>(nameOfKept(kind, directory));
  const kept = [keptOf('pages'), keptOf('lists')] as const;
  return (publication) => keptNow(kept, directory, publication);
}

function keptNow<Finished>(
  [keptEntries, keptLists]: readonly [OpenedPages<Finished>, OpenedPages<Finished>],
  directory: string,
  publication: Publication,
): KeptPages<Finished> {
  const { site, catalogue } = publication;
  const generator = hashOf(JSON.stringify([generatorHash(), site, catalogue, importedFiles(directory)]));
  const now = new Map<string, Promise<string | undefined>>();
  const valueOf = (read: string) => {
    const known = now.get(read) ?? describeRead(read, directory).then((value) => value && hashOf(value));
    now.set(read, known);
    return known;
  };
  const [entries, lists] = [keptEntries(generator, valueOf), keptLists(generator, valueOf)];
  return {
    rendered: async (path) => (await entries.rendered(path)) ?? lists.rendered(path),
    keep: (path, page, reads, isList) => {
      (isList ? lists : entries).keep(path, page, reads);
    },
    finished: (path) => entries.finished(path) ?? lists.finished(path),
    keepFinished(path, finished) {
      entries.keepFinished(path, finished);
      lists.keepFinished(path, finished);
    },
    async save() {
      await entries.save();
      await lists.save();
    },
  };
}
