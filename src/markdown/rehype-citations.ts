import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { anchorOfSource } from '../model/site/addresses.ts';
import {
  CITATION,
  numberSources,
  parseCitation,
  usesAt,
  type CitationItem,
  type CitationUse,
  type NumberedSource,
} from '../model/citations.ts';
import { DATA_PARTS, type DataPart } from '../model/page-citations.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** What the plugin finds out about a page and leaves for its layout. */
export interface PageCitations {
  /** All sources of the page, those of its data included, in the order of its citations. */
  citations: NumberedSource[];
  /** The parts that the author has placed in the text; the layout places the others. */
  placed: DataPart[];
}

interface Found {
  node: Element;
  items: (CitationItem & CitationUse)[];
}

const NO_USES: Record<DataPart, CitationUse[]> = { KeyFigures: [], Claims: [], Timeline: [] };
const isDataPart = (name: unknown): name is DataPart => DATA_PARTS.some((part) => part === name);

/**
 * Turns `[@id]` into numbered links to the page's list of sources. The numbers follow the order of
 * the finished page: key figures stand above the text, claims and timeline below it or where the
 * author has placed them.
 */
export function rehypeCitations(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const entry = known.entryAt(file.path);
    const partUses = entry ? known.dataPartUses(entry) : NO_USES;
    const found: Found[] = [];
    const inText: CitationUse[] = [];
    const placed: DataPart[] = [];
    walk(tree, {
      citation(node, items) {
        const place = `${found.length + 1}`;
        const uses = usesAt(
          place,
          items.map(({ source }) => source),
        );
        const used = items.map((item, index) => ({ ...item, anchor: uses[index]?.anchor ?? '' }));
        found.push({ node, items: used });
        inText.push(...used);
      },
      part(name) {
        placed.push(name);
        inText.push(...partUses[name]);
      },
    });
    const unplaced = (name: DataPart) => (placed.includes(name) ? [] : partUses[name]);
    const citations = numberSources([
      ...unplaced('KeyFigures'),
      ...inText,
      ...unplaced('Claims'),
      ...unplaced('Timeline'),
    ]);
    const numbers = new Map(citations.map(({ source, number }) => [source, number]));
    for (const { node, items } of found)
      node.children.push(...renderItems(items, numbers, (id) => known.sourceText(id)));
    const result: PageCitations = { citations, placed };
    file.data.astro ??= {};
    file.data.astro.frontmatter = { ...file.data.astro.frontmatter, ...result };
  };
}

interface Visitor {
  citation(node: Element, items: CitationItem[]): void;
  part(name: DataPart): void;
}

const VERBATIM = new Set(['code', 'pre', 'script', 'style', 'a', 'abbr']);

/** Goes through the tree in the order of the text and puts an element in the place of each citation. */
function walk(node: Nodes, visitor: Visitor): void {
  if ('name' in node && isDataPart(node.name)) visitor.part(node.name);
  if (!('children' in node) || (node.type === 'element' && VERBATIM.has(node.tagName))) return;
  const children = node.children as ElementContent[];
  node.children = children.flatMap((child) => {
    if (child.type === 'text') return splitText(child, visitor);
    walk(child, visitor);
    return [child];
  });
}

function splitText({ value }: Text, visitor: Visitor): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of value.matchAll(CITATION)) {
    const items = parseCitation(inside);
    if (!items) continue;
    const node: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['citations'], dataPagefindIgnore: '' },
      children: [],
    };
    visitor.citation(node, items);
    const before = value.slice(end, index);
    // A line break between a word and its citation would orphan the number.
    if (before.endsWith(' ')) node.children.unshift({ type: 'text', value: '\u00a0' });
    parts.push({ type: 'text', value: before.replace(/ $/, '') }, node);
    end = index + whole.length;
  }
  return [...parts, { type: 'text', value: value.slice(end) }];
}

function renderItems(
  items: Found['items'],
  numbers: ReadonlyMap<string, number>,
  textOf: (id: string) => string | undefined,
): ElementContent[] {
  const numberOf = (source: string) => String(numbers.get(source));
  const inside = items.flatMap(({ source, locator, anchor }, index): ElementContent[] => [
    { type: 'text', value: index ? ', ' : '' },
    {
      type: 'element',
      tagName: 'a',
      properties: {
        id: anchor,
        href: `#${anchorOfSource(source)}`,
        ariaLabel: `Source ${numberOf(source)}: ${textOf(source) ?? source}`,
      },
      children: [{ type: 'text', value: numberOf(source) }],
    },
    { type: 'text', value: locator ? `, ${locator}` : '' },
  ]);
  return [{ type: 'text', value: '[' }, ...inside, { type: 'text', value: ']' }];
}
