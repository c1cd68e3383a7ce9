import { breathe } from '../../../text/functions/breathe.ts';
import { rewriteAmounts } from '../../language/amounts.ts';
import { nameKey, readNames, type Name } from '../../language/name-field.ts';
import { splitWords } from '../../language/normalise.ts';
import type { Fragment, FoundResult } from '../../engine/search-engine.ts';
import type { AnswerPage } from '../answer-types.ts';
import { saysNothing } from '../parse-query.ts';

export type PageLoader = (found: FoundResult, query: string) => Promise<AnswerPage>;

/**
 * Pagefind keeps one object for each page and writes the excerpts of the latest search into it, so that
 * what two searches load at the same time would mix. Pages are loaded one search after the other, and copied.
 * @returns a function that loads a page as it was found
 */
export function createPageLoader(): PageLoader {
  const busy = new Map<string, Promise<unknown>>();
  return async ({ id, data }, query) => {
    const before = busy.get(id);
    const loading = (async () => {
      await before?.catch(() => undefined);
      await breathe();
      return { ...(await data()) };
    })();
    busy.set(id, loading);
    try {
      return describe(await loading, query);
    } finally {
      if (busy.get(id) === loading) busy.delete(id);
    }
  };
}

/** The type of a page is no word of it: "initial" would find each initiative, as Pagefind knows words by their stems. */
function describe(fragment: Fragment, query: string): AnswerPage {
  const matchedName = nameThatMatched(fragment, query);
  const [type] = fragment.filters['type'] ?? [];
  return {
    ...fragment,
    ...(type !== undefined && { meta: { ...fragment.meta, type } }),
    ...(matchedName && { matchedName }),
  };
}

/** The name that is the query, or has all words of it, where the title has not. */
function nameThatMatched({ meta }: Fragment, query: string): Name | undefined {
  const asked = nameKey(query);
  const words = wordsWithAmounts(query);
  const { title = '', names = '', terms = '', authors = '' } = meta;
  const has = (name: string) => {
    const own = wordsWithAmounts(name);
    return nameKey(name).startsWith(asked) || words.every((word) => own.some((one) => one.startsWith(word)));
  };
  if (!asked || saysNothing(query) || has(title)) return undefined;
  const matching = [terms, names, authors].flatMap(readNames).filter(({ name }) => has(name));
  return (
    matching.find(({ name }) => nameKey(name) === asked) ??
    matching.toSorted((a, b) => a.name.length - b.name.length)[0]
  );
}

const wordsWithAmounts = (text: string) => splitWords(rewriteAmounts(text));
