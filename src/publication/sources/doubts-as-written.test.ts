import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSources } from './read-sources.ts';

/** @returns what is doubted in a file of one source: its line and column, the field as it is told, and the edit */
function doubtsIn(path: string, text: string) {
  const { sources } = readSources([{ path, text }], [path]);
  return sources?.items.flatMap(({ doubts, locate }) =>
    doubts.map(({ path: field, writtenAs = field.join('.'), position, hint }) => {
      const { line, column } = position ?? locate(field);
      return `${line}:${column} ${writtenAs}: ${hint}`;
    }),
  );
}

const DAY = 'Write year, month and day as numbers, for example `2020-01-31`.';
const ADDRESS = 'Write an address that begins with `https://` or `http://`.';
const READ = 'Write the day that it was in the Gregorian calendar, for example `2023-05-02`.';

describe('what is doubted of a source is told by the name that its file has for the field', () => {
  const cases: [path: string, text: string, told: string[]][] = [
    ['sources.bib', '@misc{a,\n date = {2020-02-31}}', [`2:9 date: ${DAY}`]],
    [
      'sources.bib',
      '@misc{a,\n year = 2020,\n month = 13}',
      ['3:10 month: Write as much of it as you know for sure: `2020`.'],
    ],
    ['sources.bib', '@misc{a,\n URLDATE = {1402-02-12}}', [`2:12 urldate: ${READ}`]],
    ['sources.bib', '@misc{a,\n eventdate = {2020-02-31}}', [`2:14 eventdate: ${DAY}`]],
    ['sources.bib', '@misc{a,\n origdate = {1920-02-31}}', [`2:13 origdate: ${DAY}`]],
    ['sources.bib', '@misc{a,\n url = {in print}}', [`2:8 url: ${ADDRESS}`]],
    ['sources.bib', '@misc{a,\n date = {2020/2019}}', ['2:9 date: Write `2019/2020`.']],
    ['sources.ris', 'TY  - RPRT\nUR  - in print\nER  -', [`2:7 UR: ${ADDRESS}`]],
    ['sources.ris', 'TY  - RPRT\nY1  - 2020/02/31\nER  -', [`2:7 Y1: ${DAY}`]],
    ['sources.ris', 'TY  - RPRT\nY2  - 1402/02/12\nER  -', [`2:7 Y2: ${READ}`]],
    ['sources.ris', 'TY  - RPRT\nDO  - in print\nER  -', ['2:7 DO: Write a DOI such as `10.1000/182`.']],
    ['sources.enw', '%0 Report\n%U in print\n', [`2:4 %U: ${ADDRESS}`]],
    [
      'sources.enw',
      '%0 Report\n%D 2020\n%8 2020-02-31\n',
      ['3:4 %8: Write as much of it as you know for sure: `2020-02`.'],
    ],
    ['sources/a.ris', 'RT Report\nUL in print\n', [`2:4 UL: ${ADDRESS}`]],
    ['sources.nbib', 'PMID- 1\nAID - in print [doi]\n', ['2:7 AID: Write a DOI such as `10.1000/182`.']],
    [
      'sources.json',
      '[{"id": "a", "type": "report",\n "issued": {"date-parts": [[2020, 2, 31]]}}]',
      ['2:12 issued: Write year, month and day as numbers, for example `[2020, 1, 31]`.'],
    ],
  ];
  for (const [path, text, told] of cases)
    test(`${path}: ${told.join()}`, () => {
      assert.deepEqual(doubtsIn(path, text), told);
    });
});
