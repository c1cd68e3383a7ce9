import { dateOfAccess } from '../months-of-year.ts';
import type { Completion } from './bibtex-fields.ts';
import { readEprint, readNotes } from './bibtex-notes.ts';

/** What stands before an address without being more than that. */
const TELLS_WHERE =
  /^(?:available|verfügbar|disponible|abgerufen|abrufbar|consult|online|on-?line|retrieved|accessed|url|web|internet|world wide|from|see|at|last|\W)/i;

/** What TeX writes before signs that mean something to it. */
const ESCAPES = /\\(?=[%_&#~$-])/g;

export const completeAddresses: Completion = (fields, { written }) => {
  for (const field of ['URL', 'DOI']) {
    const address = fields[field];
    // Web of Science writes all values in two pairs of braces.
    if (typeof address === 'string') fields[field] = address.replace(/^\{(.*)\}$/, '$1').replace(ESCAPES, '');
  }
  const address = written('url', 'repository');
  if (address !== undefined) fields['URL'] = address.replace(ESCAPES, '').replace(/\\url\s*/g, '');
};

/** Several places and publishers, as written: the word between may be in a name, as in Simon and Schuster, Trinidad and Tobago. */
export const joinPublishers: Completion = (fields) => {
  if (fields['type'] === 'patent') return;
  for (const field of ['publisher', 'publisher-place', 'original-publisher', 'original-publisher-place'])
    if (Array.isArray(fields[field])) fields[field] = fields[field].join(' and ');
};

/** What BibTeX has words for in one field: how it was published, where, and when that was looked up. */
export const completeNotes: Completion = (fields, { properties, said }) => {
  const how = said('howpublished');
  // The library takes it for the publisher of a booklet.
  if (properties['publisher'] === undefined && fields['publisher'] === how) delete fields['publisher'];
  const link = /https?:\/\/[^\s,;<>]*[^\s,;<>.)\]]/.exec(how ?? '')?.[0];
  if (link !== undefined && properties['url'] === undefined) fields['URL'] = link;
  const words = how?.replace(/[\s,;:(<]*(?:\\url|https?:)[^]*/, '');
  if (words && (words === how || !TELLS_WHERE.test(words))) fields['medium'] ??= words;
  const notes = readNotes(said('note'), said('addendum'));
  const accessed = dateOfAccess(how) ?? notes.accessed;
  if (accessed !== undefined) fields['accessed'] ??= { raw: accessed };
  if (notes.status !== undefined) fields['status'] ??= notes.status;
  if (notes.told) fields['custom'] = { note: notes.told };
  fields['archive'] ??= said('library');
  fields['publisher'] ??= said('organization', 'institution', 'school');
};

export const completeEprint: Completion = (fields, { written, said }) => {
  const { number, url } = readEprint(written('eprint'), written('eprinttype', 'archiveprefix'));
  fields['URL'] ??= url;
  fields['number'] ??= number ?? said('articleno');
};
