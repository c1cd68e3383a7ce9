import type { Nodes } from 'mdast';
import type { ParsedText } from '../parsed-content.ts';
import { attributeOf, endOf, isComponent, partsOf, startOf } from './support/mdast-helpers.ts';

/** An address in a text: of a link, or of a picture. */
export interface WrittenAddress {
  url: string;
  /** Where it stands in the file. */
  offset: number;
  /** Where the links, pictures and components begin that have the address. */
  starts: number[];
  picture: boolean;
}

/** @returns the addresses of all links and pictures of a text; those in raw HTML are held against the page */
export function addressesIn({ tree, text }: ParsedText): WrittenAddress[] {
  if (!tree) return [];
  const parts = [...partsOf(tree)];
  const ofPictures = new Set(parts.map((node) => node.type === 'imageReference' && node.identifier));
  return parts.flatMap((node): WrittenAddress[] => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      const picture = node.type === 'definition' ? ofPictures.has(node.identifier) : node.type === 'image';
      const starts =
        node.type === 'definition' ? startsOfReferences(parts, node.identifier) : [startOf(node)];
      return [{ url: node.url, offset: offsetOf(node, node.url, text), starts, picture }];
    }
    if (!isComponent(node)) return [];
    return (['href', 'src'] as const).flatMap((name) => {
      const url = attributeOf(node, name);
      return typeof url === 'string'
        ? [{ url, offset: offsetOf(node, url, text), starts: [startOf(node)], picture: name === 'src' }]
        : [];
    });
  });
}

const startsOfReferences = (parts: Nodes[], name: string) =>
  parts.flatMap((node) =>
    (node.type === 'linkReference' || node.type === 'imageReference') && node.identifier === name
      ? [startOf(node)]
      : [],
  );

/** The address comes after the words of the link; one that is written with escapes is where the link is. */
function offsetOf(node: Nodes, url: string, text: string): number {
  const from = node.type === 'link' ? endOf(node.children.at(-1) ?? node) : startOf(node);
  const found = text.indexOf(url, from);
  return found >= 0 && found < endOf(node) ? found : startOf(node);
}
