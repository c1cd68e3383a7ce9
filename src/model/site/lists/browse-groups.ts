import { ownValue } from '../../../text/functions/own-value.ts';
import { distinctFragments, fragment } from '../../../text/markup/fragment.ts';
import { allEntries, isIn, languageOf, type Contents, type Entry } from '../../entries.ts';
import { yearsOf } from '../../events.ts';
import { collationOf } from '../../../text/letters/collation.ts';
import { yearInWords } from '../../dates/years-in-words.ts';
import { wordsOf } from '../../words.ts';
import { shownStatuses, statusOf } from '../../status.ts';
import { labelIn } from '../../labels.ts';
import { vocabularyOf } from '../../schema/own-words.ts';
import type { ItemGroup } from './divide-list.ts';

/** Entries that stand under one heading of a list. */
export interface Group extends Pick<ItemGroup<Entry>, 'text' | 'note' | 'year' | 'isOfOneKind'> {
  /** The id of the heading. */
  slug: string;
  entries: Entry[];
}

/** The ways to browse all pages: each makes groups of them, none empty. */
export const GROUPINGS = { byLetter, byStatus, byTopic, byType, byYear } satisfies Record<
  string,
  (publication: Contents) => Group[]
>;

function byLetter(publication: Contents): Group[] {
  const { compareTitles, initialOf, sortingTitle } = collationOf(languageOf(publication));
  const all = allEntries(publication);
  const subjects = all.filter((entry) => !isIn('pages', entry));
  // Pages tell about the publication, unless they are all that it has.
  const entries = (subjects.length ? subjects : all).toSorted((a, b) =>
    compareTitles(a.data.title, b.data.title),
  );
  const initial = ({ data }: Entry) => initialOf(sortingTitle(data.title));
  const slugs = distinctFragments(entries.map(initial));
  return [...Map.groupBy(entries, initial)].map(([letter, entries]) => ({
    slug: `letter-${slugs(letter)}`,
    text: letter,
    entries,
  }));
}

/** The group to which links to what was not known have always led keeps the address. */
const ANCHORS: Readonly<Record<string, string>> = {
  noLaterRecord: 'status-unknown',
  unknown: 'status-not-known',
};

function byStatus(publication: Contents): Group[] {
  const { statuses, statusMeanings, lists } = wordsOf(publication);
  return shownStatuses(vocabularyOf(publication.site).statuses)
    .map((status) => {
      const entries = publication.initiatives.filter((entry) => statusOf(entry).status === status);
      return {
        slug: ownValue(ANCHORS, status) ?? `status-${fragment(status)}`,
        text: labelIn(statuses, status),
        note: `${labelIn(statusMeanings, status)}: ${lists.pages({ count: entries.length })}`,
        entries,
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

function byTopic(publication: Contents): Group[] {
  const entries = allEntries(publication);
  const { compareTitles } = collationOf(languageOf(publication));
  const topics = groupByEach(entries, ({ data }) => new Set(data.topics)).sort(([a], [b]) =>
    compareTitles(a, b),
  );
  const slugs = distinctFragments(topics.map(([topic]) => topic));
  return topics.map(([topic, entries]) => ({ slug: `topic-${slugs(topic)}`, text: topic, entries }));
}

/** Briefings, then kinds of initiatives and of organisations, each in the order of its vocabulary. */
function byType(publication: Contents): Group[] {
  const { home, lists, kindPlurals, organisationKindPlurals } = wordsOf(publication);
  const { kinds, organisationKinds } = vocabularyOf(publication.site);
  const { briefings, initiatives, organisations } = publication;
  const groups: Omit<Group, 'note'>[] = [
    { slug: 'type-briefing', text: home.briefings, entries: briefings },
    ...kinds.map((kind) => ({
      slug: `type-${fragment(kind)}`,
      text: labelIn(kindPlurals, kind),
      entries: initiatives.filter(({ data }) => data.kind === kind),
    })),
    ...organisationKinds.map((kind) => ({
      slug: `organisation-type-${fragment(kind)}`,
      text: labelIn(organisationKindPlurals, kind),
      entries: organisations.filter(({ data }) => data.kind === kind),
    })),
  ];
  return groups.flatMap((group) =>
    group.entries.length
      ? { ...group, note: lists.pages({ count: group.entries.length }), isOfOneKind: true }
      : [],
  );
}

function byYear(publication: Contents): Group[] {
  const entries = allEntries(publication);
  const words = wordsOf(publication);
  const years = groupByEach(entries, yearsOf).sort(([a], [b]) => b - a);
  return years.map(([year, entries]) => ({
    slug: anchorOfYear(year),
    text: yearInWords(year, words),
    year,
    entries,
  }));
}

/** @returns each key with the entries that have it, which may have several */
function groupByEach<Key>(entries: Entry[], keysOf: (entry: Entry) => Iterable<Key>): [Key, Entry[]][] {
  const keyed = entries.flatMap((entry) => [...keysOf(entry)].map((key) => ({ key, entry })));
  return [...Map.groupBy(keyed, ({ key }) => key)].map(([key, all]) => [key, all.map(({ entry }) => entry)]);
}

/** The fragment of a year, on the page of years and in the timeline. */
export const anchorOfYear = (year: number | 'unknown') => `year-${year}`;
