import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { escapeAttribute } from '../../text/escape-html.ts';
import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  ID_REFERENCES,
  leadsOutside,
} from '../../model/site/page-attributes.ts';
import { rootFrom, relativeAddress } from './relative-address.ts';
import type { HtmlPage } from '../built-files.ts';

/** A page with relative addresses, and what it holds and leads to. */
export interface RewrittenPage extends HtmlPage {
  ids: string[];
  /** Relative addresses of pages, files and anchors of this site. */
  links: string[];
  /** Ids of the page itself that attributes name. */
  references: string[];
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Without scripting, so that what stands in `<noscript>` is read as elements. */
const PARSING = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** Stands for the version of the index, which is known when all pages have been indexed; no page holds this character. */
const INDEX_VERSION = '\0';

export const fillIndexVersion = (html: string, version: string): string =>
  html.replaceAll(INDEX_VERSION, version);

/**
 * Parses a page once, takes note of its ids and links, and replaces only the attributes that change,
 * so that all other bytes stay as Astro wrote them.
 */
export function rewritePage({ path, html }: HtmlPage): RewrittenPage {
  const text = new MagicString(html);
  const ids: string[] = [];
  const links: string[] = [];
  const references: string[] = [];
  const replacement = (name: string, value: string) => {
    if (name === 'data-root') return rootFrom(path);
    if (name === 'data-index') return INDEX_VERSION;
    if (name === 'srcset') return value.replace(/[^\s,]\S*/g, (part) => relativeAddress(path, part));
    return ADDRESS_ATTRIBUTES.has(name) ? relativeAddress(path, value) : value;
  };
  for (const element of elementsOf(parse(html, PARSING))) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.push(value);
      const wanted = replacement(name, value);
      const addresses = ADDRESS_ATTRIBUTES.has(name)
        ? [wanted]
        : name === 'srcset'
          ? addressesInSrcset(wanted)
          : [];
      links.push(...addresses.filter((address) => !leadsOutside(address)));
      if (ID_REFERENCES.has(name)) references.push(...(value.match(/\S+/g) ?? []));
      const location = element.sourceCodeLocation?.attrs?.[name];
      if (wanted !== value && location)
        text.overwrite(location.startOffset, location.endOffset, `${name}="${escapeAttribute(wanted)}"`);
    }
  }
  return { path, html: text.toString(), ids, links, references };
}

function* elementsOf(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
