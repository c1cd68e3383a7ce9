import { isEnglish } from '../language/is-english.ts';
import type { SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Alternatives } from './operators/alternatives.ts';
import type { Find, Finding } from './find.ts';
import { beginsAs } from './pages/name-match.ts';
import { eachWord } from './pages-with-some.ts';
import { isThere } from './is-there.ts';
import { wordsInstead } from './words-instead.ts';

/** A search in the words of the publication. */
export interface Rephrased {
  /** What was found: as typed, or in the nearest words in which anything was. */
  found: Finding;
  /** The words that stand for others in it. */
  substitutes: ReadonlySet<string>;
  /** The words that no page has, and for which there are no others. */
  unknown: string[];
  /** Those of them that are ordinary words, and no slips. */
  ordinary: string[];
  /** What stands for words as typed. */
  alternatives: Alternatives;
  /** Words that stand for one another, by each of them, itself among them. */
  alike: Alternatives;
  /** @returns a query with each word that no page has replaced by the nearest other */
  nearest(query: string): string;
}

/** Each phrasing costs a search. */
const MOST_PHRASINGS = 5;
/** Words that pages do have are given so many others where no page has all of them; more made no difference. */
const OTHERS = 2;

/** So many words may be said otherwise though pages have all of them. */
const MANY_WORDS = 3;
const isNamed = ({ first, spelt }: Finding) => first.some((page) => beginsAs(page, spelt));

/** A letter too many makes another word than pages have, not one that is said otherwise: "labb". */
const isDoubled = async (word: string, engine: SearchEngine) =>
  /([bdgmnprt])\1$/.test(word) && (await isThere(engine, word.slice(0, -1)));

/** @returns a search as it stands, where its words are wanted so */
export const asTyped = (found: Finding, unknown: string[]): Rephrased => ({
  ...{ found, unknown, ordinary: [], substitutes: new Set(), nearest: (query) => query },
  ...{ alternatives: new Map<string, string[]>(), alike: new Map<string, string[]>() },
});

/**
 * Searches for what the publication says instead of common words that no page has: `closed` for "axed". Where no page
 * has all of the words, others stand beside the known ones too. On the development set this took paraphrases from 0.58 to 0.70.
 * @param noPageHas the words that no page has
 */
export async function rephrase(
  typed: Finding,
  noPageHas: string[],
  {
    query,
    engine,
    find,
    options,
    vocabulary,
  }: { query: string; engine: SearchEngine; find: Find; options: SearchOptions; vocabulary: Vocabulary },
): Promise<Rephrased> {
  const isWhole = !noPageHas.length && typed.results.length > 0;
  const telling = eachWord(typed.spelt);
  if (!isEnglish || (isWhole && (telling.length < MANY_WORDS || isNamed(typed))))
    return asTyped(typed, noPageHas);
  const othersFor = (words: readonly string[]) => wordsInstead(words, { query, telling, vocabulary });
  const slips = await Promise.all(noPageHas.map((word) => isDoubled(word, engine)));
  const ordinary = await othersFor(noPageHas.filter((_word, index) => !slips[index]));
  const replaced = new Map(
    (
      await Promise.all(ordinary.map(async ([word, others]) => [word, await said(others, engine)] as const))
    ).filter(([, others]) => others.length),
  );
  const unknown = noPageHas.filter((word) => !replaced.has(word));
  const all = await Promise.all(
    (replaced.size ? phrasings(typed.spelt, replaced) : []).map((words) => find(words, options)),
  );
  const found = all.find(({ results }) => results.length) ?? all[0] ?? typed;
  const words = eachWord(found.spelt).filter((word) => !unknown.includes(word));
  const beside =
    found.results.length && telling.length < MANY_WORDS
      ? []
      : (await othersFor(words))
          .filter(([, all]) => all.length)
          .map(([word, all]) => [word, all.slice(0, OTHERS)] as const);
  return {
    ...{ found, unknown },
    substitutes: new Set(
      [...replaced.values()]
        .flat()
        .flatMap((other) => other.split(' ').filter((word) => !telling.includes(word))),
    ),
    ordinary: ordinary.flatMap(([word]) => (replaced.has(word) ? [] : word)),
    alternatives: new Map([...beside, ...replaced]),
    alike: new Map([
      ...beside.map(([word, all]): [string, string[]] => [word, [word, ...all]]),
      ...[...replaced.values()].flatMap((all) => all.map((word): [string, string[]] => [word, all])),
    ]),
    nearest: (query) => [...phrasings(query, replaced)][0] ?? query,
  };
}

/** @returns those words, and expressions whose words follow one another on some page */
async function said(others: readonly string[], engine: SearchEngine): Promise<string[]> {
  const there = await Promise.all(
    others.map(async (other) => !other.includes(' ') || isThere(engine, other)),
  );
  return others.filter((_other, index) => there[index]);
}

/** @returns a query with words replaced by others, the nearest first; one word changes faster than those after it */
export function phrasings(query: string, alternatives: Alternatives): string[] {
  let all = [''];
  for (const word of query.split(' ').toReversed()) {
    const others = alternatives.get(word);
    // What stands for an expression stands for each of its words.
    const isSaid = (other: string, rest: string) =>
      others !== undefined && `${rest} `.startsWith(`${other} `);
    all = all.flatMap((rest) =>
      (others ?? [word]).map((other) => (isSaid(other, rest) ? rest : `${other} ${rest}`.trim())),
    );
  }
  return all.slice(0, MOST_PHRASINGS);
}
