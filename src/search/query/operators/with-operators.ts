import type { FacetCounts, SearchEngine } from '../../engine/search-engine.ts';
import { normalise } from '../../language/normalise.ts';
import { adviceOfNothing, adviceOfValues, valuesLike } from './advice.ts';
import type { Answer, Answerer, AnswerOptions, AnswerResult, Attempt } from '../answer-types.ts';
import { countValues } from '../count-values.ts';
import { everyValueOf } from '../every-value.ts';
import { newestFirst } from '../newest-first.ts';
import { isThere } from '../is-there.ts';
import { parseOperators, type Alternative, type ParsedQuery } from './parse-operators.ts';
import { ALL, cleanQuery } from '../parse-query.ts';
import type { Limits } from './sides.ts';
import { isEmpty, type SearchState } from '../state/search-state.ts';

/** @returns the answers of another, to queries with operators too: each side of an OR is searched for as it were alone */
export function withOperators(plain: Answerer, open: () => Promise<SearchEngine>): Answerer {
  return async (wanted, options) => {
    const parsed = parseOperators(cleanQuery(wanted.query));
    if (!parsed) return plain(wanted, options);
    const { alternatives, facets, unfinished, ...limits } = parsed;
    const [only, ...sides] = alternatives;
    if (![...sides, ...(only?.phrases ?? []), ...facets, ...Object.values(limits).flat()].length) {
      const answer = await plain({ ...wanted, query: only?.words ?? '' }, options);
      return only || !isEmpty({ ...wanted, query: '' })
        ? answer
        : { ...answer, advice: await adviceOfNothing(unfinished, await open()) };
    }
    const engine = await open();
    const typed = [facets, ...alternatives.map(({ limits }) => limits?.facets ?? [])].flat();
    const narrowed = { ...wanted, facets: await withFacets(wanted.facets, facets, engine) };
    const isKept = await keeps(limits, engine);
    const answerTo = async (state: SearchState): Promise<Answer> => {
      const wholes = only ? alternatives : [{ words: '', phrases: [] }];
      const answers = await Promise.all(
        wholes.map((side) => answerSide(side, state, options, plain, engine)),
      );
      const joined = join(answers, isKept);
      return state.sort ? { ...joined, results: await newestFirst(joined.results, engine) } : joined;
    };
    const answer = await answerTo(narrowed);
    const counts = await countValues(answer, Object.keys(answer.filters), engine);
    // Beside a chosen value stands what another of its facet has, with what else is chosen.
    const beside = [...Object.keys(wanted.facets), ...(wanted.years ? ['year'] : [])].map(async (name) => {
      const chosen = Object.entries(narrowed.facets).filter(([other]) => other !== name);
      const { years, ...others } = narrowed;
      const state = {
        ...others,
        ...(name !== 'year' && years && { years }),
        facets: Object.fromEntries(chosen),
      };
      return countValues(await answerTo(state), [name], engine);
    });
    const advice = answer.results.length ? undefined : await adviceOfValues(typed, engine);
    return {
      ...answer,
      ...(advice !== undefined && { advice }),
      tried: answer.tried.map((one) => (typed.length ? withoutFacetsTyped(one) : one)),
      filters: counts,
      totalFilters: Object.assign(
        {},
        answer.totalFilters,
        counts,
        ...(await Promise.all(beside)),
      ) as FacetCounts,
    };
  };
}

/** Facets that were typed are words of the query: what is found without any has fewer. */
const withoutFacetsTyped = (attempt: Attempt): Attempt =>
  attempt.what === 'fewer facets' ? { ...attempt, what: 'fewer words' } : attempt;

async function answerSide(
  { words, phrases, limits }: Alternative,
  wanted: SearchState,
  how: AnswerOptions | undefined,
  plain: Answerer,
  engine: SearchEngine,
): Promise<Answer> {
  const options = { ...how, isSide: true };
  const isKept = limits ? await keeps(limits, engine) : () => true;
  if (phrases[0] === words)
    return join([await plain({ ...wanted, query: `"${await asWritten(words, engine)}"` }, options)], isKept);
  const query = words || (isEmpty({ ...wanted, query: '' }) ? ALL : '');
  const answer = await plain({ ...wanted, query }, options);
  const withPhrases = await Promise.all(phrases.map((phrase) => idsWithAny([phrase], engine)));
  return join([answer], (page) => isKept(page) && withPhrases.every((ids) => ids.has(page.id)));
}

/** @returns what tells whether a page has the facets that it must, and nothing of what is left out */
async function keeps(
  { without, withoutFacets, facets = [] }: Omit<Limits, 'facets'> & Partial<Limits>,
  engine: SearchEngine,
): Promise<(page: { id: string }) => boolean> {
  const leftOut = [await idsWithAny(without, engine), await idsWithFacets(withoutFacets, engine)];
  const byName = Map.groupBy(facets, ([name]) => name).values();
  const wanted = await Promise.all([...byName].map((values) => idsWithFacets(values, engine)));
  return ({ id }) => wanted.every((ids) => ids.has(id)) && !leftOut.some((ids) => ids.has(id));
}

const findPhrase = (phrase: string, engine: SearchEngine) =>
  engine.search(`"${normalise(phrase)}"`, { filters: {} });

/** @returns a phrase as pages have it: where none does, with a hyphen for one of its spaces, or a space for a hyphen */
async function asWritten(phrase: string, engine: SearchEngine): Promise<string> {
  const others = [...phrase.matchAll(/(?<=\S)[ -](?=\S)/g)].map(
    ({ 0: between, index }) =>
      phrase.slice(0, index) + (between === ' ' ? '-' : ' ') + phrase.slice(index + 1),
  );
  for (const one of [phrase, ...others]) if (await isThere(engine, normalise(one))) return one;
  return phrase;
}

/** The pages that have one of some phrases. */
async function idsWithAny(phrases: readonly string[], engine: SearchEngine): Promise<Set<string>> {
  const found = await Promise.all(
    phrases.map(async (phrase) => findPhrase(await asWritten(phrase, engine), engine)),
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
function join(answers: readonly Answer[], isKept: (result: AnswerResult) => boolean): Answer {
  const first = answers.find(({ query }) => query !== ALL) ?? answers[0];
  if (!first) throw new Error('There is no answer to join.');
  const inTurn = (name: 'results' | 'withMost') => {
    const lists = answers.map((answer) => answer[name]);
    const longest = Math.max(...lists.map(({ length }) => length));
    const all = Array.from({ length: longest }, (_rank, rank) => lists.flatMap((list) => list[rank] ?? []));
    const once = new Map<string, AnswerResult>();
    for (const result of all.flat()) if (!once.has(result.id)) once.set(result.id, result);
    return [...once.values()].filter(isKept);
  };
  const results = inTurn('results');
  return {
    ...first,
    results,
    withMost: inTurn('withMost').filter(({ id }) => !results.some((result) => result.id === id)),
    answers: results.length ? first.answers : [],
  };
}

/** @returns the facets that are wanted, with those that the query sets: each by the values that begin as it says */
async function withFacets(
  chosen: SearchState['facets'],
  facets: ParsedQuery['facets'],
  engine: SearchEngine,
): Promise<SearchState['facets']> {
  const all = await everyValueOf(
    facets.map(([name]) => name),
    engine,
  );
  const set = { ...chosen };
  for (const [name, written] of facets) {
    const values = valuesLike(written, Object.keys(all[name] ?? {}));
    // A value that no page has leaves nothing.
    set[name] = [...(set[name] ?? []), ...(values.length ? values : [written])];
  }
  return set;
}
