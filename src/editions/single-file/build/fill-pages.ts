import { addressOnPage } from '../../address-on-page.ts';
import type { Attribute } from '../../html-tree.ts';
import type { Places } from './anchor-links.ts';
import { LIST, namesPlaces, type FilePage } from './file-page.ts';
import { markedParts, type ImageMark, type LinkMark } from './marked-html.ts';
import { writtenAttribute } from './serialise.ts';

/** A page of the file. */
export interface Article {
  /** The id that it has in the file. */
  place: string;
  /** Where it is not that of the publication. */
  lang: string | undefined;
  html: string;
}

export interface FillOptions {
  places: Places;
  /** @returns the attributes of a picture, which hold the picture itself */
  image: (image: ImageMark, page: FilePage) => Attribute[];
  /** Said of a file to open or keep, where it is not online. */
  elsewhere: string;
}

/** Fills in what depends on all pages. */
export function fillPages(pages: readonly FilePage[], options: FillOptions): Article[] {
  const written = pages.map((page) => filled(page, options));
  // Which ids something leads to is known when all links are written.
  return pages.map(({ place, lang }, index) => ({
    ...{ place, lang },
    html: (written[index] ?? '').replace(OPEN_ID, (_, tagName: string, id: string) =>
      options.places.isKept(id, tagName) ? writtenAttribute({ name: 'id', value: id }) : '',
    ),
  }));
}

/** Stands for an id that may go: the tag, and what the id is in the file. No page holds this character. */
const openId = (tagName: string, id: string) => `\0${tagName} ${id}\0`;
const OPEN_ID = /\0(\S+) ([^\0]*)\0/g;

/** How a link begins and ends in the file, and whether its text gives way to a number. */
interface Link {
  start: string;
  end: string;
  isReplaced: boolean;
}

function filled(page: FilePage, { places, image, elsewhere }: FillOptions): string {
  const inFile = (attrs: readonly Attribute[]) =>
    attrs.flatMap((one) => {
      const value = namesPlaces(one) ? places.inFile(one, page) : one.value;
      return value === undefined ? [] : [{ name: one.name, value }];
    });
  const written = (attrs: readonly Attribute[], tagName: string) =>
    attrs.map((one) => (one.name === 'id' ? openId(tagName, one.value) : writtenAttribute(one))).join('');
  const linkOf = (link: LinkMark): Link => {
    const number = link.cite && places.numberOf(link.cite, page);
    if (link.cite && number) {
      const { source, isBracketed, isNumber } = link.cite;
      const id = link.attrs.filter(({ name }) => name === 'id');
      const href = { name: 'href', value: `/${LIST}#${source}` };
      const start = `<a${written(inFile([...id, href]), 'a')}>`;
      if (isBracketed && !isNumber) return { start, end: '</a>', isReplaced: false };
      return { start: start + (isBracketed ? String(number) : `[${number}]`), end: '</a>', isReplaced: true };
    }
    const attrs = inFile(link.attrs);
    if (attrs.some(({ name }) => name === 'href'))
      return { start: `<a${written(attrs, 'a')}>`, end: '</a>', isReplaced: false };
    return { start: '', end: isAttached(link, page.path) ? ` (${elsewhere})` : '', isReplaced: false };
  };
  const open: Link[] = [];
  let html = '';
  for (const part of markedParts(new TextDecoder().decode(page.html))) {
    const isSaid = !open.some(({ isReplaced }) => isReplaced);
    if (typeof part === 'string') html += isSaid ? part : '';
    else if (part.kind === 'link') {
      const link = linkOf(part);
      open.push(link);
      html += isSaid ? link.start : '';
    } else if (part.kind === 'end') {
      const { end = '' } = open.pop() ?? {};
      html += open.some(({ isReplaced }) => isReplaced) ? '' : end;
    } else if (isSaid)
      html +=
        part.kind === 'image'
          ? `<img${written(inFile(image(part, page)), 'img')}>`
          : written(inFile([part]), part.tagName);
  }
  return html;
}

/** @returns whether a link on a page leads to a file of the site to open or keep */
function isAttached({ attrs }: LinkMark, path: string): boolean {
  const href = attrs.find(({ name }) => name === 'href')?.value;
  const address = href === undefined ? undefined : addressOnPage(href, path);
  return address?.protocol === 'file:' && address.pathname.startsWith('/files/');
}
