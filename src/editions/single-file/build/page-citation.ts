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
 * @returns what all citations say alike, which the file says once, and what each page adds, in the same order, beyond
 *   its title and a key made of its place; pages that are not cited have nothing
 */
export function partedCitations(
  pages: readonly { title: string; citation: PageCitation | undefined }[],
  name: string,
): { shared: Partial<CitedPage>; own: ([text: string, page: Partial<CitedPage>] | undefined)[] } {
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
  return {
    shared: { id: name, ...Object.fromEntries(cited[0]?.filter(isShared) ?? []) },
    own: pages.map(
      ({ citation }, index) =>
        citation && [
          citation.text,
          Object.fromEntries(fields[index]?.filter((field) => !isShared(field)) ?? []),
        ],
    ),
  };
}
