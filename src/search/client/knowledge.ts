import type { Knowledge } from '../language/knowledge.ts';
import type { Carrier } from './carrier.ts';

/** The path of what is known about words, beside the index. */
const PATH = 'knowledge.json';

/** Loads what is known about the words of a publication. */
export async function openKnowledge(load: Carrier): Promise<Knowledge> {
  const bytes = await load(PATH);
  if (typeof bytes === 'function') throw new TypeError(`No data: ${PATH}`);
  return (await new Response(bytes).json()) as Knowledge;
}
