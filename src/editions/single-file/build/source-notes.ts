import { anchorOfSource } from '../../../model/site/addresses.ts';
import { GENERATED_PAGES } from '../../../model/site/generated-pages.ts';
import { decodeAddress } from '../../../text/decode-address.ts';
import { anchorOf } from '../anchors.ts';
import type { Chapter } from '../../chapters.ts';
import {
  attribute,
  elementsIn,
  hasClass,
  setAttribute,
  textNode,
  textOf,
  type Element,
} from '../../html-tree.ts';

/** The page of all sources, and what the fragments of sources begin with. */
const PREFIX = anchorOfSource('');
const LIST = GENERATED_PAGES.sources.address;

/**
 * Gives the sources one numbering for the whole file, that of the page of all sources, and leads all
 * citations there: the pages' own lists are left out.
 * @returns the short ids of the sources, by the place that they would have
 * @throws if a page cites a source that is not in the list
 */
export function unifySourceNumbers(chapters: Chapter[]): Map<string, string> {
  const list = chapters.find(({ path }) => `/${path}` === LIST);
  const items = list ? elementsIn(list.root).filter((item) => attribute(item, 'id')?.startsWith(PREFIX)) : [];
  const numbers = new Map(items.map((item, index) => [attribute(item, 'id') ?? '', index + 1]));
  for (const { parentNode } of items)
    if (parentNode?.nodeName === 'ul') parentNode.nodeName = parentNode.tagName = 'ol';
  for (const { path, root } of chapters)
    for (const link of elementsIn(root).filter(({ tagName }) => tagName === 'a')) {
      const source = sourceOf(link, path);
      if (!source) continue;
      const number = numbers.get(source);
      // Authors may call a part of their text as sources are called.
      if (!number && elementsIn(root).some((element) => attribute(element, 'id') === source)) continue;
      if (!number) throw new Error(`${path} cites #${source}, which is not in ${LIST}.`);
      // Citations in the text have their brackets already; elsewhere the whole reference is the link.
      const bracketed = hasClass(link.parentNode as Element, 'citations');
      setAttribute(link, 'href', `${LIST}#${source}`);
      link.attrs = link.attrs.filter(({ name }) => name === 'href');
      // Citations by author and date say whom they cite, which needs no number.
      if (bracketed && !/^\d+$/.test(textOf(link))) continue;
      link.childNodes = [textNode(bracketed ? String(number) : `[${number}]`)];
    }
  return new Map([...numbers].map(([source, number]) => [anchorOf(`${LIST}#${source}`), `s${number}`]));
}

/** @returns the fragment of the source that a link leads to, in the page's own list or that of all sources */
function sourceOf(link: Element, path: string): string | undefined {
  const href = attribute(link, 'href') ?? '';
  const address = href.includes(`#${PREFIX}`) ? URL.parse(href, `file:///${path}`) : undefined;
  if (!address) return undefined;
  const { pathname, hash } = address;
  const source = decodeAddress(hash.slice(1));
  return [LIST, `/${path}`].includes(pathname) && source.startsWith(PREFIX) ? source : undefined;
}
