import { memoize } from '../../text/functions/memoize.ts';
import type { SearchEngine, SearchOptions } from '../engine/search-engine.ts';
import { isDateKey } from '../language/dates/date-keys.ts';
import { NO_DATES, type DateReader } from '../language/dates/dates-when-needed.ts';
import { FACET_NAMES } from '../language/facets.ts';
import { hasNumber } from '../language/number-words.ts';
import { signsAsWords } from '../language/signs.ts';
import { anyOf } from '../language/word-lists.ts';
import { decadeSigns } from '../../interface/question-words.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Answerer, AnswerPage, Attempt } from './answer-types.ts';
import { composeAnswer, nothingAsked } from './compose-answer.ts';
import { createFacetCounter } from './facet-counter.ts';
import { createFind, loadFirst } from './find.ts';
import { createPageLoader } from './pages/load-page.ts';
import { pagesWithSome } from './pages-with-some.ts';
import { readQuestion, type Hints } from './pages/question.ts';
import { READING } from './pages/reading.ts';
import { readParts } from './pages/units.ts';
import { once } from '../../text/functions/once.ts';
import { kindsNamed } from './kinds-named.ts';
import { isQuoted } from './operators/is-quoted.ts';
import { cleanQuery, mayHaveOperators, queryWords, saysNothing, subjectOf } from './parse-query.ts';
import { asTyped, rephrase } from './rephrase.ts';
import type { SearchContext, Strategy } from './search-context.ts';
import { withDatesInWords } from './dates/settle-dates.ts';
import { isEmpty } from './state/search-state.ts';
import { aboutPublication } from './strategies/about-publication.ts';
import { correctSpelling, spellingInVain } from './strategies/correct-spelling.ts';
import { fewerFacets } from './strategies/fewer-facets.ts';
import { fewerWords } from './strategies/fewer-words.ts';
import { nameAmongWords } from './strategies/name-among-words.ts';
import { partialMatches } from './strategies/partial-matches.ts';
import { withoutUnknownWords } from './strategies/without-unknown-words.ts';
import type { SeldomParts } from './seldom-parts.ts';
import { unknownWords } from './unknown-words.ts';
import type { QueryDates } from './dates/within-years.ts';

/** What is tried after the words as typed, in this order. Each starts from what those before it found. */
const STRATEGIES: readonly Strategy[] = [
  correctSpelling,
  withoutUnknownWords,
  nameAmongWords,
  fewerWords,
  async (context) => context.narrowing?.apply(context),
  fewerWords,
  fewerFacets,
  partialMatches,
  aboutPublication,
];

/**
 * Answers searches: finds what a query means, puts spelling right where no page has a word, leaves words out
 * where no page has all of them, and puts pages first that are called as the query says. Searches may run at
 * the same time.
 * @param open loads the engine, once
 * @param vocabulary what is known about the publication's words; asked only when needed
 * @param parts asked only when needed, too
 */
export function createAnswerer(
  open: () => Promise<SearchEngine>,
  vocabulary: Vocabulary,
  parts: SeldomParts,
): Answerer {
  const operated = once(async () => (await parts.operators())(plain, open));
  const plain = createPlainAnswerer(open, vocabulary, parts, operated);
  return async (wanted, options) =>
    (mayHaveOperators(wanted.query) ? await operated() : plain)(wanted, options);
}

/** Dates and most years have figures, or words for numbers. */
const DECADE = new RegExp(anyOf(decadeSigns), 'iu');
const UNDATED: DateReader & Partial<QueryDates> = NO_DATES;

/** Fewer words tell nothing of their answer. */
const QUESTION_WORDS = 3;

function createPlainAnswerer(
  open: () => Promise<SearchEngine>,
  vocabulary: Vocabulary,
  parts: SeldomParts,
  operated: () => Promise<Answerer>,
): Answerer {
  const load = createPageLoader();

  const ask: Answerer = async (wanted, how = {}) => {
    const { exact = false, facets = FACET_NAMES, reader } = how;
    const cleaned = signsAsWords(cleanQuery(wanted.query));
    const isLong = queryWords(wanted.query).length >= QUESTION_WORDS;
    const [engine, dates, hintsOf] = await Promise.all([
      open(),
      hasNumber(wanted.query) || DECADE.test(wanted.query) ? parts.dates().then((read) => read()) : UNDATED,
      isLong ? parts.hints() : (): Hints => ({}),
    ]);
    const within =
      !reader &&
      (await dates.withinYears?.({ ...wanted, query: cleaned }, how, { engine, answer: ask, saysNothing }));
    if (within) return within;
    const counter = createFacetCounter(engine, facets);
    const dated = (await dates.settleDates?.(cleaned, engine, dates)) ?? cleaned;
    const query = (!exact && (await dates.settleNumbers?.(dated, engine))) || dated;
    if (isEmpty({ ...wanted, query })) return nothingAsked(counter);

    const options: SearchOptions = {
      filters: counter.filters,
      ...(wanted.sort === 'date' && { sort: { date: 'desc' } }),
    };
    const find = createFind(engine, load);
    const narrowing = isEmpty({ ...wanted, query: '' })
      ? undefined
      : await (
          await parts.narrowing()
        )(wanted, { engine, find, load, whole: options });
    if (!query || isQuoted(query)) {
      const found = await find(query, narrowing?.options ?? options);
      const counted = narrowing ? await narrowing.count(found) : found;
      return composeAnswer(counted, [], {
        options,
        load,
        counter,
        question: readQuestion(query, reader ?? dates, undefined, hintsOf(query, READING)),
      });
    }
    const begun = await find(exact ? query : subjectOf(query), options);
    const kinds = exact || reader || how.isSide ? [] : kindsNamed(query, begun.filters);
    if (kinds.length) {
      const written = `(${kinds.map(([name, value]) => `${name}:"${value}"`).join(' ')})`;
      const sides = kinds.length > 1 ? [written, query] : [query, written];
      return (await operated())({ ...wanted, query: sides.join(' OR ') }, how);
    }

    const noPageHas = await unknownWords(begun.spelt, begun.first, engine, load, vocabulary);
    const typed = noPageHas.length ? begun : await loadFirst(begun, load);
    // They are likely to be shown, and are read while a worker searches further.
    if (!noPageHas.length) void readAll(typed.first);
    const rephrased = await (exact
      ? asTyped(typed, noPageHas)
      : rephrase(typed, noPageHas, { query, engine, find, options, vocabulary }));
    const { unknown, ordinary, alternatives, alike, substitutes } = rephrased;
    const context = await tryAll({
      ...{
        unknown,
        substitutes,
        misspelt: unknown.filter((word) => !ordinary.includes(word) && !isDateKey(word)),
        exact,
        options,
        engine,
        find,
        load,
        vocabulary,
        parts,
      },
      typed: query,
      query: rephrased.nearest(query),
      spelt: rephrased.found.spelt,
      narrowing,
      pagesWith: memoize((words) => pagesWithSome(engine, words, unknown, alike, options)),
      found: rephrased.found,
      tried: [],
      withMost: [],
    });
    const { found, tried, correction, some } = context;
    const isRephrased = rephrased.found !== typed;
    const isInstead = found.words.split(' ').some((word) => substitutes.has(word));
    const instead = correction || isInstead ? found.words : undefined;
    const asked = correction && !isRephrased ? correction.to : query;
    const question = readQuestion(asked, reader ?? dates, alternatives, hintsOf(asked, READING));
    const isFound = new Set(found.results.map(({ id }) => id));
    const withMost = context.withMost.filter(
      (page) => !isFound.has(page.id) && (narrowing?.isKept(page) ?? true),
    );
    const answer = await composeAnswer(found, withMost, {
      ...{ options, load, counter, question, some },
      isWhole: !tried.some(({ what }) => what === 'fewer words'),
    });
    return found.results.length
      ? {
          ...answer,
          tried: tried.map(inWords),
          ...(instead !== undefined && {
            correction: { ...correction, from: cleaned, to: withDatesInWords(instead) },
          }),
        }
      : {
          ...answer,
          tried: [...spellingInVain(context), ...tried].map(inWords),
          nearest: await (await parts.nearest())(query, vocabulary),
        };
  };
  return ask;
}

/** Reads pages one after the other, so that what a worker answers meanwhile waits for little. */
async function readAll(pages: readonly AnswerPage[]): Promise<void> {
  for (const page of pages) await readParts(page);
}

const inWords = (attempt: Attempt): Attempt => ({ ...attempt, query: withDatesInWords(attempt.query) });

async function tryAll(start: SearchContext): Promise<SearchContext> {
  let context = start;
  for (const strategy of STRATEGIES) context = { ...context, ...(await strategy(context)) };
  return context;
}
