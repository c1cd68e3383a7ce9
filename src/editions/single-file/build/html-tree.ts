import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** What the single file needs of a document tree, beyond what parse5 has. */
export type Node = DefaultTreeAdapterMap['node'];
export type ChildNode = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** Reads a page as a browser without script does, so that what stands in `noscript` counts. */
export const parseDocument = (html: string): Node => parse(html, { scriptingEnabled: false });

export const isElement = (node: Node): node is Element => 'attrs' in node;
export const childrenOf = (node: Node): ChildNode[] => ('childNodes' in node ? node.childNodes : []);

/** @returns all elements below a node, in the order of the document; the list does not follow later changes */
export function elementsIn(node: Node, found: Element[] = []): Element[] {
  for (const child of childrenOf(node)) {
    if (isElement(child)) found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** @returns the first element below a node for which the test holds */
export const find = (node: Node, test: (element: Element) => boolean): Element | undefined =>
  elementsIn(node).find(test);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string): void {
  const known = element.attrs.find((one) => one.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

export const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

/** Puts other nodes in the place of a node. */
export function replace(node: ChildNode, ...others: ChildNode[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const other of others) other.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others);
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  replace(element, ...element.childNodes);
}

export const textNode = (value: string): ChildNode => ({ nodeName: '#text', value, parentNode: null });
