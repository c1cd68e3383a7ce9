import { openEngine } from '../../../search/engine/open-engine.ts';
import type { SearchEngine } from '../../../search/engine/search-engine.ts';
import { openVocabulary } from '../../../search/engine/load-vocabulary.ts';
import type { Vocabulary, KnownPage } from '../../../search/language/vocabulary.ts';
import { createAnswerer } from '../../../search/query/answer.ts';
import type { Answerer } from '../../../search/query/answer-types.ts';
import { PARTS_AT_HAND } from '../../../search/query/parts-at-hand.ts';
import { withPages } from '../../../search/query/with-pages.ts';
import { once } from '../../../text/functions/once.ts';
import { anchorOf } from '../anchors.ts';
import type { IndexFiles } from './index-files.ts';

/**
 * The index is that of the site, which has pages that the file does without.
 * @returns the site's answers without those pages; where nothing is left, answers as if there were none
 */
export function createAnswererOfFile(files: IndexFiles): Answerer {
  const open = once(async () => countingInFile(await openEngine(files.load), files));
  const vocabulary = openVocabulary(files.load);
  const asOnSite = createAnswerer(open, vocabulary, PARTS_AT_HAND);
  const without = createAnswerer(
    once(async () => withoutOthers(await open(), files)),
    vocabularyOfFile(vocabulary),
    PARTS_AT_HAND,
  );
  return async (wanted, options) => {
    const answer = await asOnSite(wanted, options);
    const results = await pagesInFile(answer.results, files);
    if (!results.length) return without(wanted, options);
    return {
      ...answer,
      results,
      withMost: await pagesInFile(answer.withMost, files),
      answers: answer.answers.filter(isInFile),
    };
  };
}

/** Pages that the file does without are found, so that the others are ranked among all, but not counted. */
const countingInFile = (engine: SearchEngine, files: IndexFiles): SearchEngine => ({
  ...engine,
  async search(query, options) {
    const found = await engine.search(query, options);
    const kept = new Set(await pagesInFile(found.results, files));
    const others = found.results.filter((result) => !kept.has(result));
    const pages = await Promise.all(others.map((result) => result.data()));
    return {
      ...found,
      filters: withPages(found.filters, pages, -1),
      totalFilters: withPages(found.totalFilters, pages, -1),
    };
  },
});

const withoutOthers = (engine: SearchEngine, files: IndexFiles): SearchEngine => ({
  ...engine,
  async search(query, options) {
    const found = await engine.search(query, options);
    return { ...found, results: await pagesInFile(found.results, files) };
  },
});

const vocabularyOfFile = (known: Vocabulary): Vocabulary => ({
  ...known,
  async names(beginnings) {
    const names = await known.names(beginnings);
    return { ...names, ownPages: names.ownPages.filter(isInFile) };
  },
});

async function pagesInFile<Result extends { id: string }>(
  results: readonly Result[],
  { isOfPage }: IndexFiles,
): Promise<Result[]> {
  const isIn = await Promise.all(results.map(({ id }) => isOfPage(`fragment/${id}.pf_fragment`)));
  return results.filter((_result, index) => isIn[index]);
}

const isInFile = ({ url }: Pick<KnownPage, 'url'>) => document.getElementById(anchorOf(url)) !== null;
