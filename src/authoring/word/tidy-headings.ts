import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { holds, holdsSomething, isElement } from './elements-of-word.ts';

/** Word has nine levels. */
const HEADING = /^h[1-9]$/;

export const isHeading = (node: RootContent): node is Element =>
  node.type === 'element' && HEADING.test(node.tagName);

/** @returns the words of the title, or of the one heading of the first level, if it comes first; it is taken out */
export function takeTitle(tree: Root): string | undefined {
  const headings = tree.children.filter(isHeading);
  const highest = headings.filter(({ tagName }) => tagName === 'h1');
  const title =
    headings.find(({ properties }) => String(properties.className) === 'title') ??
    (highest.length === 1 && highest[0] === headings[0] ? highest[0] : undefined);
  if (!title) return undefined;
  tree.children.splice(tree.children.indexOf(title), 1);
  // A title stands in lists as well, where no note can.
  const notes = title.children.filter((child) => isElement(child, 'sup') && holds(child, 'a'));
  title.children = title.children.filter((child) => !notes.includes(child));
  const first = tree.children.find(
    (child): child is Element => isElement(child, 'p') && holdsSomething(child),
  );
  first?.children.push(...notes);
  return toString(title).replace(/\s+/g, ' ').trim();
}

/** A heading is one line, wherever its lines were broken. */
export function joinLines(tree: Root) {
  visit(tree, 'element', (heading) => {
    if (!isHeading(heading)) return;
    visit(heading, 'element', (node, index, parent) => {
      if (node.tagName === 'br' && parent && index !== undefined)
        parent.children[index] = { type: 'text', value: ' ' };
    });
  });
}

/** Headings begin at the second level, below the title, and skip none; what is deeper than the sixth is a line in bold. */
export function levelHeadings(tree: Root) {
  const above: number[] = [];
  visit(tree, 'element', (node) => {
    if (!HEADING.test(node.tagName)) return;
    const level = Number(node.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    if (above.length > 5) {
      node.tagName = 'p';
      node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
    } else node.tagName = `h${above.length + 1}`;
  });
}
