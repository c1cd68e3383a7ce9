import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { withoutGuess } from '../../publication/checks/support/notations/guessed-descriptions.ts';
import { holds, holdsSomething, isElement } from './elements-of-word.ts';
import { tidyBoxes } from './tidy-boxes.ts';
import { tidyCharacters } from './tidy-characters.ts';
import { isHeading, joinLines, levelHeadings, takeTitle } from './tidy-headings.ts';

/**
 * Makes of what mammoth writes what Markdown of ours can hold, in place.
 * @returns the title, where the document has one, and what was left out
 */
export function tidyHtml(tree: Root): { title: string | undefined; left: string[] } {
  const guessed = tidyTexts(tree);
  tree.children = tree.children.flatMap(withSpacesOutside);
  tidyBoxes(tree);
  visit(tree, 'element', wrapRaised);
  const left = [...guessed, ...tidyLinks(tree), ...tidyTables(tree)];
  visit(tree, 'element', (node, index, parent) => {
    const isEmpty =
      (isElement(node, 'p', 'em', 'strong', 's') || isHeading(node)) &&
      !toString(node).trim() &&
      !holds(node, 'img', 'br', 'input');
    const isUnshown = isElement(node, 'img') && !node.properties.src;
    const isBlank = isElement(node, 'table') && !holdsSomething(node);
    if ((!isEmpty && !isUnshown && !isBlank) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  joinCaptions(tree);
  joinLines(tree);
  const title = takeTitle(tree);
  levelHeadings(tree);
  return { title, left };
}

/** What is raised becomes HTML, which would be taken for a block of its own beside the bare words of an item. */
function wrapRaised(node: Element) {
  if (node.tagName !== 'li' || !node.children.some((child) => isElement(child, 'sup', 'sub'))) return;
  const end = node.children.findIndex((child) => isElement(child, 'p', 'ul', 'ol', 'table'));
  const words = node.children.splice(0, end < 0 ? node.children.length : end);
  node.children.unshift({ type: 'element', tagName: 'p', properties: {}, children: words });
}

/** @returns what is said of descriptions that a program has guessed */
function tidyTexts(tree: Root): string[] {
  let guessed = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (String(node.properties.className) === 'sheet' && parent && index !== undefined)
      parent.children[index] = { type: 'text', value: ' ' };
  });
  visit(tree, (node) => {
    // Brackets around the number of a note, which stands before it by itself.
    if (node.type === 'element' && /^(?:foot|end)note-\d/.test(String(node.properties.id)))
      visit(node, 'text', (text) => {
        text.value = text.value.replace(/^\s*(?:\(\s*\)|\[\s*\])\s*/, '');
        return EXIT;
      });
    // Of code, the spaces say what belongs together.
    if (node.type === 'element' && node.tagName === 'pre') {
      visit(node, 'text', (text) => {
        text.value = text.value
          .split(/( {2,})/)
          .map(tidyUnlessSpaces)
          .join('');
      });
      return SKIP;
    }
    if (node.type === 'text') node.value = tidyCharacters(node.value);
    return undefined;
  });
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.alt !== 'string') return;
    const alt = tidyCharacters(properties.alt).replace(/\s+/g, ' ').trim();
    const without = withoutGuess(alt);
    if (without !== undefined) guessed += 1;
    properties.alt = without ?? alt;
  });
  return guessed
    ? [`Word has guessed what pictures show (${guessed}). Look whether their descriptions are right.`]
    : [];
}

const tidyUnlessSpaces = (text: string) => (/^ {2,}$/.test(text) ? text : tidyCharacters(text));

/** Word marks the spaces around words as well, which Markdown does not take for the ends of marked words. */
function withSpacesOutside<Node extends RootContent>(node: Node): (Node | Text)[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap(withSpacesOutside);
  if (!isElement(node, 'em', 'strong', 's', 'sup', 'sub', 'a')) return [node];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return [...spaces(before), node, ...spaces(after)];
}

const spaces = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);

/** Links that lead nowhere on the web keep their words alone; so do anchors, which only they lead to. Notes are kept. */
function tidyLinks(tree: Root): string[] {
  const lost = new Set<string>();
  let inside = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    const address = node.properties.href;
    // The way back from a note is made by the page.
    if (/^#(?:foot|end)note-ref-/.test(String(address))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (typeof address === 'string' && /^(?:https?:\/\/[^\s/]|mailto:\S)|^#(?:foot|end)note-/i.test(address))
      return undefined;
    if (typeof address === 'string') {
      if (address.startsWith('#')) inside += 1;
      else lost.add(address);
    }
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return [
    ...(inside ? [`Links within the document keep their words alone (${inside}).`] : []),
    ...(lost.size
      ? [`Links to what is not on the web keep their words alone: ${[...lost].join(', ')}.`]
      : []),
  ];
}

/** A table in Markdown has a row of headings, and in each cell a line. */
function tidyTables(tree: Root): string[] {
  let merged = 0;
  let nested = 0;
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return undefined;
    visit(table, 'element', (node) => {
      if (node === table) return;
      if (node.tagName === 'table') nested += 1;
      if (!isElement(node, 'td', 'th')) return;
      if (node.properties.colSpan ?? node.properties.rowSpan) merged += 1;
      node.children = linesOf(node.children);
    });
    const [first] = table.children.filter((child) => isElement(child, 'tr', 'tbody'));
    const row = isElement(first, 'tbody') ? first.children.find((child) => isElement(child, 'tr')) : first;
    if (!holds(table, 'th') && isElement(row, 'tr'))
      for (const cell of row.children) if (isElement(cell, 'td')) cell.tagName = 'th';
    return SKIP;
  });
  return [
    ...(merged ? [`Merged cells of tables are divided (${merged}).`] : []),
    ...(nested ? [`Tables within tables became lines (${nested}).`] : []),
  ];
}

/** The paragraphs, items and rows of a cell, as lines of one. */
function linesOf(children: ElementContent[]): ElementContent[] {
  const lines = children.flatMap((child): ElementContent[][] => {
    if (child.type !== 'element') return [[child]];
    const name = child.tagName;
    if (/^(?:p|h[1-9])$/.test(name)) return [child.children];
    if (name === 'tr') return [joined(child.children.filter(holdsSomething).map(cellOf), ', ')];
    return /^(?:[uod]l|table|t(?:head|body|foot)|li|d[dt]|blockquote|div)$/.test(name)
      ? [linesOf(child.children.filter(({ type }) => type === 'element' || name === 'li'))]
      : [[child]];
  });
  return joined(
    lines.filter(({ length }) => length),
    empty('br'),
  );
}

const cellOf = (cell: ElementContent): ElementContent[] =>
  isElement(cell, 'td', 'th') ? linesOf(cell.children) : [cell];

const joined = (parts: ElementContent[][], between: string | Element): ElementContent[] =>
  parts.flatMap((part, index): ElementContent[] =>
    index ? [typeof between === 'string' ? { type: 'text', value: between } : between, ...part] : part,
  );

const empty = (tagName: 'br' | 'wbr'): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [],
});

/** A caption below a picture belongs into its paragraph, without the number that the page gives it. */
function joinCaptions(tree: Root) {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || !parent || index === undefined) return undefined;
    const before = parent.children[index - 1];
    const isCaption = String(node.properties.className) === 'caption';
    if (!isCaption || !isElement(before, 'p') || toString(before).trim() || !holds(before, 'img'))
      return undefined;
    const [first] = node.children;
    if (first?.type === 'text') first.value = first.value.replace(/^\s*\p{L}+\.?\s*\d+\s*[.:–—-]?\s*/u, '');
    before.children.push(empty('wbr'), ...node.children);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
