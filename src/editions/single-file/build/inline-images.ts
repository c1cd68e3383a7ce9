import { posix } from 'node:path';
import { decodeAddress } from '../../../text/decode-address.ts';
import { attribute, elementsIn, setAttribute, type Element } from '../../html-tree.ts';

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

/** Reads a file of the site by its path. */
export type ReadFile = (path: string) => Uint8Array;

/** A page, and the path by which it names its pictures. */
interface PageWithImages {
  path: string;
  root: Element;
}

/** What stands in the place of a picture that the style sheet holds: nothing, as large as the picture. */
const NOTHING = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** Below this a rule of style is longer than the picture. */
const SMALL = 2_000;

/**
 * Puts the pictures of all pages into them. One that is shown more than once is held by the style sheet, once.
 * @returns the rules for that
 */
export function inlineImages(pages: readonly PageWithImages[], read: ReadFile): string {
  const images = pages.flatMap(({ path, root }) =>
    elementsIn(root)
      .filter(({ tagName }) => tagName === 'img')
      .map((image) => ({ image, page: path, file: pathIn(path, attribute(image, 'src') ?? '') })),
  );
  const rules: string[] = [];
  for (const same of Map.groupBy(images, ({ file }) => file).values()) {
    const [first] = same;
    const address = first && dataAddress(first.page, attribute(first.image, 'src') ?? '', read);
    if (address === undefined) continue;
    const isShared = same.length > 1 && address.length > SMALL;
    const name = `picture-${rules.length + 1}`;
    if (isShared) rules.push(`.${name}{content:url(${address})}`);
    for (const { image } of same) {
      setAttribute(image, 'src', isShared ? NOTHING : address);
      if (isShared) setAttribute(image, 'class', [attribute(image, 'class'), name].filter(Boolean).join(' '));
    }
  }
  return rules.join('');
}

/** @returns the path inside the site of what a page names by an address */
const pathIn = (page: string, address: string) =>
  posix.join(address.startsWith('/') ? '' : posix.dirname(page), decodeAddress(address)).replace(/^\//, '');

/**
 * @param page the path of the page that names the picture
 * @returns the address that holds the picture itself
 * @throws if it is of no kind that pages can show
 */
export function dataAddress(page: string, address: string, read: ReadFile): string {
  const path = pathIn(page, address);
  const type = TYPES[posix.extname(path).slice(1)];
  if (!type) throw new Error(`${page} shows ${path}, which is no picture that one file can hold.`);
  return `data:${type};base64,${Buffer.from(read(path)).toString('base64')}`;
}
