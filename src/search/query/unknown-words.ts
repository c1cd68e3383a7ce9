import { isEnglish } from '../language/is-english.ts';
import { rewriteAmounts } from '../language/amounts.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { normalise } from '../language/normalise.ts';
import type { Fragment, SearchEngine } from '../engine/search-engine.ts';
import type { PageLoader } from './pages/load-page.ts';
import { isThere } from './is-there.ts';
import { queryWords } from './parse-query.ts';

type Page = Pick<Fragment, 'content' | 'meta'>;

/**
 * Pagefind leaves out words that it does not know, or takes the beginning of them for the whole, and does not
 * say so (https://github.com/Pagefind/pagefind/pull/315, complained of in
 * https://github.com/Pagefind/pagefind/issues/793). A word is known if the first results have it, or else if the index has it as a word or as the
 * beginning of one.
 * @param first the first results of the query
 * @returns the words of a query that no page has
 */
export async function unknownWords(
  query: string,
  first: readonly Page[],
  engine: SearchEngine,
  load: PageLoader,
  vocabulary: Vocabulary,
): Promise<string[]> {
  const words = [...new Set(queryWords(query))];
  const isKnown = async (word: string) => {
    // Of an amount the index has all figures: a page with other amounts that begin so does not have it.
    const [, figures] = rewriteAmounts(word).split(' ');
    if (figures) return isThere(engine, figures);
    return (
      first.some((page) => hasBeginning(page, word)) ||
      ((await hasWord(engine, word)) && !(await isOther(word))) ||
      (await vocabulary.words([joined(word)])).some((one) => one.startsWith(joined(word))) ||
      isBeginning(word)
    );
  };
  /** The index has words by their beginnings: "axed" is no axe where the thesaurus knows it. */
  const isOther = async (word: string) => {
    if (!isEnglish || !SHORT_PAST.test(word)) return false;
    const { [word]: others = [] } = await vocabulary.otherWords([word]);
    return others.length > 0 && !(await isBeginning(word));
  };
  const isBeginning = async (word: string) => {
    const [found] = (await engine.search(word, { filters: {} })).results;
    return found !== undefined && hasBeginning(await load(found, word), word);
  };
  const known = await Promise.all(words.map(isKnown));
  return words.filter((_word, index) => !known[index]);
}

/** A form of a verb so short that nothing tells it from other words once its ending is gone. */
const SHORT_PAST = /^\p{L}{2}ed$/u;

/** @returns a query with its characters in their usual form, but for words that pages have as typed: `7½` is not `71⁄2` */
export async function inUsualForm(query: string, engine: SearchEngine): Promise<string> {
  const words = query.split(' ').map(async (word) => {
    const usual = word.normalize('NFKC');
    const isOne = usual !== word && !usual.includes(' ') && /^[\p{L}\p{M}\p{N}]+$/u.test(word);
    return isOne && (await isThere(engine, word)) ? word : usual;
  });
  return (await Promise.all(words)).join(' ');
}

/** Between letters and figures that stand without a space: `stuttgart21` and `26kg`, but neither `hs2` nor `21st`. */
const BESIDE_FIGURES =
  /(?<=\p{L}{3})(?=\d)|(?<=\d)(?=(?!ydd$|fed$|ain$|[eè]me$)\p{L}{3})|(?<=^[\d.,]+)(?=(?!st$|nd$|rd$|th$)\p{L}{2}$)/iu;

/** A word with a hyphen, or of letters and figures, stands in the index as one; where no page writes it so, two words are meant. */
export async function splitHyphens(query: string, engine: SearchEngine): Promise<string> {
  const words = await Promise.all(
    query.split(' ').map(async (word) => {
      const isAmount = rewriteAmounts(word) !== word;
      // Letters that keyboards are without stand in the index by others, too.
      const isOther = isOdd(word) && !isAmount && !(await isThere(engine, word));
      if (isOther && (await hasWord(engine, word))) return joined(word);
      const parts = word
        .split(/[-–/]+/)
        .flatMap((part) => (isAmount ? part : part.split(BESIDE_FIGURES)))
        .filter(Boolean);
      return parts.length > 1 && !(await hasWord(engine, word)) ? parts.join(' ') : word;
    }),
  );
  return words.join(' ');
}

/** @returns whether the index has each word of a query as it stands */
export async function hasWords(engine: SearchEngine, query: string): Promise<boolean> {
  const words = queryWords(query);
  // One search tells it of words that some page has together, and costs less than one for each.
  if (words.length > 1 && words.every(joined)) {
    const { unfilteredResultCount } = await engine.search(`"${words.map(joined).join(' ')}"`, {
      filters: {},
    });
    if (unfilteredResultCount) return true;
  }
  const known = await Promise.all(words.map((word) => hasWord(engine, word)));
  return known.every(Boolean);
}

/** @returns whether a page has each word of a query as it stands */
export const hasWordsOn = (page: Page, query: string): boolean =>
  queryWords(query).every((word) => joined(word) !== '' && hasBeginning(page, word, '(?![\\p{L}\\p{N}])'));

const hasWord = async (engine: SearchEngine, word: string) =>
  joined(word) !== '' && (await isThere(engine, joined(word)));

const isOdd = (word: string) => /[^\0-\x7f–’]/.test(word);

/**
 * Tells whether a word of a page begins so; hyphens and apostrophes in it do not count.
 * @param end a pattern of what has to follow
 */
function hasBeginning({ content, meta }: Page, word: string, end = ''): boolean {
  const letters = Array.from(joined(word)).join("[-’'.,]?");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${letters}${end}`, 'iu');
  return letters === '' || pattern.test(content) || Object.values(meta).some((text) => pattern.test(text));
}

/** A word as the index keeps it: `log-in` is `login`. */
const joined = (word: string) => normalise(word).replace(/[^\p{L}\p{N}]+/gu, '');
