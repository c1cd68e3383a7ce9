import { replaceAmounts } from '../../language/amounts.ts';
import { singular } from '../../language/normalise.ts';
import { language } from '../../../interface/search-words.ts';
import type { Term } from './question.ts';
import { kindsOf, said, wordsSaying } from './said-terms.ts';

/** A piece of a text, and whether it says something of what was asked for. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** So many words a passage has at most, and so few that the next sentence is shown too; it is not cut for a few more. */
export const MOST_WORDS = 45;
export const FEW_WORDS = 25;
const MARGIN = 14;

/** @returns a text with the words that say something of the terms marked, and dates and amounts as a whole */
export function mark(text: string, terms: readonly Term[]): TextPart[] {
  const forms = new Set(terms.flatMap(({ forms }) => forms));
  const whole = (written: string, isAsked: boolean) => (isAsked ? `${GAP}${written}${GAP}` : written);
  const { reader, hasAmounts } = kindsOf(terms);
  const dated = reader
    ? reader.replaceDates(text, language, (written, keys) =>
        whole(
          written,
          keys.some((key) => forms.has(key) || forms.has(`m${key.slice(1, 7)}`)),
        ),
      )
    : text;
  const counted = hasAmounts
    ? replaceAmounts(dated, (written, figures) => whole(written, forms.has(figures)))
    : dated;
  return counted
    .split(GAP)
    .flatMap((piece, index) => (index % 2 ? [{ text: piece, marked: true }] : markWords(piece, terms)));
}

/** Stands where a date or an amount begins and ends. */
const GAP = '\uE000';

function markWords(text: string, typed: readonly Term[]): TextPart[] {
  // Stems of plurals may be others: "hospitals" asks for a hospital, too.
  const asked = typed.map((term) => ({ ...term, beginning: singular(term.beginning) }));
  // Of words that say something together, each is marked where all are there.
  const whole = said(text, asked);
  const terms = asked.flatMap((term, index) =>
    whole.has(index) ? [{ ...term, forms: [...term.forms, ...term.phrases.flat()], phrases: [] }] : [],
  );
  const parts: TextPart[] = [];
  let end = 0;
  for (const { from, to } of wordsSaying(text, terms)) {
    parts.push({ text: text.slice(end, from), marked: false }, { text: text.slice(from, to), marked: true });
    end = to;
  }
  return [...parts, { text: text.slice(end), marked: false }].filter(({ text }) => text);
}

/** @returns a text cut at words around its marks where it is too long */
export function shorten(parts: TextPart[]): TextPart[] {
  const words = parts.flatMap(({ text, marked }) =>
    text.split(/(?<=\s)/).map((word) => ({ text: word, marked })),
  );
  if (words.length <= MOST_WORDS + MARGIN) return parts;
  const marked = words.flatMap((word, index) => (word.marked ? [index] : []));
  let best = 0;
  let most = 0;
  for (const index of marked) {
    const from = Math.max(0, Math.min(index - 6, words.length - MOST_WORDS));
    const within = marked.filter((one) => one >= from && one < from + MOST_WORDS).length;
    if (within > most) [best, most] = [from, within];
  }
  const cut = words.slice(best, best + MOST_WORDS);
  const dots = { text: '… ', marked: false };
  return [
    ...(best > 0 ? [dots] : []),
    ...cut,
    ...(best + MOST_WORDS < words.length ? [{ text: '…', marked: false }] : []),
  ];
}
