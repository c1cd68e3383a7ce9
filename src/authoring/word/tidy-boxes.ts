import type { Element, Parents, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isElement } from './elements-of-word.ts';

/** Signs of boxes as they are typed, empty and ticked. */
const TYPED = /^\s*([☐☑☒])\s*/u;

/** Signs of items as they are typed. */
const POINT = /^\s*[•▪▫●○◦‣⁃∙■□➢➤]\s+/u;

/**
 * Makes items to tick of paragraphs that begin with a box, and items of those that begin with a point; elsewhere, as in
 * cells, a box is a sign in the text.
 */
export function tidyBoxes(tree: Root): void {
  const boxes = new Set<Element>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'table') return SKIP;
    if (!/^(?:p|li)$/.test(node.tagName) || !parent || index === undefined) return undefined;
    const isTicked = takeBox(node);
    if (isTicked === undefined && !takePoint(node)) return undefined;
    if (isTicked !== undefined) {
      const box = element('input', [], { type: 'checkbox', checked: isTicked });
      boxes.add(box);
      node.children.unshift(box);
    }
    if (node.tagName === 'p' && !isElement(parent as Element, 'li'))
      parent.children[index] = element('ul', [{ ...node, tagName: 'li' }], { className: ['boxes'] });
    return undefined;
  });
  visit(tree, (node) => {
    if ('children' in node) joinLists(node);
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'input' && !boxes.has(node) && parent && index !== undefined)
      parent.children[index] = { type: 'text', value: node.properties.checked ? '☑' : '☐' };
  });
}

const element = (tagName: string, children: Element[], properties: Properties): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** @returns whether the box at the beginning of a paragraph is ticked, taken out with the space behind it; undefined where none is */
function takeBox(node: Element): boolean | undefined {
  const first = node.children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  const box = node.children[first];
  if (box?.type === 'text') {
    const sign = TYPED.exec(box.value)?.[1];
    if (sign === undefined) return undefined;
    box.value = box.value.replace(TYPED, '');
    return sign !== '☐';
  }
  if (!isElement(box, 'input')) return undefined;
  node.children.splice(0, first + 1);
  const [next] = node.children;
  if (next?.type === 'text') next.value = next.value.trimStart();
  return Boolean(box.properties.checked);
}

/** @returns whether a paragraph begins with a point, which is then taken out */
function takePoint({ children: [first] }: Element): boolean {
  if (first?.type !== 'text' || !POINT.test(first.value)) return false;
  first.value = first.value.replace(POINT, '');
  return true;
}

/** Items that follow each other are one list. */
function joinLists(parent: Parents): void {
  for (let index = parent.children.length - 1; index > 0; index -= 1) {
    const [before, node] = [parent.children[index - 1], parent.children[index]];
    if (
      ![before, node].every((one) => one?.type === 'element' && String(one.properties.className) === 'boxes')
    )
      continue;
    (before as Element).children.push(...(node as Element).children);
    parent.children.splice(index, 1);
  }
}
