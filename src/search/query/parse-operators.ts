import { FACETS, FACET_NAMES, type FacetName } from '../language/facets.ts';
import { normalise } from '../language/normalise.ts';

/** What is wanted of one side of an OR. */
export interface Alternative {
  /** The words, those of phrases included. */
  words: string;
  /** Words that follow one another. */
  phrases: string[];
}

/** A query in its parts. */
export interface ParsedQuery {
  alternatives: Alternative[];
  /** Words and phrases that pages must not have. */
  without: string[];
  /** `type:briefing`: the name of a facet, and the beginning of its value. */
  facets: [name: FacetName, value: string][];
  /** The same, of facets that pages must not have. */
  withoutFacets: [name: FacetName, value: string][];
}

/** A phrase, perhaps of a facet or left out, or a word; a quotation mark without another is none. */
const PART = /(?<!\S)(-?)(?:([\p{L}-]+):)?(?:["“”]([^"“”]+)["“”]|(\S+))/gu;

/**
 * Reads what readers know from other searches: quotes mean the phrase, `-` and NOT leave out, OR widens, AND says
 * nothing, `type:briefing` sets a facet.
 * @returns the parts, or nothing where the query has no such signs, or nothing else
 */
export function parseOperators(query: string): ParsedQuery | undefined {
  const parsed: ParsedQuery = { alternatives: [], without: [], facets: [], withoutFacets: [] };
  let words: string[] = [];
  let phrases: string[] = [];
  let isLeftOut = false;
  let hasSigns = false;
  const close = () => {
    if (words.length) parsed.alternatives.push({ words: words.join(' '), phrases });
    words = [];
    phrases = [];
  };
  for (const [whole, minus = '', name = '', phrase, word = ''] of query.matchAll(PART)) {
    const facet = facetNamed(name);
    const text = facet || phrase === undefined ? (phrase ?? word) : phrase;
    if (!facet && /^(?:AND|OR|NOT)$/.test(whole)) {
      hasSigns = true;
      if (whole === 'OR') close();
      isLeftOut = whole === 'NOT';
    } else if (!/[\p{L}\p{N}]/u.test(text)) hasSigns ||= whole === '-';
    else if (facet) {
      hasSigns = true;
      parsed[minus || isLeftOut ? 'withoutFacets' : 'facets'].push([facet, text]);
      isLeftOut = false;
    } else {
      const said = name && phrase === undefined ? `${name}:${text}` : text;
      if (minus || isLeftOut) parsed.without.push(said);
      else if (phrase === undefined) words.push(said);
      else {
        words.push(phrase.trim());
        phrases.push(phrase.trim());
      }
      hasSigns ||= minus !== '' || isLeftOut || phrase !== undefined;
      isLeftOut = false;
    }
  }
  close();
  return hasSigns ? parsed : undefined;
}

/** Facets have the names that readers see, and short ones in English. */
const facetNamed = (written: string): FacetName | undefined =>
  written === ''
    ? undefined
    : FACET_NAMES.find(
        (name) => name === written.toLowerCase() || normalise(FACETS[name]) === normalise(written),
      );
