import { page as ownPage } from '../../../interface/search-words.ts';
import { isEnglish } from '../../language/is-english.ts';
import { memoize } from '../../../text/memoize.ts';
import { splitWords } from '../../language/normalise.ts';
import { stem } from '../../language/stem.ts';
import type { FoundResult } from '../../engine/search-engine.ts';
import { isCalled } from '../pages/name-match.ts';
import { weighEvidence } from '../pages/evidence.ts';
import { readQuestion } from '../pages/question.ts';
import { queryWords, tellingWords } from '../parse-query.ts';
import type { SearchContext, Strategy } from '../search-context.ts';

/** What readers ask of any publication, in their words, and in those of its pages about itself. */
const ASKED: [asked: string, said: string][] = [
  [
    'write wrote written author make made behind publisher run own responsible fund pay',
    'publisher independent made',
  ],
  ['reuse copy quote republish reprint share use licence license copyright permission cite free', 'licence'],
  [
    'reliable trust trustworthy accurate correct sure true check verify unbiased bias independent credible weigh judge assess decide rate support',
    'sure method independent weighed',
  ],
  ['official endorse impartial neutral', 'independent'],
  ['come came source base basis gather collect', 'sources made rests'],
  ['update current date recent old latest outdated new', 'changes cut-off newest'],
  ['accessible blind', 'accessibility'],
  ['mistake error wrong correction feedback complain contact', 'report error'],
  ['offline download print', 'offline'],
];
/** What asks nothing else. */
const ITSELF =
  'here if site website publication page text content data information fact claim statement verdict number figure work report tell found last';
const POINTS =
  /\b(?:this|it|here|you|(?:the|your) (?:site|website|publication|page|text|content|data|information|facts|claims|statements|verdicts|figures|numbers))\b|\breport\b.*\b(?:mistakes?|errors?)\b/i;
const roots = memoize((words: string) => words.split(' ').map(stem));
/** What something is independent of says no more of it. */
const OF_WHAT = /(?<=\b(?:independent|endorsed|impartial|neutral|official))\s+(?:of|from|by)\b.*$/i;

/** So many of its pages are read, and so many come first. */
const MOST_READ = 4;
const MOST_MEANT = 2;
/** What a page is worth that the site makes, such as the guide for authors, against one that its authors wrote for readers. */
const MADE = 0.6;

/** Puts pages about the publication itself first where a question is about nothing else: "can I reuse this?". */
export const aboutPublication: Strategy = async (context) => {
  const { typed, found, exact, options } = context;
  const said = exact || options.sort ? '' : saidFor(typed);
  if (!said) return undefined;
  const isAbout = readQuestion(said);
  const pages = await pagesAbout(said, context);
  const weights = weighEvidence(pages, isAbout);
  const meant = pages
    .map(({ result, page }, index) => ({
      result,
      page: { ...page, isAbout },
      weight: isCalled(page, typed) ? Infinity : (weights[index] ?? 0) * (page.meta['summary'] ? 1 : MADE),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_MEANT);
  const isOther = ({ id }: FoundResult) => !meant.some(({ result }) => result.id === id);
  const others = found.results.filter(isOther);
  return {
    found: {
      ...found,
      results: [...meant.map(({ result }) => result), ...others],
      first: [
        ...meant.map(({ page }) => page),
        ...found.first.filter((_page, index) => found.results.slice(index, index + 1).some(isOther)),
      ],
    },
  };
};

/** @returns how pages about the publication say what a question asks of it, or nothing where it asks of something else */
function saidFor(query: string): string {
  if (!isEnglish || !POINTS.test(query)) return '';
  const words = queryWords(tellingWords(query.replace(OF_WHAT, '')))
    .flatMap(splitWords)
    .map(stem)
    .filter((word) => !roots(ITSELF).includes(word));
  const said = words.map((word) => ASKED.find(([asked]) => roots(asked).includes(word))?.[1]);
  return said.every((one) => one !== undefined) ? said.join(' ') : '';
}

async function pagesAbout(said: string, { engine, options, load }: SearchContext) {
  const filters = { ...options.filters, type: { any: [ownPage] } };
  const found = await Promise.all(said.split(' ').map((word) => engine.search(word, { filters })));
  const results = found.flatMap(({ results }) => results.slice(0, MOST_READ));
  const once = [...new Map(results.map((result) => [result.id, result])).values()];
  return Promise.all(once.map(async (result) => ({ result, page: await load(result, said), score: 0 })));
}
