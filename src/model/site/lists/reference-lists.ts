import { sortingAuthor, sourceOrder } from '../../source/bibliography.ts';
import { allEntries, entryId, languageOf, type Entry } from '../../entries.ts';
import { comparedFigures, unitInWords, type ComparedFigure } from '../../figures/compared-figures.ts';
import { wordsOf } from '../../words.ts';
import type { NumberedFigure } from '../../media/numbered-figure.ts';
import type { Source } from '../../schema/source.ts';
import type { Term } from '../../schema/term.ts';
import { distinctFragments, fragment } from '../../../text/markup/fragment.ts';
import { collationOf, type Collation } from '../../../text/letters/collation.ts';
import { anchorOfSource, anchorsOfTerms } from '../addresses/addresses.ts';
import type { ItemGroup } from './divide-list.ts';
import { listOf } from './page-list.ts';
import { GENERATED_PAGES } from '../addresses/generated-pages.ts';
import { LINK, COMPARED, wordsIn } from './list-weights.ts';

/** A numbered picture, and the page that shows it. */
export interface ListedFigure extends NumberedFigure {
  entry: Entry;
}

/** Groups items that follow one another by their first letter; the order stays. */
function byInitial<Item>(
  items: Item[],
  nameOf: (item: Item) => string,
  { initialOf }: Collation,
): ItemGroup<Item>[] {
  const groups: ItemGroup<Item>[] = [];
  for (const item of items) {
    const letter = initialOf(nameOf(item));
    const last = groups.at(-1);
    if (last?.unit === letter) last.items.push(item);
    else groups.push({ text: letter, unit: letter, items: [item] });
  }
  return groups;
}

/** The lists that are looked things up in. */
export const referenceLists = {
  sources: listOf<Source>({
    address: GENERATED_PAGES.sources.address,
    groups: (publication) => {
      const words = wordsOf(publication);
      return byInitial(
        publication.sources.toSorted(sourceOrder(words)),
        (source) => sortingAuthor(source, words),
        collationOf(words.language),
      );
    },
    weigh: (source, { relations }) =>
      wordsIn(source.title ?? '') + LINK * (relations.sourcePages.get(source.id) ?? []).length,
    idsOf: () => (source) => anchorOfSource(source.id),
  }),
  comparison: listOf<ComparedFigure>({
    address: GENERATED_PAGES.comparison.address,
    groups: (publication) =>
      comparedFigures(publication).map(({ unit, figures }) => {
        const text = unitInWords(unit, wordsOf(publication));
        return { slug: `in-${fragment(unit)}`, text, unit: text, items: figures };
      }),
    weigh: ({ figure }) => wordsIn(figure.label) + COMPARED,
  }),
  figures: listOf<ListedFigure>({
    address: GENERATED_PAGES.figures.address,
    groups: (publication) => {
      const { compareTitles, initialOf, sortingTitle } = collationOf(languageOf(publication));
      const slugs = distinctFragments(publication.figures.keys());
      return allEntries(publication)
        .filter((entry) => publication.figures.has(entryId(entry)))
        .sort((a, b) => compareTitles(a.data.title, b.data.title))
        .map((entry) => ({
          slug: `page-${slugs(entryId(entry))}`,
          text: entry.data.title,
          unit: initialOf(sortingTitle(entry.data.title)),
          items: (publication.figures.get(entryId(entry)) ?? []).map((figure) => ({ ...figure, entry })),
        }));
    },
    weigh: ({ caption }) => wordsIn(caption) + LINK,
  }),
  glossary: listOf<Term>({
    address: GENERATED_PAGES.glossary.address,
    groups: (publication) => {
      const collation = collationOf(languageOf(publication));
      return byInitial(
        publication.terms.toSorted((a, b) => collation.compareTitles(a.term, b.term)),
        ({ term }) => collation.sortingTitle(term),
        collation,
      );
    },
    weigh: ({ term, expansion, note }, { relations }) =>
      wordsIn(expansion) + wordsIn(note) + LINK * (relations.termPages.get(term) ?? []).length,
    idsOf: ({ publication }) => {
      const anchors = anchorsOfTerms(publication.terms);
      return ({ term }) => anchors(term);
    },
  }),
};
