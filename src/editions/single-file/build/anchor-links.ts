import { ID_REFERENCES } from '../../../model/site/addresses/page-attributes.ts';
import { decodeAddress, idInFragment, linkToId } from '../../../text/markup/decode-address.ts';
import { memoize } from '../../../text/functions/memoize.ts';
import { addressOnPage } from '../../address-on-page.ts';
import type { Attribute } from '../../html-tree.ts';
import { CONTENTS, anchorIn, anchorOf } from '../anchors.ts';
import { LIST, PREFIX, type FilePage } from './file-page.ts';
import type { Cite } from './marked-html.ts';

/** Claims, events and figures. */
const ROW = /\/(?:claim|event|key-figure|term)-[^/]+$/;

export interface LinkOptions {
  /** The paths of all pages of the site. */
  paths: ReadonlySet<string>;
  /** The paths of pages that are parts of another in the file, and the path of that. */
  lists: ReadonlyMap<string, string>;
  /** Where the publication is online, for what is not in this file. */
  url: string | undefined;
}

type OnPage = Pick<FilePage, 'path' | 'place'>;

/** Where links between pages lead inside the file, in which ids differ. */
export interface Places {
  /**
   * @returns the number of the source that a link cites, in the one list that the file has
   * @throws if a page cites a source that is not in the list
   */
  numberOf: (cite: Cite, page: OnPage) => number | undefined;
  /** @returns what an attribute is in the file; undefined if it goes */
  inFile: (one: Attribute, page: OnPage) => string | undefined;
  /**
   * Ids that nothing leads to go, but for those of headings and rows, to which the search leads. That is known when
   * all other attributes have been asked for.
   */
  isKept: (id: string, tagName: string) => boolean;
}

/**
 * Turns links between pages into links inside the file. Parts of the site's frame are not in the file: what leads to
 * one leads to its page. Citations lead to the page of all sources, by its numbers: the pages' own lists are left out.
 */
export function placesIn(chapters: readonly FilePage[], { paths, lists, url }: LinkOptions): Places {
  const byPlace = new Map(chapters.map((page) => [page.place, page]));
  const isThere = (place: string, id: string) => byPlace.get(place)?.ids.has(id) === true;
  const sources = [...(byPlace.get(anchorOf(LIST))?.ids ?? [])].filter((id) => id.startsWith(PREFIX));
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  const shortIds = new Map(
    [...numbers].map(([source, number]) => [anchorOf(`${LIST}#${source}`), `s${number}`]),
  );
  const wanted = new Set<string>();
  const idOf = (place: string) => shortIds.get(place) ?? place;
  const led = (place: string) => {
    const id = idOf(place);
    wanted.add(id);
    return id;
  };
  // Where links lead that begin at the root does not depend on their page.
  const fromRoot = memoize((href) => find(href, ''));
  const target = (href: string, path: string) => (href.startsWith('/') ? fromRoot(href) : find(href, path));
  const find = (href: string, path: string): string | undefined => {
    const address = addressOnPage(href, path);
    if (address?.protocol !== 'file:') return href;
    const { pathname, search, hash } = address;
    const file = decodeAddress(pathname).slice(1);
    const page = anchorOf(lists.get(file) ?? file);
    if (byPlace.has(page)) {
      const part = idInFragment(hash.slice(1), (id) => isThere(page, id));
      return linkToId(led(anchorIn(page, part ?? '')));
    }
    if (file === '' || paths.has(file)) return `#${CONTENTS}`;
    return url && new URL(`.${pathname}${search}${hash}`, url).href;
  };
  return {
    numberOf({ path, source, isOwn }, page) {
      if (![LIST, page.path].includes(lists.get(path) ?? path)) return undefined;
      const number = numbers.get(source);
      if (!number && !isOwn) throw new Error(`${page.path} cites #${source}, which is not in /${LIST}.`);
      return number;
    },
    inFile({ name, value }, { path, place }) {
      const local = (id: string) => (isThere(place, id) ? [led(anchorIn(place, id))] : []);
      if (name === 'href' || name === 'xlink:href') return target(value, path);
      if (name === 'id') return idOf(anchorIn(place, value));
      if (ID_REFERENCES.has(name)) return (value.match(/\S+/g) ?? []).flatMap(local).join(' ') || undefined;
      return value.replace(
        /url\(#([^)]+)\)/g,
        (whole, id: string) => local(id).map((one) => `url(#${one})`)[0] ?? whole,
      );
    },
    isKept: (id, tagName) => wanted.has(id) || /^h\d$/.test(tagName) || ROW.test(id),
  };
}
