import {
  childrenOf,
  isElement,
  type Attribute,
  type ChildNode,
  type Element,
  type Node,
} from '../../html-tree.ts';
import { escapeText } from '../../../text/markup/escape-html.ts';
import { markOf, type Mark } from './marked-html.ts';

/** What is left open, to be filled in when all pages are known. */
export interface LeftOpen {
  /** @returns the mark that stands for an attribute, if it is left open */
  attribute: (one: Attribute, element: Element) => Mark | undefined;
  /** @returns the mark that stands for a link or a picture */
  whole: (element: Element) => Mark;
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
export function serialise(parent: Element, open: LeftOpen, verbatim = false): string {
  const spaceCounts = verbatim || !holdsBlocksOnly(parent);
  const children = childrenOf(parent).filter((node) => spaceCounts || !isSpace(node));
  let written = '';
  for (const [index, child] of children.entries()) {
    if (!isElement(child)) written += text(child.value, verbatim);
    else {
      const { tagName } = child;
      const isWhole = tagName === 'a' || tagName === 'img';
      written += isWhole ? markOf(open.whole(child)) : startTag(child, open);
      if (VOID.has(tagName) || isClosed(child)) continue;
      written += serialise(child, open, verbatim || tagName === 'pre');
      written += isWhole ? markOf({ kind: 'end' }) : endTag(child, children[index + 1]);
    }
  }
  return written;
}

const isSpace = (node: Node) => 'value' in node && !node.value.trim();

/** Space where only blocks stand is for those who read the file, not the page. */
const holdsBlocksOnly = (parent: Element) =>
  NO_TEXT.has(parent.nodeName) &&
  childrenOf(parent).every((node) => isSpace(node) || BLOCKS_AND_PARTS.has(node.nodeName));
const BLOCKS_AND_PARTS = new Set(`${BLOCKS} li dt dd tr td th thead tbody tfoot caption`.split(' '));

/** Browsers make line ends of carriage returns (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream). */
const text = (value: string, verbatim: boolean) =>
  escapeText(verbatim ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\r\n]+/g, ' '));

/** In drawings, what is empty closes itself; a link is written by itself. */
const isClosed = ({ tagName, drawn, childNodes }: Element) => drawn && tagName !== 'a' && !childNodes.length;

function startTag(element: Element, open: LeftOpen): string {
  let attributes = '';
  for (const one of element.attrs) {
    const mark = open.attribute(one, element);
    attributes += mark ? markOf(mark) : writtenAttribute(one);
  }
  // The solidus would belong to a value without quotes before it.
  return `<${element.tagName}${attributes}${isClosed(element) ? ' /' : ''}>`;
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
