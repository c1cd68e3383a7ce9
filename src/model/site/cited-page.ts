import type { Words } from '../../interface/catalogues.ts';
import { citationKey, type CitedPage } from '../../text/citation-formats.ts';
import { dateInWords } from '../dates/dates.ts';
import { dateOfEdition } from '../edition/downloads.ts';
import { editionOf } from '../edition/edition.ts';
import { isIn, type Entry, type Publication } from '../entries.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';
import { absoluteAddress } from './addresses/absolute-address.ts';
import { addressOf } from './addresses/addresses.ts';

/** What of a page its citation tells. */
export interface CitablePage {
  title: string;
  /** Inside the site, from its root. */
  address: string;
  /** Its last change, in EDTF; what lists everything has only the date of the edition. */
  updated?: string;
  /** The reference of a briefing. */
  reference?: string;
}

/** @returns what the citation of an entry's page tells */
export const citableEntry = (entry: Entry): CitablePage => ({
  title: entry.data.title,
  address: addressOf(entry),
  updated: entry.data.updated,
  ...(isIn('briefings', entry) && { reference: entry.data.reference }),
});

/** @returns how a page is cited, without what only a browser knows: where and when it was read */
export function citedPage(page: CitablePage, publication: Publication, words: Words): CitedPage {
  const { site } = publication;
  const edition = editionOf(publication);
  const url = absoluteAddress(page.address, site);
  return {
    id: citationKey(site.name, page.address.replace(/\.html$/, '')),
    type: 'webpage',
    title: page.title,
    author: (site.authors ?? [site.publisher]).map((literal) => ({ literal })),
    'container-title': site.title,
    publisher: site.publisher,
    issued: dateParts(page.updated ?? edition, words),
    version: dateOfEdition(edition, words),
    language: site.language,
    ...(page.reference !== undefined && { number: page.reference }),
    ...(site.reviewers && {
      note: words.footer.reviewedBy({ names: listInWords(site.reviewers, words.language) }),
    }),
    ...(url && { URL: url }),
  };
}

/** @returns the same as a line to be read */
export function citationText(page: CitablePage, publication: Publication, words: Words): string {
  const { site } = publication;
  const names = (all: readonly string[]) => listInWords(all, words.language);
  return [
    `${site.authors ? names(site.authors) : site.publisher}.`,
    words.entry.quotedTitle({ title: page.title }),
    page.reference !== undefined && words.entry.briefing({ reference: page.reference }),
    page.title !== site.title && `${site.title}.`,
    site.authors && `${site.publisher}.`,
    page.updated !== undefined && words.entry.updated({ date: dateInWords(page.updated, words) }),
    words.home.edition({ edition: dateOfEdition(editionOf(publication), words) }),
    site.reviewers && words.footer.reviewedBy({ names: names(site.reviewers) }),
    absoluteAddress(page.address, site),
  ]
    .filter(Boolean)
    .join(' ');
}

function dateParts(date: string, words: Words): CitedPage['issued'] {
  const parts: (string | undefined)[] | undefined = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)?.slice(1);
  return parts
    ? { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] }
    : { literal: dateOfEdition(date, words) };
}
