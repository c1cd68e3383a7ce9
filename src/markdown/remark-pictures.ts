import type { Definition, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Takes pictures out of Astro's care, which gives their files names that not all systems tell apart, and does not know
 * those of HTML and components: from here on they are elements like others (see rehype-pictures.ts).
 */
export function remarkPictures() {
  return (tree: Root) => {
    const addresses = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node);
    });
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const named = node.type === 'image' ? node : addresses.get(node.identifier);
      if (named) parent.children[index] = elementFor(node, named);
    });
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
