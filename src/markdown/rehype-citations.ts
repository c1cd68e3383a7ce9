import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { anchorOfSource } from '../model/site/addresses/addresses.ts';
import {
  CITATION,
  numberSources,
  parseCitation,
  usesAt,
  type CitationItem,
  type CitationUse,
  type NumberedSource,
} from '../model/source/citations.ts';
import { betweenCitations, citationLabel, inCitedOrder, MARKS } from '../model/source/citation-style.ts';
import type { DataPart } from '../model/source/page-citations.ts';
import { withoutEscapes } from './escaped-brackets.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { separatorsOf } from '../text/letters/separators.ts';
import { PARTS_ABOVE } from '../model/site/page-sections.ts';
import { isJsx } from './rehype-figures.ts';
import { partAt } from './rehype-sections.ts';

/** What the plugin finds out about a page and leaves for its layout. */
export interface PageCitations {
  /** All sources of the page, those of its data included, in the order of its citations. */
  citations: NumberedSource[];
  /** The parts that stand in the text. */
  placed: DataPart[];
}

interface Found {
  node: Element;
  items: (RenderedItem & CitationUse)[];
}

/**
 * Turns `[@id]` into numbered links to the page's list of sources. The numbers follow the order of the finished page, on
 * which key figures stand above the text unless the author has placed them.
 */
export function rehypeCitations(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const partUses = known.dataPartUses(file.path);
    const found: Found[] = [];
    const inText: CitationUse[] = [];
    const placed: DataPart[] = [];
    walk(tree, {
      space: known.citations === 'numbers' ? '\u00a0' : ' ',
      citation(node, items) {
        const cited = items.map((item) => ({ ...item, source: known.sourceId(item.source) }));
        const uses = usesAt(
          `${found.length + 1}`,
          cited.map(({ source }) => source),
        );
        const used = cited.map((item, index) => ({ ...item, anchor: uses[index]?.anchor ?? '' }));
        found.push({ node, items: used });
        inText.push(...used);
      },
      part(name) {
        placed.push(name);
        inText.push(...partUses[name]);
      },
    });
    const sections = known.dataSections(file.path);
    const above = PARTS_ABOVE.filter((part) => sections.has(part) && !placed.includes(part));
    const citations = numberSources([...above.flatMap((part) => partUses[part]), ...inText]);
    const numbers = new Map(citations.map(({ source, number }) => [source, number]));
    clean(tree);
    for (const { node, items } of found) node.children.push(...renderItems(items, numbers, known));
    const result: PageCitations = { citations, placed };
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, ...result };
  };
}

/** What has kept escaped brackets from being read is taken out. */
function clean(node: Nodes): void {
  if (node.type === 'text') node.value = withoutEscapes(node.value);
  else if ('children' in node) node.children.forEach(clean);
}

interface Visitor {
  /** The space before a citation is not broken, which would orphan its number. */
  space: string;
  citation(node: Element, items: RenderedItem[]): void;
  part(name: DataPart): void;
}

/** An item whose prefix and locator may hold elements, such as emphasis. */
interface RenderedItem extends CitationItem {
  before: ElementContent[];
  after: ElementContent[];
}

const VERBATIM = new Set(['code', 'pre', 'script', 'style', 'a', 'abbr']);

/** What may stand inside a citation, before or after the source. */
const PHRASES = new Set(['em', 'strong', 'i', 'b', 'del', 'sub', 'sup', 'code', 'span', 'q', 'cite']);

/** Goes through the tree in the order of the text and puts an element in the place of each citation. */
function walk(node: Nodes, visitor: Visitor): void {
  const part = partAt(node);
  if (part) visitor.part(part);
  const name = node.type === 'element' ? node.tagName : isJsx(node) ? node.name : undefined;
  if (!('children' in node) || VERBATIM.has(name ?? '')) return;
  node.children = citationsIn(node.children as ElementContent[], visitor);
}

/** Each element between texts is stood for by a sign of its own, so that citations with emphasis in them are found. */
function citationsIn(children: readonly ElementContent[], visitor: Visitor): ElementContent[] {
  const signs = new Map<string, ElementContent>();
  const all = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (!all.includes('@')) {
    for (const child of children) walk(child, visitor);
    return [...children];
  }
  let code = 0xf0000;
  const joined = children.map((child) => {
    if (child.type === 'text') return child.value;
    while (all.includes(String.fromCodePoint(code))) code += 1;
    const sign = String.fromCodePoint(code++);
    signs.set(sign, child);
    return sign;
  });
  const inPieces = (text: string): ElementContent[] =>
    text.split(/([\u{F0000}-\u{FFFFD}])/u).flatMap((piece) => {
      const element = signs.get(piece);
      return element ? [element] : piece ? [{ type: 'text' as const, value: piece }] : [];
    });
  const visited = (text: string) => {
    const pieces = inPieces(text);
    for (const piece of pieces) walk(piece, visitor);
    return pieces;
  };

  const parts: ElementContent[] = [];
  const text = joined.join('');
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(CITATION)) {
    const items = parseCitation(inside)?.map((item) => ({
      ...item,
      before: inPieces(item.prefix ?? ''),
      // Pages are joined as printers join them.
      after: inPieces((item.locator ?? '').replace(/(?<=\d)(?:--?|—)(?=\d)/g, '–')),
    }));
    if (!items?.every(({ before, after }) => [...before, ...after].every(isPhrase))) continue;
    const node: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['citations'], dataPagefindIgnore: '' },
      children: [],
    };
    const before = text.slice(end, index);
    parts.push(...visited(before.replace(/ $/, '')));
    visitor.citation(node, items);
    if (before.endsWith(' ')) node.children.unshift({ type: 'text', value: visitor.space });
    parts.push(node);
    end = index + whole.length;
  }
  return [...parts, ...visited(text.slice(end))];
}

const isPhrase = (node: ElementContent) =>
  node.type === 'text' || (node.type === 'element' && PHRASES.has(node.tagName));

const text = (value: string): Text => ({ type: 'text', value });

function renderItems(
  items: Found['items'],
  numbers: ReadonlyMap<string, number>,
  known: MarkdownContext,
): ElementContent[] {
  const style = known.citations;
  const { language } = known.words;
  // A comma stands before a place as well: `1, p. 4; 2`.
  const { comma } = separatorsOf(language);
  const hasMore = items.some(({ prefix, after }) => prefix || after.length);
  const apart = betweenCitations(style, language, items.length, hasMore);
  const numberOf = ({ source }: { source: string }) => numbers.get(source) ?? 0;
  const isWorded = items.some(({ prefix }) => prefix);
  const inside = inCitedOrder(style, items, numberOf, isWorded).flatMap(
    ({ source, before, after, anchor, withoutAuthor }, index): ElementContent[] => {
      const number = numberOf({ source });
      const named =
        style === 'numbers' ? known.words.preview.source({ number }) : known.words.evidence.source;
      return [
        text(index ? apart : ''),
        ...before,
        text(before.length ? ' ' : ''),
        {
          type: 'element',
          tagName: 'a',
          properties: {
            id: anchor,
            href: `#${anchorOfSource(source)}`,
            ariaLabel: `${named}: ${known.sourceText(source) ?? source}`,
          },
          children: [text(citationLabel(style, number, known.authorDate(source), withoutAuthor))],
        },
        text(after.length ? comma : ''),
        ...after,
      ];
    },
  );
  const { open, close } = MARKS[style];
  return [text(open), ...inside, text(close)];
}
