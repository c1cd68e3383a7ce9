import type { Attribute } from '../../html-tree.ts';

/** A link that may be one to a source, if the list has it: authors may call a part of their text alike. */
export interface Cite {
  /** The page that it leads to. */
  path: string;
  /** The fragment. */
  source: string;
  /** Whether the page has a part of that name itself. */
  isOwn: boolean;
  /** Citations in the text have their brackets already; elsewhere the whole reference is the link. */
  isBracketed: boolean;
  /** Citations by author and date say whom they cite, which needs no number. */
  isNumber: boolean;
}

/** A link, whose text and a mark for its end follow: it may lead nowhere, and then only the text is left. */
export interface LinkMark {
  kind: 'link';
  attrs: Attribute[];
  cite?: Cite | undefined;
}
export interface ImageMark {
  kind: 'image';
  attrs: Attribute[];
}

/** What is filled into the HTML of a page when all pages are known. */
export type Mark =
  LinkMark | ImageMark | { kind: 'end' } | ({ kind: 'attribute'; tagName: string } & Attribute);

/** Encloses a mark. Pages are read without this character, which JSON writes as a code. */
const SIGN = '\0';

export const markOf = (mark: Mark): string => SIGN + JSON.stringify(mark) + SIGN;

/** @returns what stands between marks, and the marks, in turn */
export const markedParts = (html: string): (string | Mark)[] =>
  html.split(SIGN).map((part, index) => (index % 2 ? (JSON.parse(part) as Mark) : part));
