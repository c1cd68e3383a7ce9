import { childrenOf, isElement, type ChildNode, type Element, type Node } from '../../html-tree.ts';
import { escapeText } from '../../../text/escape-html.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const BLOCKS =
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';

/** Elements whose end is clear from what follows, so that the standard lets their end tags be left out. */
const ENDED_BY: Record<string, string> = {
  li: 'li',
  dt: 'dt dd',
  dd: 'dt dd',
  tr: 'tr',
  td: 'td th',
  th: 'td th',
  p: BLOCKS,
};
/** Parents whose end tag ends a paragraph inside. */
const ENDS_PARAGRAPHS = new Set(
  'article aside blockquote body dd div figure footer header li main section td'.split(' '),
);
/** Parents in which space between elements means nothing. */
const NO_TEXT = new Set('article body div dl header main ol section table tbody thead tr ul'.split(' '));

/** Writes what an element holds in as few characters as the standard allows, so that it reads back the same. */
export function serialise(parent: Element, verbatim = false): string {
  const spaceCounts = verbatim || !holdsBlocksOnly(parent);
  const children = childrenOf(parent).filter((node) => spaceCounts || !isSpace(node));
  return children
    .map((child, index) => {
      if (!isElement(child)) return text(child.value, verbatim);
      const { tagName } = child;
      const inside = serialise(child, verbatim || tagName === 'pre');
      return startTag(child) + (VOID.has(tagName) ? '' : inside + endTag(child, children[index + 1]));
    })
    .join('');
}

const isSpace = (node: Node) => 'value' in node && !node.value.trim();

/** Space where only blocks stand is for those who read the file, not the page. */
const holdsBlocksOnly = (parent: Element) =>
  NO_TEXT.has(parent.nodeName) &&
  childrenOf(parent).every((node) => isSpace(node) || BLOCKS_AND_PARTS.has(node.nodeName));
const BLOCKS_AND_PARTS = new Set(`${BLOCKS} li dt dd tr td th thead tbody tfoot caption`.split(' '));

const text = (value: string, verbatim: boolean) =>
  escapeText(verbatim ? value : value.replace(/[ \t\r\n]+/g, ' '));

function startTag({ tagName, attrs }: Element): string {
  const written = attrs.map(({ name, value }) => ` ${name}=${value ? quoted(value) : '""'}`);
  return `<${tagName}${written.join('')}>`;
}

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
      ? followers.split(' ').includes(next.nodeName)
      : tagName !== 'p' || ENDS_PARAGRAPHS.has(parentNode?.nodeName ?? ''));
  return clear ? '' : `</${tagName}>`;
}
