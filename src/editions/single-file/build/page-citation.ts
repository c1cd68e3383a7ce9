import type { CitedPage } from '../../../text/citation-formats.ts';
import { attribute, find, textOf, type Element } from '../../html-tree.ts';

/** How a page of the site says that it is cited. */
export interface PageCitation {
  text: string;
  page: CitedPage;
}

/** @returns what the page says of it, if it does */
export function citationIn(root: Element): PageCitation | undefined {
  const place = find(root, (element) => attribute(element, 'data-cite') !== undefined);
  const text = place && find(place, ({ tagName }) => tagName === 'p');
  if (!text) return undefined;
  return { text: textOf(text).trim(), page: JSON.parse(attribute(place, 'data-cite') ?? '') as CitedPage };
}

/**
 * @param name the publication's
 * @returns what all citations say alike, which the file says once, with the words that all texts begin and end with; and
 *   what each page adds, in the same order, beyond its title and a key made of its place; pages that are not cited have
 *   nothing
 */
export function partedCitations(
  pages: readonly { title: string; citation: PageCitation | undefined }[],
  name: string,
): {
  shared: Partial<CitedPage>;
  around: [start: string, end: string];
  own: ([text: string, page: Partial<CitedPage>] | undefined)[];
} {
  const fields = pages.map(({ title, citation }) =>
    Object.entries(citation?.page ?? {}).filter(
      ([field, value]) => field !== 'id' && (field !== 'title' || value !== title),
    ),
  );
  const counts = new Map<string, number>();
  for (const field of fields.flat().map((one) => JSON.stringify(one)))
    counts.set(field, (counts.get(field) ?? 0) + 1);
  const cited = fields.filter(({ length }) => length);
  const isShared = (field: [string, unknown]) => counts.get(JSON.stringify(field)) === cited.length;
  const texts = pages.flatMap(({ citation }) => citation?.text ?? []);
  const start = sharedStart(texts);
  const end = reversed(sharedStart(texts.map((text) => reversed(text.slice(start.length)))));
  return {
    around: [start, end],
    shared: { id: name, ...Object.fromEntries(cited[0]?.filter(isShared) ?? []) },
    own: pages.map(
      ({ citation }, index) =>
        citation && [
          citation.text.slice(start.length, citation.text.length - end.length),
          Object.fromEntries(fields[index]?.filter((field) => !isShared(field)) ?? []),
        ],
    ),
  };
}

/** By letters: of two that differ, their halves would else be taken for alike. */
const reversed = (text: string) => Array.from(text).reverse().join('');

/** @returns the letters with which all of some texts begin */
function sharedStart([first = '', ...others]: readonly string[]): string {
  let start = '';
  for (const letter of first) {
    if (!others.every((text) => text.startsWith(start + letter))) break;
    start += letter;
  }
  return start;
}
