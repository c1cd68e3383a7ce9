import { fragment } from '../../text/markup/fragment.ts';
import { fragmentOfSource } from '../site/addresses/addresses.ts';
import { CITABLE_ID } from '../schema/citable-id.ts';

/**
 * Citations in the style of Pandoc (https://pandoc.org/MANUAL.html#citation-syntax), of which we
 * take the part in brackets: `[@id]`, `[@a; @b]`, `[see @id, pp. 33-35]`, `[-@id]`, `[@id p. 4]`.
 */
export interface CitationItem {
  source: string;
  /** What stands before the source: "see". */
  prefix?: string;
  /** What stands after it, for the most part the place in it: "pp. 33-35". */
  locator?: string;
  /** Written `-@id`: the sentence names the author already. */
  withoutAuthor?: true;
}

/**
 * Finds in plain text what may be citations; the first group is what stands between the brackets. Links are none,
 * nor what is escaped: see src/markdown/escaped-brackets.ts.
 * The look ahead keeps the time in step with the length of a text full of signs.
 */
export const CITATION = /(?<!\\)\[(?=[^[\]\n]*\](?!\())([^[\]\n\uF8F0]*@[^[\]\n\uF8F0]*)\]/g;

/** Whether brackets look like a citation, though it may not be written right: an address of e-mail does not. */
export const seemsCitation = (inside: string): boolean => /(?:^|[\s;–—-])@/.test(inside);

const ITEM = new RegExp(`^(?:([^@]*)\\s)?(-)?@(${CITABLE_ID})(?=[\\s,]|$)([^@]*)$`, 'u');

/**
 * @param inside what stands between the brackets: `see @a, p. 4; @b`
 * @returns its items, or undefined if it is no citation after all (`[@ me]`)
 */
export function parseCitation(inside: string): CitationItem[] | undefined {
  const items = inside.split(';').map((part) => {
    const [, before = '', suppressed, source, after = ''] = ITEM.exec(part.trim()) ?? [];
    if (source === undefined) return undefined;
    const prefix = before.trim();
    const locator = after.replace(/^\s*,/, '').trim();
    return {
      source: source.normalize('NFC'),
      ...(prefix && { prefix }),
      ...(locator && { locator }),
      ...(suppressed && { withoutAuthor: true as const }),
    };
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
  const at = fragment(place);
  return sources.map((source) => {
    const time = (times.get(source) ?? 0) + 1;
    times.set(source, time);
    const again = time > 1 ? `.${time}` : '';
    return { source, anchor: `cite-${at}-${fragmentOfSource(source)}${again}` };
  });
}
