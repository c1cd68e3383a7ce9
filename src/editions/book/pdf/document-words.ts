import { decodeXML } from 'entities';

/** What a document says that is printed, as its PDF has to say it. */
export interface DocumentWords {
  title: string;
  language: string;
  /** The words of its headings, in their order. */
  headings: string[];
  /** Where its links lead, `#id` or an address, and by which words, in their order. */
  links: { to: string; words: string }[];
}

const HEADING = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g;
const LINK = /<a\b([^>]*)>([\s\S]*?)<\/a>/g;

/** @param document in XHTML, as `pdfDocument` writes it */
export function wordsOfDocument(document: string): DocumentWords {
  const links = [...document.matchAll(LINK)].flatMap(([, attributes = '', inside = '']) => {
    const to = valueOf(attributes, 'href');
    if (to === undefined) return [];
    // A mark in a drawing has a name instead, and a title besides its words.
    const words = textOf(inside.replace(/<title>[\s\S]*?<\/title>/g, ''));
    const name = valueOf(attributes, 'aria-label') ?? textOf(inside);
    return { to, words: (/\p{L}/u.test(words) ? words : name) || to };
  });
  return {
    title: textOf(/<title>([\s\S]*?)<\/title>/.exec(document)?.[1] ?? ''),
    language: valueOf(/<html\b([^>]*)>/.exec(document)?.[1] ?? '', 'lang') ?? '',
    headings: [...document.matchAll(HEADING)].map(([, , inside = '']) => textOf(inside)),
    links,
  };
}

/** Spaces of other kinds stay, as browsers have it. */
const textOf = (xhtml: string) =>
  decodeXML(xhtml.replace(/<[^>]*>/g, ''))
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/^ | $/g, '');

function valueOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : decodeXML(value);
}
