import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import {
  filesOfPicture,
  isTall,
  isWide,
  publishedWidth,
  usualFile,
  type Picture,
} from '../model/media/picture.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { attribute, isJsx, setAttribute } from './rehype-figures.ts';
import { visitTree } from './visit-tree.ts';

/** How wide pictures are shown: in the column of text, or over a narrow screen. */
const SIZES = '(min-width: 40rem) 38rem, 100vw';

/** What readers see without moving the page: pictures in the first blocks of a text do not wait for them. */
const FIRST_BLOCKS = 3;

/**
 * Leads pictures to the files in which they are published, of which browsers choose one that fits, and says their
 * sizes, so that nothing moves while they load.
 */
export function rehypePictures(context: () => MarkdownContext) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const from = known.pageAt(file.path)?.file;
    if (from === undefined) return;
    const blocks = tree.children.filter(({ type }) => type !== 'text' && type !== 'mdxjsEsm');
    let index = -1;
    visitTree<Nodes>(tree, (node) => {
      if (node === blocks[index + 1]) index += 1;

      const published = (src: unknown, width: unknown) => {
        const picture = typeof src === 'string' ? known.picture(from, src) : undefined;
        return picture && propertiesOf(picture, width, index >= FIRST_BLOCKS);
      };
      if (node.type === 'element' && node.tagName === 'img')
        Object.assign(node.properties, published(node.properties.src, node.properties.width));
      else if (isJsx(node) && (node.name === 'Figure' || node.name === 'img')) {
        const properties = published(attribute(node, 'src'), attribute(node, 'width')) ?? {};
        for (const [name, value] of Object.entries(properties)) setAttribute(node, name, String(value));
      }
      return undefined;
    });
  };
}

function propertiesOf(picture: Picture, wanted: unknown, waits: boolean) {
  const files = filesOfPicture(picture);
  const own = /^[1-9]\d*$/.test(String(wanted));
  const width = own ? Number(wanted) : publishedWidth(picture);
  return {
    src: usualFile(files)?.address ?? '',
    ...(files.length > 1 && {
      srcset: files.map((file) => `${file.address} ${file.width}w`).join(', '),
      sizes: SIZES,
    }),
    width,
    height: Math.max(1, Math.round((width * picture.height) / picture.width)),
    ...(!own && isTall(picture) && { class: 'tall' }),
    ...(!own && isWide(picture) && { class: 'wide', tabindex: 0 }),
    decoding: 'async',
    ...(waits && { loading: 'lazy' }),
  };
}
