import { CONTENTS, placeIn, placeOf } from '../anchors.ts';
import type { Chapter } from './chapters.ts';
import { attribute, elementsIn, unwrap, type Element } from './html-tree.ts';

/** Attributes that name ids, several with spaces between. */
const ID_LISTS = new Set(['aria-labelledby', 'aria-describedby', 'headers', 'for']);

export interface LinkOptions {
  /** The paths of all pages of the site. */
  pages: ReadonlySet<string>;
  /** Ids that are shorter than the places that they stand for. */
  shortIds: ReadonlyMap<string, string>;
  /** Where the publication is online, for what is not in this file. */
  url: string | undefined;
}

/**
 * Turns links between pages into links inside the file, and makes their ids differ. Ids that nothing
 * leads to go, but for those of headings, to which the search leads.
 * @throws if a link leads to a part of the file that is not there
 */
export function joinLinks(chapters: Chapter[], { pages, shortIds, url }: LinkOptions): void {
  const places = new Set(chapters.map(({ place }) => place));
  const wanted = new Set<string>();
  const idOf = (place: string) => shortIds.get(place) ?? place;
  const led = (place: string) => {
    const id = idOf(place);
    wanted.add(id);
    return id;
  };
  const target = (href: string, path: string): string | undefined => {
    const { protocol, pathname, search, hash } = new URL(href, `file:///${path}`);
    if (protocol !== 'file:') return href;
    const file = decodeURIComponent(pathname).slice(1);
    if (places.has(placeOf(file))) return `#${led(placeOf(file + decodeURIComponent(hash)))}`;
    if (file === '' || pages.has(file)) return `#${CONTENTS}`;
    return url && new URL(`.${pathname}${search}${hash}`, url).href;
  };
  const rewritten = (name: string, value: string, { path, place }: Chapter) => {
    const local = (id: string) => led(placeIn(place, id));
    if (name === 'href') return target(value, path);
    if (name === 'id') return idOf(placeIn(place, value));
    if (ID_LISTS.has(name)) return value.trim().split(/\s+/).map(local).join(' ');
    return value.replace(/url\(#([^)]+)\)/g, (_whole, id: string) => `url(#${local(id)})`);
  };

  const elements = chapters.flatMap((chapter) =>
    elementsIn(chapter.root).map((element) => ({ chapter, element })),
  );
  for (const { chapter, element } of elements) {
    element.attrs = element.attrs.flatMap((one) => {
      const value = rewritten(one.name, one.value, chapter);
      return value === undefined ? [] : [{ ...one, value }];
    });
    if (element.tagName === 'a' && !element.attrs.some(({ name }) => name === 'href')) unwrap(element);
  }
  for (const { element } of elements)
    keepIdIf(element, (id) => wanted.has(id) || /^h\d$/.test(element.tagName));
  const there = new Set([...places, ...elements.map(({ element }) => attribute(element, 'id'))]);
  const missing = [...wanted].filter((id) => !there.has(id));
  if (missing.length) throw new Error(`Not in the single file, but linked: ${missing.join(', ')}`);
}

function keepIdIf(element: Element, test: (id: string) => boolean): void {
  element.attrs = element.attrs.filter(({ name, value }) => name !== 'id' || test(value));
}
