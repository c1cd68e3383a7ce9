import { sortingAuthor, sourceOrder } from '../../source/bibliography.ts';
import { allEntries, entryId, languageOf, type Contents, type Entry } from '../../entries.ts';
import { changesByYear, type ChangeNote } from '../../change-notes.ts';
import { decadeInWords, yearInWords } from '../../dates/dates.ts';
import { comparedFigures, unitInWords, type ComparedFigure } from '../../figures/compared-figures.ts';
import { haveManyLanes, initiativesByTopic } from '../../initiatives-by-topic.ts';
import { anchorOfStep, familiesOf, nameOfFamily, type Family, type Step } from '../../lineage.ts';
import { wordsOf } from '../../words.ts';
import type { NumberedFigure } from '../../media/numbered-figure.ts';
import { eventsByYear, yearsOf } from '../../events.ts';
import type { DatedEvent } from '../../merge-events.ts';
import type { Related } from '../../relations.ts';
import { capitalise } from '../../labels.ts';
import type { Source } from '../../schema/source.ts';
import type { Term } from '../../schema/term.ts';
import { question } from '../../../text/functions/track-reads.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import { distinctFragments, fragment } from '../../../text/markup/fragment.ts';
import { collationOf, type Collation } from '../../../text/letters/collation.ts';
import { anchorOfSource, anchorsOfTerms } from '../addresses/addresses.ts';
import { anchorOfYear, GROUPINGS, yearOfAnchor, type Group } from './browse-groups.ts';
import type { ItemGroup } from './divide-list.ts';
import { listOf, prefixOf, type ListSection, type PageList } from './page-list.ts';
import { GENERATED_PAGES, NAVIGATION_PAGES } from '../addresses/generated-pages.ts';

/** Measured on the publications of the benchmark: what a link takes, and a word of a text. */
const LINK = 25;
const WORD = 5;
const FAMILY_MEMBER = 90;
const COMPARED = 60;
const LANE = 250;
const wordsIn = (text = '') => WORD * text.split(' ').length;

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

const topicSlugs = memoizeByObject((publication: Contents) =>
  distinctFragments(initiativesByTopic(publication).map(([topic]) => topic)),
);
const slugOfTopic = (topic: string, publication: Contents) => `of-${topicSlugs(publication)(topic)}`;

const browseList = (
  address: string,
  grouping: keyof typeof GROUPINGS,
  unitOf: (group: Group, publication: Contents) => string,
): PageList<Entry> =>
  listOf({
    address,
    groups: (publication) =>
      GROUPINGS[grouping](publication).map(({ entries, ...group }) => ({
        ...group,
        unit: unitOf({ ...group, entries }, publication),
        items: entries.toSorted((a, b) =>
          collationOf(languageOf(publication)).compareTitles(a.data.title, b.data.title),
        ),
      })),
    weigh: () => 0,
  });

export const PAGE_LISTS = {
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
  timeline: listOf<DatedEvent>({
    address: GENERATED_PAGES.timeline.address,
    groups: (publication) => {
      const words = wordsOf(publication);
      return eventsByYear(publication.initiatives).map(({ year, events }) => ({
        slug: anchorOfYear(year ?? 'unknown'),
        text:
          year === undefined ? capitalise(words.dates.unknownYear, words.language) : yearInWords(year, words),
        unit: year === undefined ? words.dates.unknownYear : decadeInWords(year, words),
        items: events,
      }));
    },
    weigh: ({ text, sources, tellings }) => wordsIn(text) + LINK * (tellings.length + sources.length),
  }),
  lineage: listOf<Family>({
    address: GENERATED_PAGES.lineage.address,
    groups: (publication) => {
      const words = wordsOf(publication);
      const families = familiesOf(publication);
      const slugs = distinctFragments(families.map(nameOfFamily));
      return families.map((family) => {
        const [first] = family.members;
        const year = first && yearsOf(first)[0];
        return {
          slug: `from-${slugs(nameOfFamily(family))}`,
          text: nameOfFamily(family),
          unit: year === undefined ? words.dates.unknownYear : decadeInWords(year, words),
          items: [family],
        };
      });
    },
    weigh: ({ members, steps }) => FAMILY_MEMBER * (members.length + steps.length),
    idsIn: ({ steps }) => steps.map(anchorOfStep),
  }),
  lanes: listOf<Entry<'initiatives'>>({
    address: NAVIGATION_PAGES.lanes,
    groups: (publication) =>
      haveManyLanes(publication)
        ? initiativesByTopic(publication).map(([topic, items]) => ({
            slug: slugOfTopic(topic, publication),
            text: topic,
            unit: topic,
            items,
          }))
        : [],
    weigh: () => LANE,
    idsOf:
      () =>
      ({ slug }) =>
        anchorOfLine(slug),
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
  changes: listOf<ChangeNote>({
    address: GENERATED_PAGES.changes.address,
    groups: (publication) =>
      changesByYear(publication).map(([year, notes]) => {
        const text = yearInWords(year, wordsOf(publication));
        return { slug: anchorOfYear(year), text, unit: text, items: notes };
      }),
    weigh: ({ note }) => wordsIn(note) + LINK,
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
  letters: browseList(GENERATED_PAGES.browse.address, 'byLetter', ({ text }) => text),
  topics: browseList(NAVIGATION_PAGES.byTopic, 'byTopic', ({ text }, publication) => {
    const { initialOf, sortingTitle } = collationOf(languageOf(publication));
    return initialOf(sortingTitle(text));
  }),
  types: browseList(NAVIGATION_PAGES.byType, 'byType', ({ text }) => text),
  statuses: browseList(NAVIGATION_PAGES.byStatus, 'byStatus', ({ text }) => text),
  years: browseList(NAVIGATION_PAGES.byYear, 'byYear', ({ slug }, publication) =>
    decadeInWords(yearOfAnchor(slug), wordsOf(publication)),
  ),
} satisfies Record<string, PageList>;

export type ListName = keyof typeof PAGE_LISTS;

export const LIST_NAMES = Object.keys(PAGE_LISTS) as ListName[];

/** @returns the sections of all lists that are divided */
export const sectionPages = (related: Related): { name: ListName; index: number; address: string }[] =>
  LIST_NAMES.flatMap((name) => {
    const sections = PAGE_LISTS[name].sections(related);
    return isDivided(sections) ? sections.map(({ address }, index) => ({ name, index, address })) : [];
  });

/** @returns the addresses of lists that have nothing to show */
export const emptyLists = (publication: Contents): Set<string> =>
  new Set(
    Object.values<PageList>(PAGE_LISTS).flatMap((list) => (list.isEmpty(publication) ? list.address : [])),
  );

export const isDivided = (sections: readonly unknown[]): boolean => sections.length > 1;

/** @returns whether an address is that of a section of a list, if there is such a section */
export const isOfSection = (address: string): boolean =>
  Object.values<PageList>(PAGE_LISTS).some((list) => address.startsWith(prefixOf(list.address)));

/** @returns the ids on a page of a list; undefined for what is none */
export function idsInLists(address: string, related: Related): string[] | undefined {
  for (const list of Object.values<PageList>(PAGE_LISTS)) {
    // The glossary takes long to divide.
    if (address !== list.address && !address.startsWith(prefixOf(list.address))) continue;
    const sections = list.sections(related);
    if (address === list.address && isDivided(sections))
      return overviewOf(sections).flatMap(({ id }) => id ?? []);
    const page = sections.find((section) => section.address === address);
    if (page) return page.ids;
  }
  return undefined;
}

/**
 * @returns what the page of a divided list leads to: each group, where it begins and with all of its items; where
 *   groups have no headings, each section
 */
export function overviewOf(sections: readonly ListSection<unknown>[]) {
  const groups = sections.flatMap(({ address, text, groups }) =>
    groups.map(({ slug, text: heading, items }) => ({
      id: slug,
      href: slug === undefined ? address : `${address}#${slug}`,
      text: slug === undefined ? text : heading,
      items: items.length,
    })),
  );
  return [...Map.groupBy(groups, ({ id, href }) => id ?? href).values()].flatMap((parts) =>
    parts.slice(0, 1).map((first) => ({ ...first, items: parts.reduce((sum, { items }) => sum + items, 0) })),
  );
}

/** @returns the address of a source in the list of all sources */
export const addressOfSource = (id: string, related: Related): string =>
  PAGE_LISTS.sources.addressOf(anchorOfSource(id), related);

/** The id of the line of time of an initiative, by its slug. */
export const anchorOfLine = (slug: string): string => `line-${slug}`;

/** @returns where an initiative has its line of time among all others, by its slug */
export const addressOfLine = question('address of a line', 'current', (related: Related, slug) => {
  const id = anchorOfLine(slug);
  return haveManyLanes(related.publication)
    ? PAGE_LISTS.lanes.addressOf(id, related)
    : `${GENERATED_PAGES.timeline.address}#${id}`;
});

/** @returns where a step from one thing to another is told in words */
export const addressOfStep = (step: Step, related: Related): string =>
  PAGE_LISTS.lineage.addressOf(anchorOfStep(step), related);

/** @returns where the lines of time of a topic are, in a publication that has many */
export const addressOfLanes = (topic: string, related: Related): string =>
  PAGE_LISTS.lanes.addressOf(slugOfTopic(topic, related.publication), related);
