import { hashText } from './encoding/hash-text.ts';

/** What a preview says of a page, a claim or a term; kept short, for a script holds many of them. */
export interface PreviewTexts {
  title: string;
  /** What it is: "Programme". */
  kind?: string | undefined;
  /** A status or verdict: the class and value that give it its shape, and its words. */
  tag?: [className: 'status' | 'verdict', value: string, words: string] | undefined;
  text: string;
  /** The language of title and text, where it is not that of the publication. */
  lang?: string | undefined;
  /** Where it stands, for a term, which is no link; an address from the root of the site. */
  href?: string | undefined;
}

/** What the address of a script of previews begins with, below the root. */
export const PREVIEW_SCRIPTS = 'assets/previews-';

/** The event by which a script of previews hands over what it holds. */
export const PREVIEWS_EVENT = 'previews';

/** Terms are looked up by what they stand for, pages and claims by their addresses from the root. */
export const keyOfTerm = (expansion: string): string => `?${expansion}`;

/** @returns which of so many scripts has the preview of a page, claim or term, alike in a build and in the browser */
export const previewScriptOf = (key: string, scripts: number): number => hashText(key) % scripts;
