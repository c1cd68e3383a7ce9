/** A part of a text. */
export interface Span {
  text: string;
  /** Where it begins. */
  index: number;
}

/** After these a full stop ends no sentence, nor after a single capital (A. Speaker). */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:\p{Lu}|Dr|Mrs?|Ms|Prof|Sir|St|Nos?|no|vs?|e\.g|i\.e|cf|etc|pp?|vol|ed|eds|ca?|approx|paras?|fig|Inc|Ltd|Co)$/u;

/**
 * @param mark what stands for a citation: one after the full stop belongs to the sentence before it
 * @returns the sentences of a text
 */
export function sentencesOf(text: string, mark: string): Span[] {
  const ends = new RegExp(`[.!?…]["'”’)\\]]*(?:\\s*${mark}+)*(?=\\s+["'“‘(£€$]?[\\p{Lu}\\p{N}]|\\s*$)`, 'gu');
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(ends)) {
    if (end.startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, index - 8), index))) continue;
    sentences.push({ text: text.slice(start, index + end.length), index: start });
    start = index + end.length;
  }
  if (text.slice(start).trim()) sentences.push({ text: text.slice(start), index: start });
  return sentences;
}
