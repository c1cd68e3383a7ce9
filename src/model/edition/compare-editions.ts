import { compareText } from '../../text/letters/collation.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { question } from '../../text/functions/track-reads.ts';
import { allEntries, entryNames, type Entry } from '../entries.ts';
import type { Current, Related } from '../relations.ts';
import { addressOf } from '../site/addresses/addresses.ts';
import { generatedAddresses, generatedPages } from '../site/lists/made-pages.ts';
import { sectionPages } from '../site/lists/list-pages.ts';
import type { ListName } from '../site/lists/page-lists.ts';
import { wordsOf } from '../words.ts';
import { formerAddressesOf, movedPages } from './moved-pages.ts';
import { RECORD, type EditionRecord, type RecordedPage, type WithdrawnPage } from './edition-record.ts';
import { editionOf } from './edition.ts';

/** @returns the pages of earlier editions whose addresses this one has no page for, by these */
export const withdrawnPages = memoizeByObject((related: Related): ReadonlyMap<string, WithdrawnPage> => {
  const { publication } = related;
  const { previous } = publication;
  if (!previous) return new Map();
  const present = new Set([
    ...allEntries(publication).map(addressOf),
    ...movedPages(related).keys(),
    ...generatedAddresses(publication),
    ...sectionPages(related).map(({ address }) => address),
  ]);
  const { edition: last } = previous;
  const since = editionOf(publication);
  const withdrawn = [
    ...previous.withdrawn,
    ...previous.pages.map(({ address, collection, title, summary, lang }) => ({
      ...{ address, collection, title, last, since },
      ...(summary !== undefined && { summary }),
      ...(lang !== undefined && { lang }),
    })),
  ].filter(({ address }) => !present.has(address));
  return new Map(
    withdrawn.sort((a, b) => compareText(a.address, b.address)).map((page) => [page.address, page]),
  );
});

/** @returns the page of earlier editions whose address this is */
export const withdrawnFrom = question('withdrawn', 'current', (related: Related, address) =>
  withdrawnPages(related).get(address),
);

/** @returns the entry that has the name of a page that was withdrawn, as one does that was given another address */
export const heirOf = ({ title, collection }: WithdrawnPage, { publication }: Related): Entry | undefined =>
  collection && allEntries(publication).find((entry) => entryNames(entry).includes(title));

/** What became of the pages of the last edition. */
export interface EditionChanges {
  /** Pages that say that they were changed, with the notes that the last edition had not. */
  changed: { entry: Entry; notes: Entry['data']['changes'] }[];
  added: Entry[];
  /** Pages that say that they had another address, with what the last edition had there. */
  moved: { entry: Entry; before: RecordedPage }[];
  withdrawn: WithdrawnPage[];
}

/** Compares the pages that authors write; lists of the generator follow them. */
export function changesSince(previous: EditionRecord, related: Related): EditionChanges {
  const before = new Map(
    previous.pages.filter(({ collection }) => collection).map((page) => [page.address, page]),
  );
  const entries = allEntries(related.publication);
  const formerOf = (entry: Entry) =>
    before.has(addressOf(entry))
      ? undefined
      : formerAddressesOf(entry).flatMap((address) => before.get(address) ?? [])[0];
  return {
    changed: entries.flatMap((entry) => {
      const known = before.get(addressOf(entry)) ?? formerOf(entry);
      if (!known) return [];
      const { updated, changes } = entry.data;
      const notes = changes.filter(
        ({ date, note }) => !known.changes?.some((one) => one.date === date && one.note === note),
      );
      return notes.length || updated !== known.updated ? [{ entry, notes }] : [];
    }),
    added: entries.filter((entry) => !before.has(addressOf(entry)) && !formerOf(entry)),
    moved: entries.flatMap((entry) => {
      const known = formerOf(entry);
      return known ? [{ entry, before: known }] : [];
    }),
    withdrawn: [...withdrawnPages(related).values()].filter(
      ({ address, collection }) => collection && before.has(address),
    ),
  };
}

/**
 * @param generator what builds the edition
 * @returns what the next edition will be told of this one
 */
export function recordOf(current: Current, generator: string): EditionRecord {
  const { publication } = current;
  const { name, title, tagline, publisher, language } = publication.site;
  return {
    ...{ ...RECORD, generator, name, title, tagline, publisher, language },
    edition: editionOf(publication),
    pages: [
      ...allEntries(publication).map(recordedEntry),
      ...recordedLists(current),
      ...[...movedPages(current)].map(([address, { data }]) => ({ address, title: data.title })),
    ],
    withdrawn: [...withdrawnPages(current).values()],
  };
}

const recordedEntry = (entry: Entry): RecordedPage => {
  const { title, summary, lang, updated, changes } = entry.data;
  return {
    ...{ address: addressOf(entry), collection: entry.collection, title, summary, updated },
    ...(changes.length && { changes }),
    ...(lang !== undefined && { lang }),
  };
};

/** The pages of the generator that an edition may be without, and the sections of long lists, which move. */
function recordedLists(related: Related): RecordedPage[] {
  const { pages } = wordsOf(related.publication);
  const titleOf = (name: ListName) =>
    (name in pages ? pages[name as keyof typeof pages] : pages.browse).title;
  return [
    ...generatedPages(related.publication).map(({ name, address }) => ({
      address,
      title: pages[name].title,
    })),
    ...sectionPages(related).map(({ name, address }) => ({ address, title: titleOf(name) })),
  ];
}
