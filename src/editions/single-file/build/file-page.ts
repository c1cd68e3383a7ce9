import { anchorOfSource } from '../../../model/site/addresses/addresses.ts';
import { GENERATED_PAGES } from '../../../model/site/addresses/generated-pages.ts';
import { ID_REFERENCES } from '../../../model/site/addresses/page-attributes.ts';
import { decodeAddress } from '../../../text/markup/decode-address.ts';
import { addressOnPage } from '../../address-on-page.ts';
import type { Chapter } from '../../chapters.ts';
import { attribute, elementsIn, hasClass, textOf, type Attribute, type Element } from '../../html-tree.ts';
import type { Cite } from './marked-html.ts';
import { citationIn, type PageCitation } from './page-citation.ts';
import { serialise } from './serialise.ts';
import { stripChrome } from './strip-chrome.ts';

/** A page of the site as the single file holds it, but for what depends on the other pages. */
export interface FilePage extends Omit<Chapter, 'root'> {
  /** Where it is not that of the publication. */
  lang: string | undefined;
  /** Its HTML in UTF-8, in which marks stand for what is filled in: many pages are held at once. */
  html: Uint8Array;
  /** In the order of the page. */
  ids: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** The addresses of its pictures, as it names them. */
  images: string[];
  citation: PageCitation | undefined;
}

/** The page of all sources, and what the fragments of sources begin with. */
export const LIST = GENERATED_PAGES.sources.address.slice(1);
export const PREFIX = anchorOfSource('');

/** Attributes of drawings that may name a part of the page: `fill="url(#shade)"`. */
const PAINT = /^(?:fill|stroke|filter|mask|clip-path|marker(?:-(?:start|mid|end))?|style)$/;

export const namesPlaces = ({ name, value }: Attribute): boolean =>
  ['id', 'href', 'xlink:href'].includes(name) ||
  ID_REFERENCES.has(name) ||
  (PAINT.test(name) && value.includes('url(#'));

/** @param chapter whose tree is changed on the way, and of no use afterwards */
export function filePageOf({ root, ...chapter }: Chapter): FilePage {
  const cites = citesIn(root, chapter.path);
  const lang = attribute(root, 'lang');
  const citation = citationIn(root);
  if (chapter.path === LIST) numberSources(root);
  stripChrome(root);
  const ids = new Set<string>();
  const classes = new Set<string>();
  const images: string[] = [];
  const note = ({ name, value }: Attribute) => {
    if (name === 'id') ids.add(value);
    if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
  };
  const html = serialise(root, {
    attribute(one, { tagName }) {
      note(one);
      return namesPlaces(one) ? { kind: 'attribute', tagName, ...one } : undefined;
    },
    whole(element) {
      const { tagName, attrs } = element;
      attrs.forEach(note);
      if (tagName === 'img') images.push(attribute(element, 'src') ?? '');
      return tagName === 'img' ? { kind: 'image', attrs } : { kind: 'link', attrs, cite: cites.get(element) };
    },
  });
  return { ...chapter, lang, html: Buffer.from(html), ids, classes, images, citation };
}

/** In the file, all citations lead to the numbers of this list. */
function numberSources(root: Element): void {
  for (const item of elementsIn(root))
    if (attribute(item, 'id')?.startsWith(PREFIX) && item.parentNode?.nodeName === 'ul')
      item.parentNode.nodeName = item.parentNode.tagName = 'ol';
}

/** @returns links that may be citations, before they lose what tells them */
function citesIn(root: Element, path: string): Map<Element, Cite> {
  const elements = elementsIn(root);
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  const cites = new Map<Element, Cite>();
  for (const link of elements) {
    const href = link.tagName === 'a' ? (attribute(link, 'href') ?? '') : '';
    const address = href.includes(`#${PREFIX}`) ? addressOnPage(href, path) : undefined;
    if (address?.protocol !== 'file:') continue;
    const source = decodeAddress(address.hash.slice(1));
    if (!source.startsWith(PREFIX)) continue;
    cites.set(link, {
      path: decodeAddress(address.pathname).slice(1),
      source,
      isOwn: ids.has(source),
      isBracketed: hasClass(link.parentNode as Element, 'citations'),
      isNumber: /^\d+$/.test(textOf(link)),
    });
  }
  return cites;
}
