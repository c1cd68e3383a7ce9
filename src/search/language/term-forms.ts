import { memoize } from '../../text/functions/memoize.ts';
import { joinedWords } from './normalise.ts';

/** The parts of a term of the glossary that searching uses. */
export interface SearchTerm {
  term: string;
  expansion: string;
  variants: readonly string[];
  synonyms: readonly string[];
}

/** @returns all that means the same as the term, itself first */
export const formsOf = ({ term, expansion, variants, synonyms }: SearchTerm): string[] => [
  ...new Set([term, expansion, ...variants, ...synonyms]),
];

/** Tells whether a text has some words one after the other. */
export type HasWords = (form: string) => boolean;

/** Short forms are told from words by their capitals: `NICE` is not `nice`. */
const isShortForm = (form: string) => /\p{Lu}.*\p{Lu}/u.test(form) && !/\s\p{Ll}{4}/u.test(form);

/**
 * @param words those of the text, if they are known: see `apart`
 * @returns a test of forms against a text: whole words, short forms with their capitals, plurals too
 */
export function wordsIn(text: string, words = apart(text)): HasWords {
  const exact = ` ${separate(text)} `;
  const small = ` ${words.join(' ')} `;
  return (form) => {
    const { isShort, what } = soughtAs(form);
    const where = isShort ? exact : small;
    return what !== '' && (where.includes(` ${what} `) || where.includes(` ${what}s `));
  };
}

/** How a form is looked for, which is the same on every page: by its words as they are written, if it is short, else normalised. */
export const soughtAs = memoize((form) => {
  const isShort = isShortForm(form);
  return { isShort, what: isShort ? separate(form) : apart(form).join(' ') };
});

/** @returns the words of a text as they are written, with spaces between */
export const separate = (text: string) => text.split(/[^\p{L}\p{N}&]+/u).join(' ');

/** @returns the words of a text, normalised; hyphens, dashes and slashes stand between words */
export const apart = (text: string): string[] => joinedWords(text.replace(/[-–—/]/g, ' '));
