import { changeNotes } from './change-notes.ts';
import { compareDates, earliest } from './dates/dates.ts';
import { distinctIds } from './data/distinct-ids.ts';
import { editionOf } from './edition/edition.ts';
import { entryId, type Publication } from './entries.ts';
import { addressOf } from './site/addresses/addresses.ts';
import { GENERATED_PAGES, NAVIGATION_PAGES } from './site/addresses/generated-pages.ts';
import type { FeedName } from './site/addresses/feed-addresses.ts';
import { wordsOf } from './words.ts';

/** Something new, as a feed tells of it. */
export interface FeedItem {
  /** Unique in the publication, and the same in later editions. */
  id: string;
  title: string;
  summary: string;
  /** Of its page, from the root of the site. */
  address: string;
  /** Instants, in the form of RFC 3339. */
  published: string;
  updated: string;
  language: string;
}

export interface Feed {
  name: FeedName;
  title: string;
  /** The page that shows the same. */
  address: string;
  updated: string;
  items: FeedItem[];
}

/** Readers of feeds keep what they have seen. */
const MOST = 50;

/** @returns the feeds of a publication, the newest first in each; none that has nothing to tell */
export function feedsOf(publication: Publication): Feed[] {
  const { site, briefings } = publication;
  const { home, pages } = wordsOf(publication);
  const updated = instantOf(editionOf(publication));
  const all = changeNotes(publication);
  // Numbered from the earliest on, so that a later note leaves the ids as they are.
  const ids = distinctIds(all.toReversed().map(({ entry, date }) => `${entryId(entry)}/${date}`)).reverse();
  const feeds: Feed[] = [
    {
      name: 'briefings',
      title: `${site.title}: ${home.briefings}`,
      address: NAVIGATION_PAGES.home,
      updated,
      items: briefings
        .toSorted((a, b) => compareDates(b.data.published, a.data.published))
        .slice(0, MOST)
        .map((entry) => ({
          id: entryId(entry),
          title: entry.data.title,
          summary: entry.data.summary,
          address: addressOf(entry),
          published: instantOf(entry.data.published),
          updated: instantOf(entry.data.updated),
          language: entry.data.lang ?? site.language,
        })),
    },
    {
      name: 'changes',
      title: `${site.title}: ${pages.changes.title}`,
      address: GENERATED_PAGES.changes.address,
      updated,
      items: all.slice(0, MOST).map(({ entry, date, note }, index) => ({
        id: `changes/${ids[index] ?? ''}`,
        title: entry.data.title,
        summary: note,
        address: addressOf(entry),
        published: instantOf(date),
        updated: instantOf(date),
        language: entry.data.lang ?? site.language,
      })),
    },
  ];
  return feeds.filter(({ items }) => items.length);
}

/** @returns the first instant of a date in EDTF; feeds know no date without a day, and no year before the first */
function instantOf(date: string): string {
  const first = date === 'empty' ? NaN : earliest(date);
  const text = Number.isFinite(first) ? new Date(first).toISOString() : '';
  return /^\d{4}-/.test(text) ? text.replace('.000', '') : '0001-01-01T00:00:00Z';
}
