import type { OtherWords, Vocabulary } from '../language/vocabulary.ts';
import { addressIn, type SearchedPublication } from './merge-engines.ts';

/** @returns what is known about the words of several publications, their pages with the publication that each is of */
export const mergeVocabularies = (
  parts: readonly (SearchedPublication & { vocabulary: Vocabulary })[],
): Vocabulary => ({
  async names(beginnings) {
    const all = await Promise.all(
      parts.map(async (part) => {
        const known = await part.vocabulary.names(beginnings);
        return {
          pages: itemsOf(part, known.pages),
          ownPages: itemsOf(part, known.ownPages),
          terms: itemsOf(part, known.terms),
        };
      }),
    );
    return {
      pages: all.flatMap(({ pages }) => pages),
      ownPages: all.flatMap(({ ownPages }) => ownPages),
      terms: all.flatMap(({ terms }) => terms),
    };
  },
  async words(beginnings) {
    const all = await Promise.all(parts.map(({ vocabulary }) => vocabulary.words(beginnings)));
    return [...new Set(all.flat())];
  },
  async otherWords(stems) {
    const wanted = [...stems];
    const all = await Promise.all(parts.map(({ vocabulary }) => vocabulary.otherWords(wanted)));
    const joined: OtherWords = {};
    for (const words of all)
      for (const [stem, others] of Object.entries(words))
        joined[stem] = [...new Set([...(joined[stem] ?? []), ...others])];
    return joined;
  },
  async claims(beginnings) {
    const wanted = [...beginnings];
    const all = await Promise.all(
      parts.map(async (part) => itemsOf(part, await part.vocabulary.claims(wanted))),
    );
    return all.flat();
  },
});

/** @returns what one publication knows, with its addresses among the others, its title, and its language if another */
const itemsOf = <Item extends { url: string }>(part: SearchedPublication, items: readonly Item[]) =>
  items.map((item) => ({
    ...(part.lang !== undefined && { lang: part.lang }),
    ...item,
    url: addressIn(part, item.url),
    publication: part.title,
  }));
