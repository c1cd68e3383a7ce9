import { posix } from 'node:path';
import { decodeAddress, idInFragment } from '../../text/decode-address.ts';
import { leadsOutside } from '../../model/site/page-attributes.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import { attribute, elementsIn, textOf, type Element } from '../html-tree.ts';
import type { FoundChapter } from '../chapters.ts';
import { adaptTree } from './adapt-tree.ts';
import { writeXhtml } from './write-xhtml.ts';

/** A page of the site as a book holds it. */
export interface BookPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  kind: FoundChapter['kind'];
  title: string;
  /** Where it is not that of the publication. */
  lang: string | undefined;
  /** Its XHTML, in which the links are still to be filled in: which pages the book holds is known at the end. */
  text: string;
  links: { name: string; address: string }[];
  ids: ReadonlySet<string>;
  /** The headings of the second level. */
  sections: { id: string; text: string }[];
  /** The paths of the pictures inside the site. */
  pictures: string[];
  isDrawn: boolean;
}

/** How a book names places in it. */
export interface Naming {
  id: (path: string, id: string) => string;
  /** @returns the address, as a page names it, of another page or of a place in it */
  page: (from: string, to: string, id: string | undefined) => string;
  /** @returns the address of a picture, as a page names it; undefined if the book cannot hold it */
  picture: (from: string, path: string) => string | undefined;
}

/** Encloses the number of a link; no text of XML holds this character. */
const LINK = '\0';

/** @param chapter its tree is changed */
export function bookPageOf({ path, kind, title, root }: FoundChapter, naming: Naming): BookPage {
  adaptTree(root);
  const elements = elementsIn(root);
  const ids = new Set([root, ...elements].flatMap((element) => attribute(element, 'id') ?? []));
  const links: BookPage['links'] = [];
  const pictures: string[] = [];
  const text = writeXhtml(root, {
    id: (id) => naming.id(path, id),
    has: (id) => ids.has(id),
    link: (name, address) => `${LINK}${links.push({ name, address }) - 1}${LINK}`,
    picture(address) {
      if (!address || leadsOutside(address)) return undefined;
      const picture = pathOf(path, address);
      const named = naming.picture(path, picture);
      if (named !== undefined) pictures.push(picture);
      return named;
    },
  });
  const isDrawn = elements.some(({ drawn }) => drawn);
  return {
    path,
    kind,
    title,
    lang: attribute(root, 'lang'),
    text,
    links,
    ids,
    sections: sectionsIn(elements),
    pictures,
    isDrawn,
  };
}

const pathOf = (page: string, address: string) =>
  decodeAddress(URL.parse(address, `file:///${page}`)?.pathname ?? '').slice(1);

const sectionsIn = (elements: Element[]) =>
  elements.flatMap((element) => {
    const id = attribute(element, 'id');
    return element.tagName === 'h2' && id !== undefined ? [{ id, text: textOf(element).trim() }] : [];
  });

/** What a book holds, and where the rest of the publication is. */
export interface Held {
  pages: ReadonlyMap<string, BookPage>;
  /** Where the publication is online. */
  url: string | undefined;
  naming: Naming;
}

/** @returns the XHTML of a page with its links: into the book, to the publication online, or out of it */
export const fillLinks = (page: BookPage, held: Held): string =>
  page.text.replace(/\0(\d+)\0/g, (_, number: string) => {
    const { name = '', address = '' } = page.links[Number(number)] ?? {};
    const target = targetOf(page.path, address, held);
    return target === undefined ? '' : ` ${name}="${escapeXml(target)}"`;
  });

function targetOf(from: string, address: string, { pages, url, naming }: Held): string | undefined {
  const parsed = URL.parse(address, `file:///${from}`);
  if (parsed?.protocol !== 'file:') return parsed?.href;
  const { pathname, search, hash } = parsed;
  const to = pages.get(posix.normalize(decodeAddress(pathname).slice(1)));
  if (!to) return url && new URL(`.${pathname}${search}${hash}`, url).href;
  return naming.page(
    from,
    to.path,
    idInFragment(hash.slice(1), (id) => to.ids.has(id)),
  );
}
