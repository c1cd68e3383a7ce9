import { operators } from '../../../interface/question-words.ts';
import { FACETS, FACET_NAMES, type FacetName } from '../../language/facets.ts';
import { normalise } from '../../language/normalise.ts';
import { isOfSigns } from '../../language/signs.ts';
import { withPlainQuotes } from './plain-quotes.ts';
import { allOf, noneOf, side, type Limits, type Side } from './sides.ts';

/** What is wanted of one side of an OR. */
export interface Alternative {
  /** The words, those of phrases included. */
  words: string;
  /** Words that follow one another. */
  phrases: string[];
  /** What else holds for this side alone. */
  limits?: Limits;
}

/** A query in its parts; what limits it goes for all sides. */
export interface ParsedQuery extends Limits {
  alternatives: Alternative[];
  /** Facets without a value. */
  unfinished: FacetName[];
}

/** A phrase, perhaps of a facet or left out, or a word; any dash leaves out, but years stand behind other dashes, too. */
const PART = /(?<!\S)(-|[\p{Pd}−](?=[\p{L}"]))?(?:([\p{L}-]+):)?(?:"([^"]+)"|(\S*))/gu;

/** Quotations, and brackets that begin before a word or end after one. */
const BRACKETS = /"[^"]*"|(?<![^\s(])-?\(|\)(?![^\s)])/g;

/** Signs, and no word or symbol to search for. */
const SIGNS = /^[\p{P}\p{Sm}\p{Sk}\s]+$/u;

type Token = '(' | ')' | 'OR' | 'NOT' | Side;

/**
 * Reads what readers know from other searches: quotes mean the phrase, `-` and NOT leave out, OR widens, AND says
 * nothing, brackets hold together, `type:briefing` sets a facet. What limits a search goes for all of it where it begins or ends
 * the query, and for one side where it stands beside OR.
 * @returns the parts, or nothing where the query has no such signs; no parts where it has nothing else
 */
export function parseOperators(query: string): ParsedQuery | undefined {
  if (isOfSigns(query)) return undefined;
  const unfinished: FacetName[] = [];
  const { tokens, hasSigns } = readTokens(query, unfinished);
  if (!hasSigns) return undefined;
  const { whole, rest } = limitsOfAll(tokens);
  const sides = sidesOf([...rest]);
  const [only = side({})] = sides;
  if (sides.length < 2)
    return {
      alternatives: only.words.length ? [{ words: only.words.join(' '), phrases: only.phrases }] : [],
      ...limitsOf(allOf([...whole, [only]])[0] ?? only),
      unfinished,
    };
  return {
    alternatives: sides.map(({ words, phrases, ...limits }) => ({
      ...{ words: words.join(' '), phrases },
      ...(isLimiting(limits) && { limits }),
    })),
    ...limitsOf(allOf(whole)[0] ?? side({})),
    unfinished,
  };
}

const limitsOf = ({ without, facets, withoutFacets }: Limits): Limits => ({ without, facets, withoutFacets });
const isLimiting = ({ without, facets, withoutFacets }: Limits) =>
  [...without, ...facets, ...withoutFacets].length > 0;

function readTokens(query: string, unfinished: FacetName[]): { tokens: Token[]; hasSigns: boolean } {
  const tokens: Token[] = [];
  let depth = 0;
  let hasSigns = SIGNS.test(query);
  const isOneOf = operatorIn(query);
  const spaced = withPlainQuotes(query).replace(BRACKETS, (part) =>
    part.startsWith('"') ? part : ` ${part} `,
  );
  for (const [whole, minus = '', name = '', phrase, word = ''] of joinFacets(spaced).matchAll(PART)) {
    const facet = facetNamed(name);
    const text = phrase ?? word;
    const add = (part: Partial<Side>) => {
      if (minus) tokens.push('NOT');
      tokens.push(side(part));
    };
    if (facet) {
      hasSigns = true;
      const value = text.replaceAll('"', '');
      if (value) add({ facets: [[facet, value]] });
      else unfinished.push(facet);
    } else if (isOneOf('and', whole)) hasSigns = true;
    else if (isOneOf('or', whole) || isOneOf('not', whole)) {
      hasSigns = true;
      tokens.push(isOneOf('or', whole) ? 'OR' : 'NOT');
    } else if (word === '(') {
      if (minus) tokens.push('NOT');
      tokens.push('(');
      depth++;
    } else if (word === ')') {
      if (depth > 0) tokens.push(')');
      depth = Math.max(0, depth - 1);
    } else if (!/[\p{L}\p{N}]/u.test(name + text)) hasSigns ||= whole === '-';
    else {
      hasSigns ||= minus !== '' || phrase !== undefined;
      const said = name && phrase === undefined ? `${name}:${text}` : text;
      add(phrase === undefined ? { words: [said] } : { words: [phrase.trim()], phrases: [phrase.trim()] });
    }
  }
  return { tokens, hasSigns };
}

/** @returns what limits the whole: facets, and what is left out, at either end of a query but beside OR */
function limitsOfAll(tokens: readonly Token[]): { whole: Side[][]; rest: readonly Token[] } {
  const isLimit = (index: number) => {
    const token = tokens[index];
    return token === 'NOT'
      ? typeof tokens[index + 1] === 'object'
      : typeof token === 'object' && (tokens[index - 1] === 'NOT' || !token.words.length);
  };
  let [from, to] = [0, tokens.length];
  while (from < to && isLimit(from)) from++;
  while (to > from && isLimit(to - 1)) to--;
  if (tokens[from] === 'OR') from = 0;
  if (tokens[to - 1] === 'OR') to = tokens.length;
  const before = sidesOf([...tokens.slice(0, from)]);
  const after = sidesOf([...tokens.slice(to)]);
  return { whole: [before, after].filter(({ length }) => length), rest: tokens.slice(from, to) };
}

/** @returns the ways to meet what tokens say up to a bracket that closes, which are taken away */
function sidesOf(tokens: Token[]): Side[] {
  const ways: Side[] = [];
  let conditions: Side[][] = [];
  const close = () => {
    if (conditions.length) ways.push(...allOf(conditions));
    conditions = [];
  };
  let isLeftOut = false;
  for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift())
    if (token === 'OR') {
      close();
      isLeftOut = false;
    } else if (token === 'NOT') isLeftOut = true;
    else {
      const met = token === '(' ? sidesOf(tokens) : [token];
      if (met.length) conditions.push(isLeftOut ? noneOf(met) : met);
      isLeftOut = false;
    }
  close();
  return ways;
}

/** A space between a facet and its value is meant as none. */
const joinFacets = (query: string) =>
  query.replace(/(?<=(?:^|\s)[-\p{Pd}−]?([\p{L}-]+):)\s+(?=[\p{L}\p{N}"])/gu, (space, name: string) =>
    facetNamed(name) ? '' : space,
  );

/**
 * Tells which words of a query are operators: in one that is all in capitals, `O` and `NO` are words of Spanish as any others,
 * and only those of other searches, in English, are none.
 */
export const operatorIn =
  (query: string, lists: typeof operators = operators) =>
  (name: keyof typeof operators, word: string): boolean =>
    lists[name]
      .split(', ')
      .slice(0, /\p{Ll}/u.test(query) ? undefined : 1)
      .includes(word);

/** Facets have the names that readers see, or the first word or the end of these, and short ones in English. */
const facetNamed = (written: string): FacetName | undefined =>
  FACET_NAMES.find((name) => name === written.toLowerCase()) ??
  FACET_NAMES.find((name) => {
    const [heading, said] = [normalise(FACETS[name]), normalise(written)];
    return beginningOf(heading) === said || (said.length > 2 && heading.endsWith(said));
  });

/** @returns how readers may write a facet: by the first word that they see, unless another begins so */
export function writtenFacet(name: FacetName): string {
  const word = beginningOf(FACETS[name].toLowerCase());
  return facetNamed(word) === name ? word : name;
}

const beginningOf = (heading: string): string => heading.split(' ', 1).join('');
