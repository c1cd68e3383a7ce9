import { openVocabulary } from '../search/engine/load-vocabulary.ts';
import { vocabularyFiles, type GatheredVocabulary } from '../search/index/vocabulary-files.ts';
import type { Vocabulary } from '../search/language/vocabulary.ts';

/** @returns a vocabulary as searches open it, from the files that a build writes; the paths of those that are read go into `loads` */
export function openGathered(gathered: GatheredVocabulary, loads: string[] = []): Vocabulary {
  const files = new Map(vocabularyFiles(gathered).map(({ path, content }) => [path, content]));
  return openVocabulary((path) => {
    loads.push(path);
    const content = files.get(path);
    return content ? Promise.resolve(new Uint8Array(content)) : Promise.reject(new Error(`No ${path}`));
  });
}
