import {
  childrenOf,
  isElement,
  type Attribute,
  type ChildNode,
  type Element,
  type Node,
} from '../../html-tree.ts';
import { escapeText } from '../../../text/escape-html.ts';

/** Pieces of text, and the numbers of what is filled in between them. */
export type Pieces = (string | number)[];

/** What an element holds, as HTML and as a browser finds it in `textContent`. */
export interface Written {
  html: Pieces;
  text: Pieces;
}

/** What is left open, to be filled in later. Each function returns its number. */
export interface LeftOpen {
  /** Is asked for each attribute. */
  attribute: (one: Attribute, element: Element) => number | undefined;
  /** Is told of each link and picture, which are left open as a whole. */
  whole: (element: Element, inside: Written) => number;
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const BLOCKS =
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';

/** Elements whose end is clear from what follows, so that the standard lets their end tags be left out. */
const ENDED_BY: Record<string, ReadonlySet<string>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  tr: new Set(['tr']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  p: new Set(BLOCKS.split(' ')),
};
/** Parents whose end tag ends a paragraph inside. */
const ENDS_PARAGRAPHS = new Set(
  'article aside blockquote body dd div figure footer header li main section td'.split(' '),
);
/** Parents in which space between elements means nothing. */
const NO_TEXT = new Set('article body div dl header main ol section table tbody thead tr ul'.split(' '));

/** Writes what an element holds in as few characters as the standard allows, so that it reads back the same. */
export function serialise(parent: Element, open: LeftOpen): Written {
  const written: Written = { html: [], text: [] };
  writeChildren(parent, { written, open, verbatim: false });
  return written;
}

interface Writing {
  written: Written;
  open: LeftOpen;
  /** Whether each space counts. */
  verbatim: boolean;
}

function writeChildren(parent: Element, writing: Writing): void {
  const { written, open, verbatim } = writing;
  const spaceCounts = verbatim || !holdsBlocksOnly(parent);
  const children = childrenOf(parent).filter((node) => spaceCounts || !isSpace(node));
  for (const [index, child] of children.entries()) {
    // Browsers pass over a line end right after this tag
    // (https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).
    if (!isElement(child)) writeText(child.value, writing, index === 0 && parent.nodeName === 'pre');
    else if (['a', 'img'].includes(child.tagName)) {
      const inside = { html: [], text: [] };
      writeChildren(child, { ...writing, written: inside });
      const whole = open.whole(child, inside);
      written.html.push(whole);
      written.text.push(whole);
    } else {
      writeStart(child, writing);
      if (VOID.has(child.tagName)) continue;
      writeChildren(child, { ...writing, verbatim: verbatim || child.tagName === 'pre' });
      add(written.html, endTag(child, children[index + 1]));
    }
  }
}

function add(pieces: Pieces, text: string): void {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
  else pieces.push(text);
}

const isSpace = (node: Node) => 'value' in node && !node.value.trim();

/** Space where only blocks stand is for those who read the file, not the page. */
const holdsBlocksOnly = (parent: Element) =>
  NO_TEXT.has(parent.nodeName) &&
  childrenOf(parent).every((node) => isSpace(node) || BLOCKS_AND_PARTS.has(node.nodeName));
const BLOCKS_AND_PARTS = new Set(`${BLOCKS} li dt dd tr td th thead tbody tfoot caption`.split(' '));

function writeText(value: string, { written, verbatim }: Writing, isAfterPre: boolean): void {
  // As browsers find it (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream).
  const text = verbatim ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\r\n]+/g, ' ');
  add(written.html, escapeText(text));
  add(written.text, isAfterPre ? text.replace(/^\n/, '') : text);
}

function writeStart(element: Element, { written: { html }, open }: Writing): void {
  add(html, `<${element.tagName}`);
  for (const one of element.attrs) {
    const hole = open.attribute(one, element);
    if (hole === undefined) add(html, writtenAttribute(one));
    else html.push(hole);
  }
  add(html, '>');
}

/** @returns an attribute with a space before it */
export const writtenAttribute = ({ name, value }: Attribute): string =>
  ` ${name}=${value ? quoted(value) : '""'}`;

/** @returns the value of an attribute, in quotes where it needs them */
export function quoted(value: string): string {
  const safe = value.replaceAll('&', '&amp;');
  if (/^[^\s"'=<>`]*[^\s"'=<>`/]$/.test(value)) return safe;
  return value.includes('"') ? `'${safe.replaceAll("'", '&#39;')}'` : `"${safe}"`;
}

function endTag({ tagName, parentNode }: Element, next: ChildNode | undefined): string {
  const followers = ENDED_BY[tagName];
  const clear =
    followers &&
    (next
      ? followers.has(next.nodeName)
      : tagName !== 'p' || ENDS_PARAGRAPHS.has(parentNode?.nodeName ?? ''));
  return clear ? '' : `</${tagName}>`;
}
