import type { Vocabulary } from './vocabulary.ts';
import { isShown } from './name-field.ts';
import { splitWords } from './normalise.ts';

/** Somewhere to go. */
export interface Suggestion {
  /** The title of a page, or a term. */
  text: string;
  kind: 'page' | 'term';
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  /** The name that matched, where it was not the text and readers may see it. */
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

/**
 * @returns pages and terms with a name that begins as typed, then those with words that begin so; a title
 *   before another name, a page before a term, a short one before a longer; nothing before two letters
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
  for (const { term, expansion, others, url, publication } of terms) {
    // A term with a page of its own is a name of that page.
    const best = known.has(url) ? undefined : bestName(start, [term, expansion, ...others]);
    if (best)
      ranked.push({
        suggestion: { text: term, kind: 'term', url, expansion, publication },
        rank: best.rank + 0.5,
      });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || a.suggestion.text.length - b.suggestion.text.length)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** The first of the names that fits best: 0 and 1 for the title, 2 and 3 for another name. */
function bestName(start: string[], names: string[]): { name: string; rank: number } | undefined {
  const ranked = names.flatMap((name, index) => {
    const own = words(name);
    const isStart = own.join(' ').startsWith(start.join(' ')) || own.join('').startsWith(start.join(''));
    const hasAll = start.every((word) => own.some((one) => one.startsWith(word)));
    return isStart || hasAll ? [{ name, rank: (index > 0 ? 2 : 0) + (isStart ? 0 : 1) }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0];
}

const words = (text: string): string[] =>
  splitWords(text).filter((word, index, all) => index > 0 || all.length === 1 || word !== 'the');
