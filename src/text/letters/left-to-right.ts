/** A number as it is written in European digits, with its currency, per cent and letters of its unit: £5m, 10.5%, 2:1. */
const NUMBER = String.raw`\p{Sc}?\d[\d.,:/]*(?<![.,:/])(?:\p{Sc}|%|‰|[a-z]{1,2}(?![a-z]))?`;
const SIGN = '[-−+±]';

/**
 * What a line from right to left would turn round, as its signs take the direction of the line: ranges, numbers with a
 * sign, telephone numbers, and names that begin or end with a sign. Digits of Arabic run as its letters do.
 */
const LEFT_TO_RIGHT = new RegExp(
  [
    String.raw`\+\d[\d ()-]{6,}\d`,
    `(?:${SIGN}?${NUMBER}) ?[–—] ?(?:${SIGN}?${NUMBER})`,
    `${SIGN}${NUMBER}`,
    String.raw`\.[A-Z]{2,}(?![\p{L}\p{N}])`,
    String.raw`[A-Za-z][\w.]*(?:\+{1,2}|#)(?![\p{L}\p{N}+#])`,
  ]
    .map((form) => `(?<![\\p{L}\\p{N}_])(?:${form})`)
    .join('|'),
  'gu',
);

/** Behind letters that run from left to right, numbers and signs follow them by themselves. */
const FOLLOWS = /\p{L}(?<![\p{Lo}])[^\p{L}]*$/u;

/** A part of a text from right to left. */
export interface Run {
  text: string;
  /** Whether it runs from left to right and has to stay together. */
  isApart: boolean;
}

/**
 * @param goesOn whether letters stand directly before the text, with which its beginning runs
 * @returns the text in parts, of which those that a line from right to left would turn round stand apart
 */
export function runsIn(text: string, goesOn = false): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const add = (upTo: number, isApart: boolean) => {
    if (upTo > end) runs.push({ text: text.slice(end, upTo), isApart });
    end = upTo;
  };
  for (const { 0: written, index } of text.matchAll(LEFT_TO_RIGHT)) {
    if ((goesOn && index === 0) || FOLLOWS.test(text.slice(0, index))) continue;
    add(index, false);
    add(index + written.length, true);
  }
  add(text.length, false);
  return runs;
}
