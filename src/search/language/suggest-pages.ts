import type { Vocabulary } from './vocabulary.ts';
import { isShown } from './name-field.ts';
import { splitWords } from './normalise.ts';

/** Somewhere to go. */
export interface Suggestion {
  /** The title of a page, a term, or what a claim says. */
  text: string;
  kind: 'page' | 'term' | 'claim';
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  /** The name that matched, where it was not the text and readers may see it; of a claim, its id. */
  matched?: string;
  /** The language of the page, where it is not that of the publication. */
  lang?: string;
  /** Set where several publications are searched. */
  publication?: string | undefined;
  /** What a term stands for. */
  expansion?: string;
}

/** How many suggestions there are at most. */
const MOST = 8;
/** Fewer letters begin too many words. */
const LETTERS = 2;
/** What suggestions come by, the best first; a term comes behind a page by the same. */
const BY = ['name', 'short title', 'title', 'word of title', 'other name', 'word of other name'] as const;
const RANK_OF_TERM = 0.5;

/**
 * @returns pages and terms with a name that is or begins as typed, then those with words that begin so; a title before
 *   another name, a page before a term, a short title before longer ones, then that to which most pages lead; then claims
 *   with the id or all words typed, unless a name begins so; nothing before two letters
 */
export async function suggestPages(typed: string, vocabulary: Vocabulary): Promise<Suggestion[]> {
  const start = words(typed);
  if (start.join('').length < LETTERS) return [];
  const { pages, ownPages, terms } = await vocabulary.names(start.slice(0, 1));
  const ranked: { suggestion: Suggestion; rank: number }[] = [];
  for (const { title, url, names, lang, publication } of [...pages, ...ownPages]) {
    const best = bestName(start, [title, ...names.map(({ name }) => name)]);
    if (best) {
      const tells = names.some((name) => name.name === best.name && isShown(name));
      const matched = best.name !== title && tells ? { matched: best.name } : {};
      ranked.push({
        suggestion: { text: title, kind: 'page', url, ...matched, ...(lang && { lang }), publication },
        rank: best.rank,
      });
    }
  }
  const known = new Set(pages.map(({ url }) => url));
  for (const { term, expansion, others, url, lang, publication } of terms) {
    // A term with a page of its own is a name of that page.
    const best = known.has(url) ? undefined : bestName(start, [term, expansion, ...others]);
    if (best)
      ranked.push({
        suggestion: { text: term, kind: 'term', url, expansion, ...(lang && { lang }), publication },
        rank: best.rank + RANK_OF_TERM,
      });
  }
  const isName = ranked.some(({ rank }) => rank < BY.indexOf('word of title'));
  return [
    ...ranked.sort((a, b) => a.rank - b.rank).map(({ suggestion }) => suggestion),
    ...(isName ? [] : await suggestClaims(start, vocabulary)),
  ].slice(0, MOST);
}

/** Claims are sentences: one is meant by its id, or that of what it is a part of (S15 of S15a), or by several words. */
async function suggestClaims(start: string[], vocabulary: Vocabulary): Promise<Suggestion[]> {
  const asked = start.join('');
  if (start.length < 2 && !/\d/.test(asked)) return [];
  return (await vocabulary.claims([asked])).flatMap(({ id, text, url, lang, publication }): Suggestion[] => {
    const own = words(text);
    const isIn = [id, id.replace(/(?<=\d)\p{L}$/u, '')].some((one) => words(one).join('') === asked);
    return isIn || (start.length > 1 && start.every((word) => own.some((one) => one.startsWith(word))))
      ? [{ text, kind: 'claim', url, matched: id, ...(lang && { lang }), publication }]
      : [];
  });
}

/** The first of the names that fits best, and by what. */
function bestName(start: string[], names: string[]): { name: string; rank: number } | undefined {
  const ranked = names.flatMap((name, index) => {
    const own = words(name);
    const isStart = own.join(' ').startsWith(start.join(' ')) || own.join('').startsWith(start.join(''));
    if (!isStart && !start.every((word) => own.some((one) => one.startsWith(word)))) return [];
    const title = isStart ? (own.length <= start.length + 1 ? 'short title' : 'title') : 'word of title';
    const other = isStart ? 'other name' : 'word of other name';
    const by = own.join('') === start.join('') ? 'name' : index > 0 ? other : title;
    return [{ name, rank: BY.indexOf(by) }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0];
}

const words = (text: string): string[] =>
  splitWords(text).filter((word, index, all) => index > 0 || all.length === 1 || word !== 'the');
