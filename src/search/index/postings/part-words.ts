import { byBytes } from './change-words.ts';
import type { WordEntry } from './word-entries.ts';

/**
 * Parts the words of an index as Pagefind does (`chunk_index` in its index/mod.rs, which since 1.6 counts the places of variants, too).
 * @param size how many places fill a chunk
 */
export function partWords(entries: readonly WordEntry[], size: number): WordEntry[][] {
  const chunks: WordEntry[][] = [];
  let chunk: WordEntry[] = [];
  let filled = 0;
  for (const entry of entries) {
    chunk.push(entry);
    filled += entry.size;
    if (filled < size) continue;
    chunks.push(chunk);
    chunk = [];
    filled = 0;
  }
  return chunk.length ? [...chunks, chunk] : chunks;
}

/** @returns between which beginnings of words each chunk lies, as its list says them (`chunk_meta`, ibid.) */
export function boundsOf(chunks: readonly (readonly WordEntry[])[]): [from: string, to: string][] {
  const bounds = chunks.map((chunk): [string, string] => [
    chunk[0]?.word ?? '',
    chunk[chunk.length - 1]?.word ?? '',
  ]);
  for (const [index, next] of bounds.entries()) {
    const before = bounds[index - 1];
    if (!before) continue;
    const [to, from] = untilTheyDiffer(before[1], next[0]);
    if (byBytes(to, before[0]) >= 0) before[1] = to;
    next[0] = from;
  }
  return bounds;
}

function untilTheyDiffer(a: string, b: string): [string, string] {
  const [first, second] = [Array.from(a), Array.from(b)];
  const differ = second.findIndex((letter, index) => letter !== first[index]);
  const length = (differ < 0 ? second.length : differ) + 1;
  return [first.slice(0, length).join(''), second.slice(0, length).join('')];
}
