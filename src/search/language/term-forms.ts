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

/** @returns a test of forms against a text: whole words, short forms with their capitals, plurals too */
export function wordsIn(text: string): HasWords {
  const exact = ` ${text.split(/[^\p{L}\p{N}&]+/u).join(' ')} `;
  const small = ` ${joined(text)} `;
  return (form) => {
    const [where, what] = isShortForm(form)
      ? [exact, form.split(/[^\p{L}\p{N}&]+/u).join(' ')]
      : [small, joined(form)];
    return what !== '' && (where.includes(` ${what} `) || where.includes(` ${what}s `));
  };
}

const joined = (text: string) => joinedWords(text.replace(/[-–/]/g, ' ')).join(' ');
