import { parse, type DefaultTreeAdapterMap } from 'parse5';

/** An element of a built page. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

type Node = DefaultTreeAdapterMap['node'];

/** Reads a page as a browser without script does, so that what stands in `noscript` counts. */
export const readElements = (html: string): HtmlElement[] => [
  ...elementsOf(parse(html, { scriptingEnabled: false })),
];

function* elementsOf(node: Node): Generator<HtmlElement> {
  if ('attrs' in node)
    yield {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node),
    };
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether an element is a script that runs: what search engines read of a page is data, to which no policy applies. */
export const isCode = ({ name, attributes }: Pick<HtmlElement, 'name' | 'attributes'>): boolean =>
  name === 'script' && attributes['type'] !== 'application/ld+json';
