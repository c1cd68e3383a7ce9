import { languageOf, type Contents, type Entry } from '../../entries.ts';
import { decadeInWords } from '../../dates/years-in-words.ts';
import { wordsOf } from '../../words.ts';
import { collationOf } from '../../../text/letters/collation.ts';
import { GROUPINGS, yearOfAnchor, type Group } from './browse-groups.ts';
import { listOf, type PageList } from './page-list.ts';
import { GENERATED_PAGES, NAVIGATION_PAGES } from '../addresses/generated-pages.ts';

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

/** The lists of all entries, by what they have in common. */
export const browseLists = {
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
};
