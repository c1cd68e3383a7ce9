import { posix } from 'node:path';
import { decodeAddress } from '../../../text/decode-address.ts';
import { attribute, elementsIn, setAttribute, type Element } from './html-tree.ts';

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

/** Puts the pictures of a page into it. */
export function inlineImages(root: Element, page: string, read: ReadFile): void {
  for (const image of elementsIn(root).filter(({ tagName }) => tagName === 'img'))
    setAttribute(image, 'src', dataAddress(page, attribute(image, 'src') ?? '', read));
}

/**
 * @param page the path of the page that names the picture
 * @returns the address that holds the picture itself
 * @throws if it is of no kind that pages can show
 */
export function dataAddress(page: string, address: string, read: ReadFile): string {
  const path = posix
    .join(address.startsWith('/') ? '' : posix.dirname(page), decodeAddress(address))
    .replace(/^\//, '');
  const type = TYPES[posix.extname(path).slice(1)];
  if (!type) throw new Error(`${page} shows ${path}, which is no picture that one file can hold.`);
  return `data:${type};base64,${Buffer.from(read(path)).toString('base64')}`;
}
