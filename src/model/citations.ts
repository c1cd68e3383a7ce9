import { fragment } from '../text/fragment.ts';
import { CITABLE_ID } from './schema/citable-id.ts';

/**
 * Citations in the style of Pandoc (https://pandoc.org/MANUAL.html#citation-syntax), of which we
 * take the part in brackets: `[@id]`, `[@a; @b]`, `[@id, p. 4]`.
 */
export interface CitationItem {
  source: string;
  /** The place in the source: "p. 4". */
  locator?: string;
}

/** Finds citations in plain text; the first group is what stands between the brackets. */
export const CITATION = /\[(@[^[\]\n]+)\]/g;

const ITEM = new RegExp(`^\\s*@(${CITABLE_ID})(?:,\\s*(.+?))?\\s*$`);

/**
 * @param inside what stands between the brackets: `@a, p. 4; @b`
 * @returns its items, or undefined if it is no citation after all (`[@me and others]`)
 */
export function parseCitation(inside: string): CitationItem[] | undefined {
  const items = inside.split(';').map((part) => {
    const [, source, locator] = ITEM.exec(part) ?? [];
    return source === undefined ? undefined : { source, ...(locator && { locator }) };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** One place on a page that cites a source, with the id of the link there. */
export interface CitationUse {
  source: string;
  anchor: string;
}

/** A source as a page numbers it, with all places on the page that cite it. */
export interface NumberedSource {
  number: number;
  source: string;
  anchors: string[];
}

/** @returns the sources of a page, numbered in the order in which the page first cites them. */
export function numberSources(uses: readonly CitationUse[]): NumberedSource[] {
  const bySource = new Map<string, NumberedSource>();
  for (const { source, anchor } of uses) {
    const known = bySource.get(source);
    if (known) known.anchors.push(anchor);
    else bySource.set(source, { number: bySource.size + 1, source, anchors: [anchor] });
  }
  return [...bySource.values()];
}

/**
 * @param place what cites, unique on the page: `event-3`
 * @returns a use for each source, with ids such as `cite-event-3-nao-2020`; one that is cited again in the same
 *   place has a number behind a dot, which stands in no fragment
 */
export function usesAt(place: string, sources: readonly string[]): CitationUse[] {
  const times = new Map<string, number>();
  return sources.map((source) => {
    const time = (times.get(source) ?? 0) + 1;
    times.set(source, time);
    const again = time > 1 ? `.${time}` : '';
    return { source, anchor: `cite-${fragment(place)}-${fragment(source)}${again}` };
  });
}
