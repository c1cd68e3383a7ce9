import type { Words } from '../../interface/catalogues.ts';
import { plainText } from '../../text/markup/rich-text.ts';
import { issuedDate, referenceTo } from '../source/bibliography.ts';
import type { Source } from '../schema/source.ts';
import type { Column, Row } from './data-table.ts';

export const SOURCE_COLUMNS: Column[] = [
  { name: 'id', about: 'By which all other tables cite it.' },
  { name: 'type', about: 'The type, in the terms of CSL.' },
  { name: 'author', about: 'Who wrote it, else who published it.' },
  { name: 'title', about: 'The title, without marks.' },
  { name: 'container', about: 'The journal, site or book that it appeared in.' },
  { name: 'publisher', about: 'Who published it.' },
  { name: 'date', about: 'When it was published, in EDTF.' },
  { name: 'url', about: 'Where it can be read.' },
  { name: 'doi', about: 'Its digital object identifier.' },
  { name: 'grade', about: 'What kind of body speaks in it.' },
  { name: 'notes', about: 'How it was seen, and what is doubtful about it.' },
  { name: 'citedBy', about: 'The pages that cite it.', isList: true },
];

/** @returns what the table of sources says of one by itself */
export function sourceRow(source: Source, words: Words): Row {
  const { author, url, notes } = referenceTo(source, words);
  return {
    id: source.id,
    type: source.type,
    author,
    title: source.title === undefined ? undefined : plainText(source.title),
    container: source['container-title'],
    publisher: source.publisher,
    date: issuedDate(source),
    url,
    doi: source.DOI,
    notes: notes.join(' ') || undefined,
  };
}
