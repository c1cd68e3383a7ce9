import type { FacetCounts, SearchEngine } from '../engine/search-engine.ts';
import { normalise } from '../language/normalise.ts';
import type { Answer, Answerer, AnswerOptions, AnswerResult } from './answer-types.ts';
import { parseOperators, type Alternative, type ParsedQuery } from './parse-operators.ts';
import { ALL, cleanQuery } from './parse-query.ts';
import { isEmpty, type SearchState } from './state/search-state.ts';

/** Up to so many results are counted by facet anew where some of those found are left out. */
const COUNTED = 100;

/** @returns the answers of another, to queries with operators too: each side of an OR is searched for as it were alone */
export function withOperators(plain: Answerer, open: () => Promise<SearchEngine>): Answerer {
  return async (wanted, options) => {
    const parsed = parseOperators(cleanQuery(wanted.query));
    if (!parsed) return plain(wanted, options);
    // Operators alone are words.
    if (!Object.values(parsed).flat().length)
      return plain({ ...wanted, query: wanted.query.toLowerCase() }, options);
    const engine = await open();
    const narrowed = { ...wanted, facets: await withFacets(wanted.facets, parsed.facets, engine) };
    const all = isEmpty({ ...narrowed, query: '' }) ? ALL : '';
    const sides = parsed.alternatives.length ? parsed.alternatives : [{ words: all, phrases: [] }];
    const answers = await Promise.all(
      sides.map((side) => answerSide(side, narrowed, options, plain, engine)),
    );
    const isLeftOut = [
      await idsWithAny(parsed.without, engine),
      await idsWithFacets(parsed.withoutFacets, engine),
    ];
    return join(answers, ({ id }) => !isLeftOut.some((ids) => ids.has(id)));
  };
}

async function answerSide(
  { words, phrases }: Alternative,
  wanted: SearchState,
  options: AnswerOptions | undefined,
  plain: Answerer,
  engine: SearchEngine,
): Promise<Answer> {
  if (phrases[0] === words) return plain({ ...wanted, query: `"${words}"` }, options);
  const answer = await plain({ ...wanted, query: words }, options);
  const withPhrases = await Promise.all(phrases.map((phrase) => idsWithAny([phrase], engine)));
  return join([answer], ({ id }) => withPhrases.every((ids) => ids.has(id)));
}

/** The pages that have one of some phrases. */
async function idsWithAny(phrases: readonly string[], engine: SearchEngine): Promise<Set<string>> {
  const found = await Promise.all(
    phrases.map((phrase) => engine.search(`"${normalise(phrase)}"`, { filters: {} })),
  );
  return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
}

/** The pages that have a value of one of some facets. */
async function idsWithFacets(facets: ParsedQuery['facets'], engine: SearchEngine): Promise<Set<string>> {
  const found = await Promise.all(
    facets.map(async (facet) => {
      const values = Object.entries(await withFacets({}, [facet], engine));
      const filters = Object.fromEntries(values.map(([name, any]) => [name, { any }]));
      return engine.search(null, { filters });
    }),
  );
  return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
}

/** @returns one answer of several, whose results come in turn, each once, without those that are not kept */
async function join(answers: readonly Answer[], isKept: (result: AnswerResult) => boolean): Promise<Answer> {
  const [first, ...others] = answers;
  if (!first) throw new Error('There is no answer to join.');
  const inTurn = (name: 'results' | 'withMost') => {
    const lists = answers.map((answer) => answer[name]);
    const longest = Math.max(...lists.map(({ length }) => length));
    const all = Array.from({ length: longest }, (_rank, rank) => lists.flatMap((list) => list[rank] ?? []));
    return [...new Map(all.flat().map((result) => [result.id, result])).values()].filter(isKept);
  };
  const results = inTurn('results');
  const isWhole = !others.length && results.length === first.results.length;
  return {
    ...first,
    results,
    withMost: inTurn('withMost').filter(({ id }) => !results.some((result) => result.id === id)),
    answers: results.length ? first.answers : [],
    ...(!isWhole && { filters: await count(results, first.filters) }),
  };
}

/** @returns how many of some results have each value, of the facets that were counted before */
async function count(results: readonly AnswerResult[], before: FacetCounts): Promise<FacetCounts> {
  if (results.length > COUNTED) return before;
  const pages = await Promise.all(results.map((result) => result.load()));
  return Object.fromEntries(
    Object.keys(before).map((name) => {
      const values = pages.flatMap(({ filters }) => filters[name] ?? []);
      const counts = Map.groupBy(values, (value) => value);
      return [name, Object.fromEntries([...counts].map(([value, { length }]) => [value, length]))];
    }),
  );
}

/** @returns the facets that are wanted, with those that the query sets: each by the values that begin as it says */
async function withFacets(
  chosen: SearchState['facets'],
  facets: ParsedQuery['facets'],
  engine: SearchEngine,
): Promise<SearchState['facets']> {
  const names = Object.fromEntries(facets.map(([name]) => [name, { any: [] }]));
  const filters: FacetCounts = facets.length ? (await engine.search(null, { filters: names })).filters : {};
  const set = { ...chosen };
  for (const [name, written] of facets) {
    const beginning = normalise(written).replaceAll('-', ' ');
    const values = Object.keys(filters[name] ?? {}).filter((value) => normalise(value).startsWith(beginning));
    // A value that no page has leaves nothing.
    set[name] = [...(set[name] ?? []), ...(values.length ? values : [written])];
  }
  return set;
}
