import { KNOWLEDGE, type Knowledge } from '../language/vocabulary.ts';
import type { Carrier } from './script-loader.ts';

/** Loads what is known about the words of a publication. */
export async function openKnowledge(load: Carrier): Promise<Knowledge> {
  const bytes = await load(KNOWLEDGE);
  if (typeof bytes === 'function') throw new TypeError(`No data: ${KNOWLEDGE}`);
  // Where it comes out of a larger pack, it is unpacked already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = new Blob([bytes]).stream();
  const stream = isPacked ? plain.pipeThrough(new DecompressionStream('gzip')) : plain;
  return (await new Response(stream).json()) as Knowledge;
}
