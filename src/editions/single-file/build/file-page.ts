import { anchorOfSource } from '../../../model/site/addresses.ts';
import { GENERATED_PAGES } from '../../../model/site/generated-pages.ts';
import { ID_REFERENCES } from '../../../model/site/page-attributes.ts';
import { decodeAddress } from '../../../text/decode-address.ts';
import { addressOnPage } from '../../address-on-page.ts';
import type { FoundChapter } from '../../chapters.ts';
import { attribute, elementsIn, hasClass, textOf, type Attribute, type Element } from '../../html-tree.ts';
import { serialise, type Written } from './serialise.ts';
import { stripChrome } from './strip-chrome.ts';

/** A page of the site as the single file holds it, but for what depends on the other pages. */
export interface FilePage extends Omit<FoundChapter, 'root'> {
  /** Where it is not that of the publication. */
  lang: string | undefined;
  written: Written;
  /** What is filled in where `written` has a number. */
  holes: Hole[];
  /** In the order of the page. */
  ids: ReadonlySet<string>;
  classes: ReadonlySet<string>;
}

/** An attribute that names places: `id`, `href`, `aria-labelledby`, `fill="url(#shade)"`. */
export interface AttributeHole extends Attribute {
  kind: 'attribute';
  tagName: string;
}
/** A link with what it holds: it may lead nowhere, and then only that is left. */
export interface LinkHole {
  kind: 'link';
  attrs: Attribute[];
  inside: Written;
  cite: Cite | undefined;
}
export interface ImageHole {
  kind: 'image';
  attrs: Attribute[];
}
export type Hole = AttributeHole | LinkHole | ImageHole;

/** A link that may be one to a source, if the list has it: authors may call a part of their text alike. */
export interface Cite {
  /** The page that it leads to. */
  path: string;
  /** The fragment. */
  source: string;
  /** Whether the page has a part of that name itself. */
  isOwn: boolean;
  /** Citations in the text have their brackets already; elsewhere the whole reference is the link. */
  isBracketed: boolean;
  /** Citations by author and date say whom they cite, which needs no number. */
  isNumber: boolean;
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
export function filePageOf({ root, ...chapter }: FoundChapter): FilePage {
  const cites = citesIn(root, chapter.path);
  const lang = attribute(root, 'lang');
  if (chapter.path === LIST) numberSources(root);
  stripChrome(root);
  const ids = new Set<string>();
  const classes = new Set<string>();
  const holes: Hole[] = [];
  const leave = (hole: Hole) => holes.push(hole) - 1;
  const note = ({ name, value }: Attribute) => {
    if (name === 'id') ids.add(value);
    if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
  };
  const written = serialise(root, {
    attribute(one, { tagName }) {
      note(one);
      return namesPlaces(one) ? leave({ kind: 'attribute', tagName, ...one }) : undefined;
    },
    whole(element, inside) {
      const { attrs } = element;
      attrs.forEach(note);
      const isImage = element.tagName === 'img';
      return leave(
        isImage ? { kind: 'image', attrs } : { kind: 'link', attrs, inside, cite: cites.get(element) },
      );
    },
  });
  return { ...chapter, lang, written, holes, ids, classes };
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
