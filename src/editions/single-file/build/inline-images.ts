import { posix } from 'node:path';
import { lookup } from 'mrmime';
import { decodeAddress } from '../../../text/markup/decode-address.ts';
import type { Attribute } from '../../html-tree.ts';
import type { FilePage } from './file-page.ts';
import type { ImageMark } from './marked-html.ts';

/** Reads a file of the site by its path. */
export type ReadFile = (path: string) => Uint8Array;

/** What stands in the place of a picture that the style sheet holds: nothing, as large as the picture. */
const NOTHING = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/** Below this a rule of style is longer than the picture. */
const SMALL = 2_000;

/** Pictures by what a page says of them, and the rules of style for those that the style sheet holds. */
export interface InlineImages {
  attributesOf: (image: ImageMark, page: Pick<FilePage, 'path'>) => Attribute[];
  rules: string;
}

/** Puts the pictures of all pages into them. One that is shown more than once is held by the style sheet, once. */
export function inlineImages(
  pages: readonly Pick<FilePage, 'path' | 'images'>[],
  read: ReadFile,
): InlineImages {
  const shown = pages.flatMap(({ path, images }) =>
    images.map((source) => ({ page: path, source, file: pathIn(path, source) })),
  );
  const rules: string[] = [];
  /** The address of each picture by its path, and the class of one that the style sheet holds. */
  const inline = new Map<string, { address: string; shared?: string }>();
  for (const [file, same] of Map.groupBy(shown, (one) => one.file)) {
    const [first] = same;
    const address = first && dataAddress(first.page, first.source, read);
    if (address === undefined) continue;
    const shared = `picture-${rules.length + 1}`;
    const isShared = same.length > 1 && address.length > SMALL;
    if (isShared) rules.push(`.${shared}{content:url(${address})}`);
    inline.set(file, isShared ? { address: NOTHING, shared } : { address });
  }
  return {
    attributesOf({ attrs }, { path }) {
      const value = (name: string) => attrs.find((one) => one.name === name)?.value;
      const found = inline.get(pathIn(path, value('src') ?? ''));
      if (!found) return attrs;
      const { address, shared } = found;
      const classes = [value('class'), shared].filter(Boolean).join(' ');
      const held = withAttribute(attrs, 'src', address);
      return shared ? withAttribute(held, 'class', classes) : held;
    },
    rules: rules.join(''),
  };
}

/** @returns attributes in the order that they had, a new one at the end */
const withAttribute = (attrs: Attribute[], name: string, value: string): Attribute[] =>
  attrs.some((one) => one.name === name)
    ? attrs.map((one) => (one.name === name ? { name, value } : one))
    : [...attrs, { name, value }];

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
  const type = lookup(path);
  if (!type?.startsWith('image/'))
    throw new Error(`${page} shows ${path}, which is no picture that one file can hold.`);
  return `data:${type};base64,${Buffer.from(read(path)).toString('base64')}`;
}
