import type { Words } from '../../interface/catalogues.ts';
import type { CitedPage } from '../../text/citation-formats.ts';
import { dateInWords } from '../dates/dates.ts';
import { isIn, type Entry } from '../entries.ts';
import { listInWords } from '../../text/list-in-words.ts';
import type { Site } from '../schema/site.ts';
import { absoluteAddress } from './absolute-address.ts';
import { addressOf } from './addresses.ts';

/**
 * @param edition of the publication, in words
 * @returns how the page of an entry is cited, without what only a browser knows: where and when it was read
 */
export function citedPage(entry: Entry, site: Site, edition: string, words: Words): CitedPage {
  const { title, updated } = entry.data;
  const url = addressWhere(entry, site);
  return {
    id: `${site.name}-${entry.slug}`,
    type: 'webpage',
    title,
    author: (site.authors ?? [site.publisher]).map((literal) => ({ literal })),
    'container-title': site.title,
    publisher: site.publisher,
    issued: dateParts(updated, words),
    version: edition,
    language: site.language,
    ...(isIn('briefings', entry) && { number: entry.data.reference }),
    ...(site.reviewers && {
      note: words.footer.reviewedBy({ names: listInWords(site.reviewers, words.language) }),
    }),
    ...(url && { URL: url }),
  };
}

/** @returns the same as a line to be read */
export function citationText(entry: Entry, site: Site, edition: string, words: Words): string {
  const { title, updated } = entry.data;
  const names = (all: readonly string[]) => listInWords(all, words.language);
  return [
    `${site.authors ? names(site.authors) : site.publisher}.`,
    words.entry.quotedTitle({ title }),
    isIn('briefings', entry) && words.entry.briefing({ reference: entry.data.reference }),
    `${site.title}.`,
    site.authors && `${site.publisher}.`,
    words.entry.updated({ date: dateInWords(updated, words) }),
    words.home.edition({ edition }),
    site.reviewers && words.footer.reviewedBy({ names: names(site.reviewers) }),
    addressWhere(entry, site),
  ]
    .filter(Boolean)
    .join(' ');
}

const addressWhere = (entry: Entry, site: Site) => absoluteAddress(addressOf(entry), site);

function dateParts(date: string, words: Words): CitedPage['issued'] {
  const parts: (string | undefined)[] | undefined = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)?.slice(1);
  return parts
    ? { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] }
    : { literal: dateInWords(date, words) };
}
