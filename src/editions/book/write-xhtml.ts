import { escapeXml } from '../../text/escape-xml.ts';
import { ID_REFERENCES } from '../../model/site/page-attributes.ts';
import { childrenOf, isElement, type ChildNode, type Element } from '../html-tree.ts';

/** Elements that are empty in HTML; any other that XML makes empty, browsers take for open. */
const VOID = new Set('area base br col embed hr img input link meta param track wbr'.split(' '));

const NAME = /^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i;

/** What addresses and ids of a page become in a book. */
export interface Places {
  id: (id: string) => string;
  /** @returns whether the page has an id */
  has: (id: string) => boolean;
  /** @returns the attribute that leads to an address, with a space before it, or nothing */
  link: (name: string, address: string) => string;
  /** @returns the address of a picture; undefined where the book cannot hold it, and its words stand for it */
  picture: (address: string) => string | undefined;
}

/** Writes an element and all in it as XHTML. Whatever a page was made from, it is well-formed. */
export function writeXhtml(element: Element, places: Places): string {
  const { tagName, drawn } = element;
  const inside = childrenOf(element)
    .map((child) => writeNode(child, places))
    .join('');
  if (!NAME.test(tagName)) return inside;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  if (tagName === 'svg') attributes.set('xmlns', 'http://www.w3.org/2000/svg');
  if (attributes.has('xlink:href')) attributes.set('xmlns:xlink', 'http://www.w3.org/1999/xlink');
  const lang = attributes.get('lang');
  if (lang !== undefined) attributes.set('xml:lang', lang);
  if (tagName === 'img') {
    const picture = places.picture(attributes.get('src') ?? '');
    if (picture === undefined) return escapeXml(attributes.get('alt') ?? '');
    attributes.set('src', picture);
  }
  const start = `<${tagName}${[...attributes].map(([name, value]) => writeAttribute(name, value, places)).join('')}`;
  return inside === '' && (drawn || VOID.has(tagName)) ? `${start}/>` : `${start}>${inside}</${tagName}>`;
}

const writeNode = (child: ChildNode, places: Places) =>
  isElement(child) ? writeXhtml(child, places) : escapeXml(child.value);

function writeAttribute(name: string, value: string, { id, has, link }: Places): string {
  if (!NAME.test(name)) return '';
  if (name === 'href' || name === 'xlink:href') return link(name, value);
  if (name === 'id') return ` id="${id(value)}"`;
  if (ID_REFERENCES.has(name)) {
    const named = value.split(/\s+/).filter(has);
    return named.length ? ` ${name}="${named.map(id).join(' ')}"` : '';
  }
  const painted = value.replace(/url\(#([^)]+)\)/g, (_, target: string) => `url(#${id(target)})`);
  return ` ${name}="${escapeXml(painted)}"`;
}
