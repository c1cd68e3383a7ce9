import { escapeXml } from '../../text/markup/escape-xml.ts';
import { ID_REFERENCES } from '../../model/site/addresses/page-attributes.ts';
import { childrenOf, isElement, textOf, type Element } from '../html-tree.ts';
import {
  attributesInBook,
  isLeftOut,
  isNote,
  nameInBook,
  NOTE,
  tickOf,
  isTwin,
  isOfPages,
} from './in-a-book.ts';

/** Elements that are empty in HTML; any other that XML makes empty, browsers take for open. */
const VOID = new Set('area base br col embed hr img input link meta param track wbr'.split(' '));

const NAME = /^[a-z_][\w.-]*(?::[a-z_][\w.-]*)?$/i;

/** What becomes of a page's addresses and ids, and who wants to know of them. */
export interface Places {
  /** Classes of elements that are left out. */
  without: readonly string[];
  /** Whether links for pointers alone are links. */
  hasTwins: boolean;
  /** @returns an element as it is to be written */
  fit: (element: Element) => Element;
  /** @returns what an id becomes */
  id: (id: string) => string;
  /** @returns an attribute that names places, of other pages or of its own, with a space before it, or nothing */
  reference: (name: string, value: string) => string;
  /** @returns the address of a picture; undefined where the book cannot hold it, and its words stand for it */
  picture: (address: string) => string | undefined;
  /** Is told of the headings of the second level. */
  section: (id: string, text: string) => void;
  /** Is told that something is drawn in place. */
  drawing: () => void;
}

/** Writes what a book shows of an element as XHTML, which is well-formed whatever the page was made from. */
export function writeXhtml(read: Element, places: Places): string {
  const element = places.fit(read);
  // What is inside a drawing stays as it is.
  const isInDrawing = element.drawn && element.tagName !== 'svg';
  if (isInDrawing ? isOfPages(element) : isLeftOut(element, places.without)) return '';
  if (element.drawn) return writeElement(element, element.tagName, places);
  if (element.tagName === 'input') return tickOf(element);
  return writeElement(element, nameInBook(element.tagName), places);
}

function writeElement(element: Element, name: string, places: Places): string {
  let inside = '';
  for (const child of childrenOf(element))
    inside += isElement(child) ? writeXhtml(child, places) : escapeXml(child.value);
  if (!NAME.test(name)) return inside;
  const attributes = attributesInBook(element);
  const valueOf = (wanted: string) => attributes.find((one) => one.name === wanted)?.value;
  // No link, but painted as one: styles know it by its class.
  if (isTwin(element) && !places.hasTwins) {
    const plain = element.drawn ? 'g' : 'span';
    return `<${plain} class="${escapeXml(valueOf('class') ?? '')}">${inside}</${plain}>`;
  }
  if (name === 'svg') places.drawing();
  if (name === 'h2') places.section(valueOf('id') ?? '', textOf(element).trim());
  if (name === 'img' && !element.drawn) {
    const picture = places.picture(valueOf('src') ?? '');
    if (picture === undefined) return escapeXml(valueOf('alt') ?? '');
    return `<img src="${escapeXml(picture)}"${write(
      attributes.filter((one) => one.name !== 'src'),
      places,
    )}/>`;
  }
  if (isNote(element)) {
    const own = write(
      attributes.filter((one) => one.name !== 'id'),
      places,
    );
    return `<li${own}><div id="${places.id(valueOf('id') ?? '')}"${NOTE}>${inside}</div></li>`;
  }
  // Readers of books look in a title for what a link in a drawing is called.
  if (name === 'a' && element.drawn)
    inside = `<title>${escapeXml(valueOf('aria-label') ?? textOf(element).trim())}</title>${inside}`;
  const start = `<${name}${namespaces(name, attributes)}${write(attributes, places)}`;
  return inside === '' && (element.drawn || VOID.has(name)) ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function namespaces(element: string, attributes: Element['attrs']): string {
  const own = element === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const isLinked = attributes.some(({ name }) => name === 'xlink:href');
  return own + (isLinked ? ' xmlns:xlink="http://www.w3.org/1999/xlink"' : '');
}

function write(attributes: Element['attrs'], places: Places): string {
  let written = '';
  for (const { name, value } of attributes) {
    if (!NAME.test(name)) continue;
    if (name === 'href' || name === 'xlink:href' || ID_REFERENCES.has(name))
      written += places.reference(name, value);
    else if (name === 'id') written += ` id="${places.id(value)}"`;
    else if (name === 'lang') written += ` lang="${escapeXml(value)}" xml:lang="${escapeXml(value)}"`;
    else written += ` ${name}="${escapeXml(paint(value, places))}"`;
  }
  return written;
}

/** Drawings name parts of themselves in what they are painted with: `fill="url(#shade)"`. */
const paint = (value: string, { id }: Places) =>
  value.includes('url(#')
    ? value.replace(/url\(#([^)]+)\)/g, (_, target: string) => `url(#${id(target)})`)
    : value;
