import { compareDates } from '../../dates/order-dates.ts';
import { happenedIn } from '../../events.ts';
import { languageOf, type Contents, type Entry } from '../../entries.ts';
import { wordsOf } from '../../words.ts';
import { collationOf } from '../../../text/letters/collation.ts';
import { GROUPINGS, type Group } from './browse-groups.ts';
import { unitsOf } from './dated-lists.ts';
import type { ItemGroup } from './divide-list.ts';
import { listOf, type PageList } from './page-list.ts';
import { GENERATED_PAGES, NAVIGATION_PAGES } from '../addresses/generated-pages.ts';

const browseList = (
  address: string,
  grouping: keyof typeof GROUPINGS,
  divideBy: (group: Group, publication: Contents) => Pick<ItemGroup<Entry>, 'unit' | 'wider'>,
  /** Orders what has been ordered by title. */
  order: (entries: Entry[], year: number | undefined) => Entry[] = (entries) => entries,
): PageList<Entry> =>
  listOf({
    address,
    groups: (publication) =>
      GROUPINGS[grouping](publication).map(({ entries, ...group }) => ({
        ...group,
        ...divideBy({ ...group, entries }, publication),
        items: order(
          entries.toSorted((a, b) =>
            collationOf(languageOf(publication)).compareTitles(a.data.title, b.data.title),
          ),
          group.year,
        ),
      })),
    weigh: () => 0,
  });

/** The lists of all entries, by what they have in common. */
export const browseLists = {
  letters: browseList(GENERATED_PAGES.browse.address, 'byLetter', ({ text }) => ({ unit: text })),
  topics: browseList(NAVIGATION_PAGES.byTopic, 'byTopic', ({ text }, publication) => {
    const { initialOf, sortingTitle } = collationOf(languageOf(publication));
    return { unit: initialOf(sortingTitle(text)) };
  }),
  types: browseList(NAVIGATION_PAGES.byType, 'byType', ({ text }) => ({ unit: text })),
  statuses: browseList(NAVIGATION_PAGES.byStatus, 'byStatus', ({ text }) => ({ unit: text })),
  years: browseList(
    NAVIGATION_PAGES.byYear,
    'byYear',
    ({ year }, publication) => unitsOf(year, wordsOf(publication)),
    asItHappened,
  ),
};

/** As a year went; what is told by no event comes last. */
function asItHappened(entries: Entry[], year: number | undefined): Entry[] {
  const dated = entries.map((entry) => ({
    entry,
    date: year === undefined ? undefined : happenedIn(entry, year)?.date,
  }));
  return [
    ...dated
      .flatMap(({ entry, date }) => (date === undefined ? [] : { entry, date }))
      .sort((a, b) => compareDates(a.date, b.date)),
    ...dated.filter(({ date }) => date === undefined),
  ].map(({ entry }) => entry);
}
