import type { Name } from './name-field.ts';

/** A page, and what else readers may call it. */
export interface KnownPage {
  title: string;
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  names: Name[];
}

/** A term of the glossary: all forms mean the same to those who search. */
export interface KnownTerm {
  term: string;
  expansion: string;
  /** Other spellings and synonyms. */
  others: string[];
  /** The address of the page about it, else of its place in the glossary. */
  url: string;
}

/** What is known at build time about the words of a publication; loaded when a search needs it. */
export interface Vocabulary {
  pages: KnownPage[];
  /** Pages about all others: the sources, the timeline. Their names are common words. */
  ownPages: KnownPage[];
  terms: KnownTerm[];
  /** Words that searches are corrected to, the most frequent first: small letters, no accents. */
  words: string[];
}

/** The path of the vocabulary beside the index. */
export const VOCABULARY = 'vocabulary.json';
