import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import { visitTree } from './visit-tree.ts';

/**
 * Takes pictures out of Astro's care, which gives their files names that not all systems tell apart, and does not know
 * those of HTML and components: from here on they are elements like others (see rehype-pictures.ts).
 */
export function remarkPictures() {
  return (tree: Root) => {
    const addresses = new Map<string, Definition>();
    const places: [siblings: Nodes[], index: number, node: Image | ImageReference][] = [];
    visitTree<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
      if (node.type === 'image' || node.type === 'imageReference') places.push([siblings, index, node]);
      return undefined;
    });
    for (const [siblings, index, node] of places) {
      const named = node.type === 'image' ? node : addresses.get(node.identifier);
      if (named) siblings[index] = elementFor(node, named);
    }
  };
}

function elementFor({ alt, position }: Image | ImageReference, { url, title }: Image | Definition): Image {
  const element = {
    type: 'picture',
    data: { hName: 'img', hProperties: { src: url, alt: alt ?? '', ...(title && { title }) } },
    position,
  };
  // remark-rehype makes of a node that it does not know the element that its data name.
  return element as unknown as Image;
}
