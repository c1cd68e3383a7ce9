import { FACETS, FACET_NAMES, type FacetName } from '../language/facets.ts';
import { normalise } from '../language/normalise.ts';
import { withPlainQuotes } from './plain-quotes.ts';

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
  /** Facets without a value. */
  unfinished: FacetName[];
}

/** A phrase, perhaps of a facet or left out, or a word; any dash leaves out, but years stand behind other dashes, too. */
const PART = /(?<!\S)(-|[\p{Pd}−](?=[\p{L}"]))?(?:([\p{L}-]+):)?(?:"([^"]+)"|(\S*))/gu;

/** Signs, and no word or symbol to search for. */
const SIGNS = /^[\p{P}\p{Sm}\p{Sk}\s]+$/u;

/**
 * Reads what readers know from other searches: quotes mean the phrase, `-` and NOT leave out, OR widens, AND says
 * nothing, `type:briefing` sets a facet.
 * @returns the parts, or nothing where the query has no such signs; no parts where it has nothing else
 */
export function parseOperators(query: string): ParsedQuery | undefined {
  const parsed: ParsedQuery = {
    alternatives: [],
    without: [],
    facets: [],
    withoutFacets: [],
    unfinished: [],
  };
  let words: string[] = [];
  let phrases: string[] = [];
  let isLeftOut = false;
  let hasSigns = SIGNS.test(query);
  const close = () => {
    if (words.length) parsed.alternatives.push({ words: words.join(' '), phrases });
    words = [];
    phrases = [];
  };
  for (const [whole, minus = '', name = '', phrase, word = ''] of joinFacets(withPlainQuotes(query)).matchAll(
    PART,
  )) {
    const facet = facetNamed(name);
    const text = phrase ?? word;
    if (facet) {
      hasSigns = true;
      const value = text.replaceAll('"', '');
      if (value) parsed[minus || isLeftOut ? 'withoutFacets' : 'facets'].push([facet, value]);
      else parsed.unfinished.push(facet);
      isLeftOut = false;
    } else if (/^(?:AND|OR|NOT)$/.test(whole)) {
      hasSigns = true;
      if (whole === 'OR') close();
      isLeftOut = whole === 'NOT';
    } else if (!/[\p{L}\p{N}]/u.test(name + text)) hasSigns ||= whole === '-';
    else {
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

/** A space between a facet and its value is meant as none. */
const joinFacets = (query: string) =>
  query.replace(/(?<=(?:^|\s)[-\p{Pd}−]?([\p{L}-]+):)\s+(?=[\p{L}\p{N}"])/gu, (space, name: string) =>
    facetNamed(name) ? '' : space,
  );

/** Facets have the names that readers see, and short ones in English. */
const facetNamed = (written: string): FacetName | undefined =>
  written === ''
    ? undefined
    : FACET_NAMES.find(
        (name) => name === written.toLowerCase() || normalise(FACETS[name]) === normalise(written),
      );
