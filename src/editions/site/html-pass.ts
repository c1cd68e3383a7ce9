import { posix } from 'node:path';
import { escapeAttribute } from '../../text/markup/escape-html.ts';
import { memoize } from '../../text/functions/memoize.ts';
import { ownText } from '../../text/functions/own-text.ts';
import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  ID_REFERENCES,
  leadsOutside,
} from '../../model/site/addresses/page-attributes.ts';
import { attributesIn } from './attributes-in.ts';
import { keepTogether } from './kept-together.ts';
import { rootFrom, relativeAddress } from './relative-address.ts';
import type { HtmlPage } from '../built-files.ts';

/** What a page holds and leads to. */
export interface PageLinks {
  path: string;
  ids: string[];
  /** Relative addresses of pages, files and anchors of this site. */
  links: string[];
  /** Ids of the page itself that attributes name. */
  references: string[];
}

/** A page with relative addresses, in UTF-8. */
export interface RewrittenPage extends PageLinks {
  html: Buffer;
}

/** The attributes that lead on, are led to, or name parts of their page. */
const READ = new Set(['id', 'data-root', 'content', 'srcset', ...ADDRESS_ATTRIBUTES, ...ID_REFERENCES]);
/** What a page says that leads on to another at once. */
const LEADS_ON = '0;url=';

/**
 * @returns what reads a page once, takes note of its ids and links, and replaces only the attributes that change, and
 *   the space between a number and its unit, so that all other bytes stay as Astro wrote them
 */
export function pageRewriter(): (page: HtmlPage) => RewrittenPage {
  const own = ownTexts();
  // Pages of one folder lead to the same places by the same addresses.
  const relativeFrom = memoize((folder) =>
    memoize((address) => relativeAddress(posix.join(folder, 'page.html'), address)),
  );
  return (page) => {
    const relative = relativeFrom(posix.dirname(page.path));
    const here = `${posix.basename(page.path)}#`;
    const { ids, links, references, ...rewritten } = rewritePage(page, (address) => {
      const found = relative(own(address));
      // A place on the page itself: drawings lead to many.
      return found.startsWith(here) ? found.slice(here.length - 1) : found;
    });
    return {
      ...rewritten,
      ids: ids.map(own),
      links: [...new Set(links.map(own))],
      references: references.map(own),
    };
  };
}

/** @returns what makes a text one of its own. Equal texts become one. */
function ownTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownText(text);
    known.set(own, own);
    return own;
  };
}

function rewritePage({ path, html }: HtmlPage, relative: (address: string) => string): RewrittenPage {
  const written: string[] = [];
  let copied = 0;
  const ids: string[] = [];
  const links: string[] = [];
  const references: string[] = [];
  const replacement = (name: string, value: string) => {
    if (name === 'data-root') return rootFrom(path);
    if (name === 'content' && value.startsWith(LEADS_ON))
      return LEADS_ON + relative(value.slice(LEADS_ON.length));
    if (name === 'srcset') return value.replace(/[^\s,]\S*/g, relative);
    return ADDRESS_ATTRIBUTES.has(name) ? relative(value) : value;
  };
  for (const { name, value, start, end } of attributesIn(html, READ)) {
    if (name === 'id') ids.push(value);
    if (ID_REFERENCES.has(name)) references.push(...(value.match(/\S+/g) ?? []));
    const wanted = replacement(name, value);
    const addresses = ADDRESS_ATTRIBUTES.has(name)
      ? [wanted]
      : name === 'srcset'
        ? addressesInSrcset(wanted)
        : [];
    links.push(...addresses.filter((address) => !leadsOutside(address)));
    if (wanted === value) continue;
    written.push(html.slice(copied, start), `${name}="${escapeAttribute(wanted)}"`);
    copied = end;
  }
  written.push(html.slice(copied));
  return { path, html: Buffer.from(keepTogether(written.join(''))), ids, links, references };
}
