/** What another name of a page is to it. */
export type NameKind = 'title' | 'other name' | 'short form' | 'long form' | 'other spelling' | 'synonym';

/** A page, and what else readers may call it. */
export interface KnownPage {
  title: string;
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  names: { name: string; kind: NameKind }[];
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
export interface Knowledge {
  pages: KnownPage[];
  terms: KnownTerm[];
  /** Words that searches are corrected to, sorted: small letters, no accents. */
  words: string[];
}
