import { decodeAddress, idInFragment, linkToId } from '../../../text/decode-address.ts';
import { ID_REFERENCES } from '../../../model/site/page-attributes.ts';
import { CONTENTS, anchorIn, anchorOf } from '../anchors.ts';
import type { Chapter } from '../../chapters.ts';
import { appendText, attribute, elementsIn, unwrap, type Element } from '../../html-tree.ts';

/** Attributes of drawings that may name a part of the page: `fill="url(#shade)"`. */
const PAINT = /^(?:fill|stroke|filter|mask|clip-path|marker(?:-(?:start|mid|end))?|style)$/;

/** Claims, events and figures. */
const ROW = /\/(?:claim|event|figure)-[^/]+$/;

export interface LinkOptions {
  /** The paths of all pages of the site. */
  pages: ReadonlySet<string>;
  /** Ids that are shorter than the places that they stand for. */
  shortIds: ReadonlyMap<string, string>;
  /** Where the publication is online, for what is not in this file. */
  url: string | undefined;
  /** Said of a file to open or keep, where it is not online. */
  elsewhere: string;
}

/**
 * Turns links between pages into links inside the file, and makes their ids differ. Ids that nothing
 * leads to go, but for those of headings and rows, to which the search leads. Parts of the site's frame are not in the
 * file: what leads to one leads to its page.
 */
export function joinLinks(chapters: Chapter[], { pages, shortIds, url, elsewhere }: LinkOptions): void {
  const places = new Set(chapters.map(({ place }) => place));
  const wanted = new Set<string>();
  const elements = chapters.flatMap((chapter) =>
    elementsIn(chapter.root).map((element) => ({ chapter, element })),
  );
  const there = new Set(
    elements.flatMap(({ chapter: { place }, element }) => {
      const id = attribute(element, 'id');
      return id === undefined ? [] : [anchorIn(place, id)];
    }),
  );
  const idOf = (place: string) => shortIds.get(place) ?? place;
  const led = (place: string) => {
    const id = idOf(place);
    wanted.add(id);
    return id;
  };
  const target = (href: string, path: string): string | undefined => {
    const address = URL.parse(href, `file:///${path}`);
    if (address?.protocol !== 'file:') return href;
    const { pathname, search, hash } = address;
    const file = decodeAddress(pathname).slice(1);
    const page = anchorOf(file);
    if (places.has(page)) {
      const part = idInFragment(hash.slice(1), (id) => there.has(anchorIn(page, id)));
      return linkToId(led(anchorIn(page, part ?? '')));
    }
    if (file === '' || pages.has(file)) return `#${CONTENTS}`;
    return url && new URL(`.${pathname}${search}${hash}`, url).href;
  };
  const rewritten = (name: string, value: string, { path, place }: Chapter) => {
    const local = (id: string) => (there.has(anchorIn(place, id)) ? [led(anchorIn(place, id))] : []);
    if (name === 'href' || name === 'xlink:href') return target(value, path);
    if (name === 'id') return idOf(anchorIn(place, value));
    if (ID_REFERENCES.has(name)) return (value.match(/\S+/g) ?? []).flatMap(local).join(' ') || undefined;
    return PAINT.test(name)
      ? value.replace(
          /url\(#([^)]+)\)/g,
          (whole, id: string) => local(id).map((one) => `url(#${one})`)[0] ?? whole,
        )
      : value;
  };

  for (const { chapter, element } of elements) {
    const isFile = element.tagName === 'a' && isAttached(attribute(element, 'href') ?? '', chapter.path);
    element.attrs = element.attrs.flatMap((one) => {
      const value = rewritten(one.name, one.value, chapter);
      return value === undefined ? [] : [{ ...one, value }];
    });
    if (element.tagName !== 'a' || element.attrs.some(({ name }) => name === 'href')) continue;
    if (isFile) appendText(element, ` (${elsewhere})`);
    unwrap(element);
  }
  for (const { element } of elements)
    keepIdIf(element, (id) => wanted.has(id) || /^h\d$/.test(element.tagName) || ROW.test(id));
}

/** @returns whether an address on a page leads to a file of the site to open or keep */
function isAttached(href: string, path: string): boolean {
  const address = URL.parse(href, `file:///${path}`);
  return address?.protocol === 'file:' && address.pathname.startsWith('/files/');
}

function keepIdIf(element: Element, test: (id: string) => boolean): void {
  element.attrs = element.attrs.filter(({ name, value }) => name !== 'id' || test(value));
}
