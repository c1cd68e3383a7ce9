import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { referenceTo } from '../../model/source/bibliography.ts';
import { NAME_FIELDS } from '../../model/schema/source.ts';
import { readSources } from './read-sources.ts';

/**
 * Where in a reference each field of a source is shown, in the first of some types in which it is. What stands under
 * `nowhere` does not help to find the thing, is about other texts than it, or is only for the author.
 */
const SHOWN: Record<'bib' | 'ris' | 'json', Record<string, string>> = {
  bib: {
    author: 'author',
    publication:
      'editor bookauthor translator holder director origtitle journal journaltitle journalsubtitle shortjournal booktitle maintitle issuetitle series type number volume volumes issue part chapter pages eid articleno edition version origdate eventdate eventtitle eventtitleaddon venue publisher organization institution school address location library howpublished pubstate eprint isbn isan ismn isrn iswc pmid langid language entrysubtype',
    nowhere:
      'editora editortype annotator commentator introduction foreword afterword shortauthor reprinttitle booktitleaddon pagetotal numpages origpublisher origlocation status annote annotation abstract keywords file issn pubmedid origlanguage collaboration shorthand label',
    title: 'title subtitle titleaddon shorttitle',
    date: 'date year',
    notes: 'urldate note addendum',
    url: 'doi url',
  },
  ris: {
    author: 'AU A1 TA C4',
    publication:
      'A2 A3 A4 ED T2 T3 BT JO JF JA J1 J2 C1 C2 C3 C6 C7 CY CP PB PP SE SN SP ET VL IS NV M1 M3 OP RI LA',
    title: 'TI ST CT',
    nowhere: 'C5 C8 AB N2 N1 RN KW AN AD CA CN EP LP VO M2 RP SF SD RD L1 L3 L4 DB DP ID',
    date: 'DA PY Y1',
    notes: 'Y2',
    url: 'L2 LK UR DO',
  },
  json: {
    author:
      'author chair collection-editor compiler composer contributor curator editorial-director executive-producer host illustrator narrator organizer performer producer script-writer series-creator',
    publication:
      'container-author director editor interviewer recipient reviewed-author translator event-date original-date archive archive-place archive_collection archive_location authority chapter-number collection-number collection-title container-title container-title-short edition event event-place event-title genre ISBN issue jurisdiction language medium number number-of-volumes original-title page part-number part-title PMCID PMID publisher publisher-place reviewed-title scale section status supplement-number version volume volume-title',
    nowhere:
      'guest original-author available-date submitted abstract annote call-number citation-label dimensions division ISSN keyword locator note number-of-pages original-publisher original-publisher-place page-first printing-number references reviewed-genre source volume-title-short year-suffix',
    notes: 'accessed',
    date: 'issued',
    url: 'DOI URL',
    title: 'title title-short',
  },
};

const TYPES = {
  bib: 'article inproceedings report book patent'.split(' '),
  ris: 'JOUR CONF RPRT BOOK PAT'.split(' '),
  json: 'article-journal paper-conference report book patent'.split(' '),
};

/** What a field holds, where not any word: names, dates, numbers and addresses are read as such. */
const VALUES: [fields: RegExp, value: string][] = [
  [/^(?:doi|DO)$/i, '10.1234/shown77'],
  [/^(?:url|UR|LK|L[12])$/i, 'https://example.org/shown77'],
  [/^isbn$/i, '978-0-306-40615-7'],
  [/^(?:langid|language|LA)$/i, 'german'],
  [/^(?:pubstate|status)$/i, 'forthcoming'],
  [/(?:date|^year|^Y[12]|^DA|^PY|^RD|accessed|issued|submitted)$/, '1977-03-04'],
  [
    /^(?:pages|volume|volumes|number|edition|chapter|issue|part|version|eid|articleno|VL|IS|SP|EP|ET|M1|page|.*-number|number-of-.*)$/i,
    '77',
  ],
  [/^(?:note|C7)$/, 'Shown 77'],
  [/^(?:pmid|PMID)$/, '7777777'],
  [/^(?:pmcid|PMCID)$/, 'PMC7777777'],
];
const MARK = /Shown|77|978-0|[Ff]orthcoming|German/;
const valueOf = (field: string) => VALUES.find(([fields]) => fields.test(field))?.[1] ?? 'Shown, Ada';

type Fields = Readonly<Record<string, string>>;

const TITLE_AND_AUTHOR: Fields = { title: 'Of water', author: 'Doe, Ann' };

const TEXTS: Record<keyof typeof SHOWN, (type: string, fields: Fields) => string> = {
  bib: (type, fields) =>
    `@${type}{k, ${Object.entries(fields)
      .map(([name, value]) => `${name} = {${value}}`)
      .join(',\n')}}`,
  ris: (type, { title, author, ...fields }) =>
    `TY  - ${type}\n${Object.entries({
      ...(title && { TI: title }),
      ...(author && { AU: author }),
      ...fields,
    })
      .map(([name, value]) => `${name}  - ${value}\n`)
      .join('')}ER  - \n`,
  json: (type, fields) =>
    JSON.stringify([
      {
        id: 'k',
        type,
        ...Object.fromEntries(
          Object.entries(fields).map(([name, value]) => {
            const [family, given] = value.split(', ');
            return [name, NAME_FIELDS.some((one) => one === name) ? [{ family, given }] : value];
          }),
        ),
      },
    ]),
};

function placeOf(format: keyof typeof SHOWN, field: string): string {
  for (const others of [TITLE_AND_AUTHOR, {}])
    for (const type of TYPES[format]) {
      const path = `sources/all.${format}`;
      const text = TEXTS[format](type, { ...others, [field]: valueOf(field) });
      const source = readSources([{ path, text }], [path]).sources?.items[0]?.source;
      const shown = source ? Object.entries(referenceTo(source, ENGLISH)) : [];
      const place = shown.find(([, value]) => MARK.test([value].flat().join(' ')))?.[0];
      if (place !== undefined) return place;
    }
  return 'nowhere';
}

for (const format of ['bib', 'ris', 'json'] as const)
  test(`every field of ${format} is shown where the table says`, () => {
    const fields = Object.values(SHOWN[format]).join(' ').split(' ');
    assert.deepEqual(
      Object.fromEntries(
        [...Map.groupBy(fields, (field) => placeOf(format, field))].map(([place, found]) => [
          place,
          found.join(' '),
        ]),
      ),
      SHOWN[format],
    );
  });
