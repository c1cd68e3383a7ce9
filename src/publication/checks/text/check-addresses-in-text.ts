import type { Nodes } from 'mdast';
import type { ParsedText } from '../../parsed-content.ts';
import { attributeOf, endOf, isComponent, partsOf, startOf } from '../support/mdast-helpers.ts';
import { leadsNowhere } from '../support/links/link-faults.ts';

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
  const parts = partsOf(tree);
  const ofPictures = new Set(parts.map((node) => node.type === 'imageReference' && node.identifier));
  const references = Map.groupBy(parts.filter(isReference), ({ identifier }) => identifier);
  return parts.flatMap((node): WrittenAddress[] => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      const picture = node.type === 'definition' ? ofPictures.has(node.identifier) : node.type === 'image';
      const users = node.type === 'definition' ? (references.get(node.identifier) ?? []) : [node];
      // `[//]: # (words)` is how comments are written in Markdown.
      if (!users.length && leadsNowhere(node.url)) return [];
      return [{ url: node.url, offset: offsetOf(node, node.url, text), starts: users.map(startOf), picture }];
    }
    if (!isComponent(node)) return [];
    return (['href', 'src', 'xlink:href'] as const).flatMap((name) => {
      const url = attributeOf(node, name);
      return typeof url === 'string'
        ? [
            {
              url,
              offset: offsetOf(node, url, text),
              starts: [startOf(node)],
              picture: name === 'src' || node.name === 'image',
            },
          ]
        : [];
    });
  });
}

const isReference = (node: Nodes) => node.type === 'linkReference' || node.type === 'imageReference';

/** The address comes after the words of the link; one that is written with escapes is where the link is. */
function offsetOf(node: Nodes, url: string, text: string): number {
  const from = node.type === 'link' ? endOf(node.children.at(-1) ?? node) : startOf(node);
  const found = text.slice(from, endOf(node)).indexOf(url);
  return found < 0 ? startOf(node) : from + found;
}
