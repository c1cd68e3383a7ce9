import type { MarkdownContext } from './markdown-context.ts';
import type { Element, Nodes, Root } from 'hast';
import type {} from 'mdast-util-mdx';
import { textWidth } from '../text/letters/text-lines.ts';
import { readableText } from './readable-text.ts';
import { SKIP, visitTree } from './visit-tree.ts';

/** What a phone has room for beside the space between columns, in letters' sizes: 320 pixels of small text. */
const NARROW = 20;
const BETWEEN = 1.7;

/**
 * Tables scroll inside a frame of their own on narrow screens, which the keyboard can reach, as it can code; header
 * cells say what they head; alignment becomes a class, because the attribute is obsolete. A table of which a phone would
 * cut a column becomes rows below one another there, whose cells name their columns.
 */
export function rehypeTables(context: () => MarkdownContext) {
  return (tree: Root) => {
    const { frame } = context().words;
    let heading = '';
    const inFrame = (table: Element['children'][number]): Element => ({
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table'],
        role: 'group',
        tabIndex: 0,
        ariaLabel: heading ? frame.table({ name: heading }) : frame.unnamedTable,
      },
      children: [table],
    });
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'mdxJsxFlowElement' && node.name === 'table') {
        siblings[index] = inFrame(node);
        return SKIP;
      }
      if (node.type !== 'element') return undefined;
      if (/^h[1-6]$/.test(node.tagName)) heading = readableText(node).trim();
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      // Where Astro keeps what stands behind the language of code in MDX (rehype-meta-string in @astrojs/markdown-remark).
      delete node.properties['metastring'];
      if (node.tagName !== 'table') return undefined;
      const rows = rowsOf(node);
      for (const cell of rows.flat()) dressCell(cell);
      if (isCutOnPhones(rows)) makeRows(node, rows);
      siblings[index] = inFrame(node);
      return SKIP;
    });
  };
}

/** @returns the cells of each row */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visitTree<Nodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'tr') rows.push([]);
    if (node.type === 'element' && /^t[hd]$/.test(node.tagName)) rows.at(-1)?.push(node);
    return undefined;
  });
  return rows;
}

/** A column is as wide as its longest word. Only where each cell stands below its head can it be named by it. */
function isCutOnPhones([head = [], ...rows]: Element[][]): boolean {
  const isPlain = (row: Element[]) =>
    row.length === head.length &&
    row.every(({ properties: { colSpan, rowSpan } }) => colSpan === undefined && rowSpan === undefined);
  if (!rows.length || !head.every(({ tagName }) => tagName === 'th') || ![head, ...rows].every(isPlain))
    return false;
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].flatMap((row) => widthsOfWords(row[column]))),
  );
  return widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN) > NARROW;
}

const widthsOfWords = (cell: Element | undefined): number[] =>
  (cell ? readableText(cell) : '').split(/[\s\p{Pd}]+/u).map((word) => textWidth(word, 1));

function makeRows(table: Element, [head = [], ...rows]: Element[][]): void {
  table.properties.className = ['as-rows'];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (column) cell.properties['dataLabel'] = head[column] && readableText(head[column]).trim();
}

function dressCell(cell: Element): void {
  const { align, ...rest } = cell.properties;
  cell.properties = {
    ...rest,
    ...(cell.tagName === 'th' && !cell.properties.scope && { scope: 'col' }),
    ...(typeof align === 'string' && { className: [`align-${align}`] }),
  };
}
