/** A part of a text. */
export interface Span {
  text: string;
  /** Where it begins. */
  index: number;
}

/** After these a full stop ends no sentence, nor after a single capital (A. Speaker). */
const ABBREVIATION =
  /(?:^|[\s(“"'])(?:\p{Lu}|Dr|Mrs?|Ms|Prof|Sir|St|Nos?|no|vs?|e\.g|i\.e|cf|etc|pp?|vol|ed|eds|ca?|approx|paras?|fig|Inc|Ltd|Co|[Vv]gl|bzw|ggf|Mio|Mrd|z\.\s?B|d\.\s?h|u\.\s?a|Sra?|p\.\s?ej|Mme|np|tzn|tj|m\.\s?in|rr?|im|ul|inż|mgr|hab|św|wg|ust|poz|str|zob|por|např|tzv|bijv|dhr|mevr|o\.a|t\.\s?ex|bl\.\s?a|p\.\s?es|sig|dott|ecc|гг?|рр?|вв?|стр?|ул|вул|им|ім|[Сс]м|[Дд]ив|[Нн]апр|тыс|тис|руб|грн|т\.\s?[езн])$/u;

/** Before a number these end none, either: "art. 5", "Abs. 2". */
const OF_NUMBER =
  /(?<!\p{L})(?:arts?|abs|abb|tab|kap|nr|anm|bd|ziff|núms?|págs?|caps?|secs?|chap|figs|t|tud)$/iu;

/** In German a number with a full stop is a day before a month: "1. Februar". */
const MONTH =
  /^\s(?:(?:Janua|Februa)r(?!y)|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

const endsNone = (before: string, after: string): boolean =>
  ABBREVIATION.test(before) ||
  (/^\s\p{N}/u.test(after) && OF_NUMBER.test(before)) ||
  (MONTH.test(after) && /(?<!\p{N})\p{N}{1,2}$/u.test(before));

/**
 * @param mark what stands for a citation: one after the full stop belongs to the sentence before it
 * @returns the sentences of a text
 */
export function sentencesOf(text: string, mark: string): Span[] {
  const ends = new RegExp(`[.!?…]["'”’)\\]]*(?:\\s*${mark}+)*(?=\\s+["'“‘(£€$]?[\\p{Lu}\\p{N}]|\\s*$)`, 'gu');
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(ends)) {
    if (
      end.startsWith('.') &&
      endsNone(text.slice(Math.max(start, index - 8), index), text.slice(index + 1, index + 12))
    )
      continue;
    sentences.push({ text: text.slice(start, index + end.length), index: start });
    start = index + end.length;
  }
  if (text.slice(start).trim()) sentences.push({ text: text.slice(start), index: start });
  return sentences;
}
