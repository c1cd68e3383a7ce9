import { frontCode, readFrontCoded } from '../../text/encoding/front-coding.ts';
import type { Name } from './name-field.ts';

/** A page, and what else readers may call it. */
export interface KnownPage {
  title: string;
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  names: Name[];
  /** Its language, where that is not the one of the publication. */
  lang?: string;
  /** Set where several publications are searched: the one that it is of. */
  publication?: string;
}

/** A term of the glossary: all forms mean the same to those who search. */
export interface KnownTerm {
  term: string;
  expansion: string;
  /** Other spellings and synonyms. */
  others: string[];
  /** The address of the page about it, else of its place in the glossary. */
  url: string;
  /** Set where several publications in different languages are searched. */
  lang?: string;
  publication?: string;
}

/** What a briefing says, as its page lists it. */
export interface KnownClaim {
  id: string;
  text: string;
  /** Its own address on the page. */
  url: string;
  /** The language of its briefing, where it is not the one of the publication. */
  lang?: string;
  publication?: string;
}

/** What searches may name. */
export interface KnownNames {
  /** Those first to which most other pages lead. */
  pages: KnownPage[];
  /** Pages about all others: the sources, the timeline. Their names are common words. */
  ownPages: KnownPage[];
  terms: KnownTerm[];
}

/**
 * What is known at build time about the words of a publication, of which searches load the parts that they need.
 * Beginnings are in small letters without accents, and run on over the words of a name: `hdruk` for HDR UK.
 */
export interface Vocabulary {
  /** @returns at least the pages and terms of which a name, or a name from one of its words on, begins so */
  names(beginnings: Iterable<string>): Promise<KnownNames>;
  /**
   * @returns at least those words with such beginnings, or all, that searches are corrected to, of each letter the most
   *   frequent first, though only nearly in order
   */
  words(beginnings?: Iterable<string>): Promise<readonly string[]>;
  /** @returns what the publication has that may stand for common words, at least for those with such stems */
  otherWords(stems: Iterable<string>): Promise<OtherWords>;
  /** @returns at least the claims whose ids or texts begin so, and all where there are few */
  claims(beginnings: Iterable<string>): Promise<readonly KnownClaim[]>;
}

/** Words that a publication has, the nearest first, by the stem of one that they may stand for; none for other ordinary words. */
export type OtherWords = Record<string, string[]>;

/** @returns what stands for words as its files hold it: `axe,closed,ended` and `lode`, in order and front-coded */
export const writeOthers = (others: readonly (readonly [root: string, words: readonly string[]])[]): string =>
  frontCode(others.map(([root, words]) => [root, ...words].join()).sort());

/** @returns the same as it was */
export const readOthersOf = (written: string): OtherWords =>
  Object.fromEntries(
    readFrontCoded(written).map((entry) => {
      const [root = '', ...words] = entry.split(',');
      return [root, words];
    }),
  );

/** The path of the vocabulary beside the index. */
export const VOCABULARY = 'vocabulary.json';

/** What the file there holds. */
export interface VocabularyEntry extends Pick<KnownNames, 'ownPages'> {
  /** From where on in the order of beginnings each part has the names, or words; one part has all if there are few. */
  names: string[];
  words: string[];
  /** In English only. */
  others?: string[];
  /** Where there are any. */
  claims?: string[];
  /** The names of the only part. */
  all?: NamesPart;
}

export type VocabularyKind = 'names' | 'words' | 'others' | 'claims';

export type NamesPart = Pick<KnownNames, 'pages' | 'terms'>;

/** @returns the path of the file that holds a part */
export const vocabularyPart = (kind: VocabularyKind, number: number): string =>
  `vocabulary.${kind}-${number}.json`;
