import { VOCABULARY, type Vocabulary } from '../language/vocabulary.ts';
import type { IndexLoader } from './script-loader.ts';

/** Loads what is known about the words of a publication. */
export async function loadVocabulary(load: IndexLoader): Promise<Vocabulary> {
  const bytes = await load(VOCABULARY);
  if (typeof bytes === 'function') throw new TypeError(`No data: ${VOCABULARY}`);
  // Where it comes out of a larger pack, it is unpacked already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const unpacked = isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  return (await new Response(unpacked).json()) as Vocabulary;
}
