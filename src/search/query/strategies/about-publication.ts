import { page as ownPage } from '../../../interface/search-words.ts';
import { isEnglish } from '../../language/is-english.ts';
import type { FoundResult } from '../../engine/search-engine.ts';
import { isCalled } from '../pages/name-match.ts';
import { weighEvidence } from '../pages/evidence.ts';
import { readQuestion } from '../pages/question.ts';
import type { SearchContext, Strategy } from '../search-context.ts';

/** What asks of it says so. */
const POINTS =
  /\b(?:this|it|here|you|(?:the|these|those|your) (?:site|website|publication|page|text|content|data|information|facts|claims|statements|verdicts|figures|numbers))\b|\breport\b.*\b(?:mistakes?|errors?)\b/i;

/** So many of its pages are read, and so many come first. */
const MOST_READ = 4;
const MOST_MEANT = 2;
/** What a page is worth that the site makes, such as the guide for authors, against one that its authors wrote for readers. */
const MADE = 0.6;

/** Puts pages about the publication itself first where a question is about nothing else: "can I reuse this?". */
export const aboutPublication: Strategy = async (context) => {
  const { typed, found, exact, options, parts } = context;
  if (exact || options.sort || !isEnglish || !POINTS.test(typed)) return undefined;
  const said = (await parts.about())(typed);
  if (!said) return undefined;
  const isAbout = readQuestion(said);
  const pages = await pagesAbout(said, context);
  const weights = weighEvidence(pages, isAbout);
  const meant = pages
    .map(({ result, page }, index) => ({
      result,
      page: { ...page, isAbout },
      weight: isCalled(page, typed)
        ? Infinity
        : (weights[index]?.weight ?? 0) * (page.meta['summary'] ? 1 : MADE),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MEANT);
  const added = meant.filter(({ result }) => !found.results.some(({ id }) => id === result.id));
  const isOther = ({ id }: FoundResult) => !meant.some(({ result }) => result.id === id);
  const others = found.results.filter(isOther);
  return {
    // The words as typed have an answer, whatever was searched for instead.
    tried: [],
    correction: undefined,
    found: {
      ...found,
      words: typed,
      results: [...meant.map(({ result }) => result), ...others],
      first: [
        ...meant.map(({ page }) => page),
        ...found.first.filter((_page, index) => found.results.slice(index, index + 1).some(isOther)),
      ],
      added: [...found.added, ...added.map(({ page }) => page)],
    },
  };
};

async function pagesAbout(said: string, { engine, options, load, narrowing }: SearchContext) {
  const filters = { ...options.filters, type: { any: [ownPage] } };
  const found = await Promise.all(said.split(' ').map((word) => engine.search(word, { filters })));
  const results = found.flatMap(({ results }) => results.slice(0, MOST_READ));
  const once = [...new Map(results.map((result) => [result.id, result])).values()];
  const kept = narrowing ? once.filter(narrowing.isKept) : once;
  return Promise.all(kept.map(async (result) => ({ result, page: await load(result, said), score: 0 })));
}
