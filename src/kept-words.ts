import type { Publication } from './model/entries.ts';
import { generatorHash, hashOf, readKept, writeKept } from './publication/kept-file.ts';
import type { IndexerOptions, ReadyPage } from './search/index/build-index.ts';
import type { Compounds } from './search/language/compounds.ts';

/** Pages as they were given to the index, by their hashes; it holds as long as the publication knows the same words. */
interface Content {
  words: string;
  pages: Map<string, ReadyPage>;
}

/** What searches ask of a page is made of its text, of this code, and of the words that the publication knows. */
const CODE = ['src/search', 'src/model', 'src/text', 'src/interface'];

/** @returns pages as the last build has given them to the index, and what writes those of this one for the next */
export function keptWords(
  name: string,
  { terms, site }: Publication,
  compounds: Compounds,
): Required<Pick<IndexerOptions, 'known'>> & { save: () => void } {
  const generator = generatorHash(CODE);
  const words = hashOf(JSON.stringify([[...compounds], terms, site.language]));
  const before = readKept(name, generator) as Content | undefined;
  const pages = new Map<string, ReadyPage>();
  return {
    known(html, make) {
      const key = hashOf(html);
      const ready = (before?.words === words ? before.pages.get(key) : undefined) ?? make();
      pages.set(key, ready);
      return ready;
    },
    save() {
      writeKept(name, generator, { words, pages } satisfies Content);
    },
  };
}
