import { ID_REFERENCES, leadsOutside } from '../../model/site/addresses/page-attributes.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { decodeAddress, idInFragment } from '../../text/markup/decode-address.ts';
import { escapeXml } from '../../text/markup/escape-xml.ts';
import { addressOnPage } from '../address-on-page.ts';
import type { Chapter } from '../chapters.ts';
import { attribute, type Element } from '../html-tree.ts';
import { writeXhtml } from './write-xhtml.ts';

/** A page of the site as a book holds it. */
export interface BookPage {
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  kind: Chapter['kind'];
  title: string;
  /** Where it is not that of the publication. */
  lang: string | undefined;
  /**
   * Its XHTML in UTF-8, in which `fillReferences` fills in what names a place: which there are is known at the end, and
   * many pages are held till then.
   */
  text: Uint8Array;
  ids: ReadonlySet<string>;
  /** The headings of the second level. */
  sections: { id: string; text: string }[];
  /** The paths of the pages of the site that it leads to. */
  leadsTo: ReadonlySet<string>;
  /** The paths of the pictures inside the site. */
  pictures: string[];
  isDrawn: boolean;
}

/** How a kind of book names places in it, and what it leaves out. */
export interface Naming {
  /** A class of elements that a book of its kind has no use for. */
  without: readonly string[];
  /** Whether links for pointers alone, whose named twins stand beside them, lead on in it. */
  hasTwins: boolean;
  /** @returns an element as a book of its kind has it */
  fit: (element: Element) => Element;
  id: (path: string, id: string) => string;
  /** @returns the address, as a page names it, of another page or of a place in it */
  page: (from: string, to: string, id: string | undefined) => string;
  /** @returns the address of a picture, as a page names it; undefined if the book cannot hold it */
  picture: (from: string, path: string) => string | undefined;
}

/** Encloses a reference, the name of an attribute and its value: no text of XML holds this character. */
const REFERENCE = '\0';

/** How to write for the site, and what can be downloaded from it, are no part of a book. */
export const isInBook = ({ kind, path }: Pick<Chapter, 'kind' | 'path'>): boolean =>
  kind !== 'authors' && `/${path}` !== GENERATED_PAGES.data.address;

export function bookPageOf({ path, kind, title, root }: Chapter, naming: Naming): BookPage {
  const ids = new Set<string>();
  const sections: BookPage['sections'] = [];
  const leadsTo = new Set<string>();
  const pictures: string[] = [];
  let isDrawn = false;
  const text = writeXhtml(root, {
    without: naming.without,
    hasTwins: naming.hasTwins,
    fit: naming.fit,
    id(id) {
      ids.add(id);
      return naming.id(path, id);
    },
    reference(name, value) {
      const to = ID_REFERENCES.has(name) ? undefined : pageIn(value, path);
      if (to !== undefined) leadsTo.add(to);
      return `${REFERENCE}${name} ${value}${REFERENCE}`;
    },
    picture(address) {
      if (!address || leadsOutside(address)) return undefined;
      const picture = decodeAddress(addressOnPage(address, path)?.pathname ?? '').slice(1);
      const named = naming.picture(path, picture);
      if (named !== undefined) pictures.push(picture);
      return named;
    },
    section: (id, heading) => sections.push({ id, text: heading }),
    drawing() {
      isDrawn = true;
    },
  });
  // As parts of the page's text, which they are cut from, they would keep it alive.
  const lang = attribute(root, 'lang');
  const told = structuredClone({ path, kind, title, lang, ids, sections, leadsTo, pictures });
  return { ...told, text: Buffer.from(text), isDrawn };
}

/** @returns the path of the page that an address leads to, if it is of the site */
function pageIn(address: string, from: string): string | undefined {
  if (address.startsWith('#')) return undefined;
  const parsed = addressOnPage(address, from);
  return parsed?.protocol === 'file:' ? decodeAddress(parsed.pathname).slice(1) : undefined;
}

/** What a book holds, and where the rest of the publication is. */
export interface Held {
  pages: ReadonlyMap<string, BookPage>;
  /** Where the publication is online. */
  url: string | undefined;
  naming: Naming;
}

/** @returns the XHTML of a page with its references: into the book, to the publication online, or out of it */
export function fillReferences(page: BookPage, held: Held): string {
  // Many lead to the same places.
  const filled = memoize((reference) => {
    const end = reference.indexOf(' ');
    const [name, value] = [reference.slice(0, end), reference.slice(end + 1)];
    const target = ID_REFERENCES.has(name) ? idsOf(page, value, held) : targetOf(page, value, held);
    return target ? ` ${name}="${escapeXml(target)}"` : '';
  });
  const parts = new TextDecoder().decode(page.text).split(REFERENCE);
  return parts.map((part, index) => (index % 2 ? filled(part) : part)).join('');
}

const idsOf = ({ path, ids }: BookPage, value: string, { naming }: Held) =>
  value
    .split(/\s+/)
    .flatMap((id) => (ids.has(id) ? [naming.id(path, id)] : []))
    .join(' ');

function targetOf(from: BookPage, address: string, { pages, url, naming }: Held): string | undefined {
  const idIn = (page: BookPage, hash: string) => idInFragment(hash.slice(1), (id) => page.ids.has(id));
  if (address.startsWith('#')) return naming.page(from.path, from.path, idIn(from, address));
  const parsed = addressOnPage(address, from.path);
  if (parsed?.protocol !== 'file:') return parsed ? asUri(parsed) : undefined;
  const { pathname, search, hash } = parsed;
  const to = pages.get(decodeAddress(pathname).slice(1));
  if (!to) return url && new URL(`.${pathname}${search}${hash}`, url).href;
  return naming.page(from.path, to.path, idIn(to, hash));
}

/** @returns an address without the signs that browsers take as they are and URIs may not have (RFC 3986): `?kind[0]=a|b`, `50%` */
const asUri = ({ href, origin }: URL): string => {
  const start = href.startsWith(origin) ? origin.length : 0;
  return (
    href.slice(0, start) +
    href.slice(start).replace(/%(?![0-9a-f]{2})|[[\]\\^`{|}]|(?<=#.*)#/gi, encodeURIComponent)
  );
};
