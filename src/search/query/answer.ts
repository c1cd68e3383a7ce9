import { memoize } from '../../text/memoize.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import { FACET_NAMES } from '../language/facets.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Answerer, Attempt } from './answer-types.ts';
import { composeAnswer, nothingAsked, withPassages } from './compose-answer.ts';
import { createFacetCounter } from './facet-counter.ts';
import { createFind } from './find.ts';
import { createPageLoader } from './pages/load-page.ts';
import { nearestPages } from './pages/nearest-pages.ts';
import { pagesWithSome } from './pages-with-some.ts';
import { readQuestion } from './pages/question.ts';
import { cleanQuery, isQuoted, subjectOf } from './parse-query.ts';
import type { SearchContext, Strategy } from './search-context.ts';
import { settleDates, withDatesInWords } from './settle-dates.ts';
import { searchOptions } from './search-options.ts';
import { isEmpty } from './state/search-state.ts';
import { correctSpelling, spellingInVain } from './strategies/correct-spelling.ts';
import { fewerFacets } from './strategies/fewer-facets.ts';
import { fewerWords } from './strategies/fewer-words.ts';
import { nameAmongWords } from './strategies/name-among-words.ts';
import { partialMatches } from './strategies/partial-matches.ts';
import { promoteNamedPage } from './strategies/promote-named-page.ts';
import { withoutUnknownWords } from './strategies/without-unknown-words.ts';
import { withOperators } from './with-operators.ts';
import { unknownWords } from './unknown-words.ts';

/** What is tried after the words as typed, in this order. Each starts from what those before it found. */
const STRATEGIES: readonly Strategy[] = [
  correctSpelling,
  withoutUnknownWords,
  nameAmongWords,
  promoteNamedPage,
  fewerWords,
  fewerFacets,
  partialMatches,
];

/**
 * Answers searches: finds what a query means, puts spelling right where no page has a word, leaves words out
 * where no page has all of them, and puts pages first that are called as the query says. Searches may run at
 * the same time.
 * @param open loads the engine, once
 * @param vocabulary what is known about the publication's words; asked only when needed
 */
export const createAnswerer = (open: () => Promise<SearchEngine>, vocabulary: Vocabulary): Answerer =>
  withOperators(createPlainAnswerer(open, vocabulary), open);

function createPlainAnswerer(open: () => Promise<SearchEngine>, vocabulary: Vocabulary): Answerer {
  const load = createPageLoader();

  return async (wanted, { exact = false, facets = FACET_NAMES } = {}) => {
    const engine = await open();
    const counter = createFacetCounter(engine, facets);
    const query = await settleDates(cleanQuery(wanted.query), engine);
    if (isEmpty({ ...wanted, query })) return nothingAsked(counter);

    const options = await searchOptions(wanted, engine, counter.filters);
    const find = createFind(engine, load);
    const typed = await find(exact ? query : subjectOf(query), options);
    if (!query || isQuoted(query))
      return composeAnswer(typed, { options, load, counter, question: readQuestion(query) });

    const { spelt } = typed;
    const unknown = await unknownWords(spelt, typed.first, engine, load, vocabulary);
    const context = await tryAll({
      ...{ query, spelt, unknown, exact, options, engine, find, load, vocabulary },
      isNarrowed: !isEmpty({ ...wanted, query: '' }),
      pagesWith: memoize((words) => pagesWithSome(engine, words, unknown, options)),
      found: typed,
      tried: [],
      withMost: [],
    });
    const { found, tried, correction, withMost } = context;
    const question = readQuestion(correction ? correction.to : query);
    const answer = await composeAnswer(found, { options, load, counter, question });
    return found.results.length
      ? {
          ...answer,
          tried: tried.map(inWords),
          withMost: withMost.map((result) => ({
            id: result.id,
            load: async () => withPassages(await result.load(), question),
          })),
          ...(correction && {
            correction: { from: cleanQuery(wanted.query), to: withDatesInWords(correction.to) },
          }),
        }
      : {
          ...answer,
          tried: [...spellingInVain(context), ...tried].map(inWords),
          nearest: await nearestPages(query, vocabulary),
        };
  };
}

const inWords = (attempt: Attempt): Attempt => ({ ...attempt, query: withDatesInWords(attempt.query) });

async function tryAll(start: SearchContext): Promise<SearchContext> {
  let context = start;
  for (const strategy of STRATEGIES) context = { ...context, ...(await strategy(context)) };
  return context;
}
