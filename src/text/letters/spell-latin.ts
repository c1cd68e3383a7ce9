import { LATIN_LETTERS } from './latin-letters.ts';

/** @returns a text in small letters, with accents taken off and letters such as ß and ø spelt out */
const spellLatin = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => LATIN_LETTERS[letter] ?? letter);

/** Letters that a language spells out otherwise than by taking the accent off. */
const GERMAN = { ä: 'ae', ö: 'oe', ü: 'ue' };
const DANISH = { å: 'aa', ø: 'oe' };
const SPELT_OUT: Partial<Record<string, Record<string, string>>> = {
  de: GERMAN,
  da: DANISH,
  nb: DANISH,
  nn: DANISH,
  no: DANISH,
};

/** @returns the same, as a language has it, given as a BCP 47 tag: `fruehling` in German */
export const spellLatinIn = (text: string, language: string): string => {
  const letters = SPELT_OUT[language.split('-')[0] ?? ''] ?? {};
  const small = text.toLowerCase().normalize('NFC');
  return spellLatin(small.replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter));
};

/** Cyrillic and Greek letters in Latin ones, as passports write them, roughly: what matters is that names differ. */
const ROMANISED = new Map(
  (
    'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y ' +
    'э e ю yu я ya є ye і i ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz ә a ғ g қ q ң n ө o ұ u ү u һ h ' +
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
  )
    .split(' ')
    .flatMap((letter, index, all) => (index % 2 ? [] : [[letter, all[index + 1] ?? ''] as const])),
);

/** @returns the same, with Cyrillic and Greek in Latin letters */
export const romanise = (text: string, language: string): string =>
  spellLatinIn(text, language)
    .replace(/[ьъ]/g, '')
    .replace(/[^\0-\x7f]/gu, (letter) => ROMANISED.get(letter) ?? letter);
