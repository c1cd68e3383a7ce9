import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compareSources,
  issuedDate,
  referenceText,
  referenceTo,
  shortReference,
  type Reference,
} from './bibliography.ts';
import { source } from '../testing/publication-samples.ts';
import type { Source } from './schema/source.ts';

const ada = { given: 'Ada', family: 'Example' };
const ben = { given: 'Ben', family: 'Sample' };
const office = { literal: 'The office' };

describe('a source is shown with its author, title, place and date', () => {
  const cases: [behaviour: string, source: Partial<Source>, shown: Partial<Reference>][] = [
    ['one author', { author: [ada] }, { author: 'Ada Example' }],
    ['two authors', { author: [ada, ben] }, { author: 'Ada Example and Ben Sample' }],
    ['three authors', { author: [ada, ben, office] }, { author: 'Ada Example, Ben Sample and The office' }],
    ['more than three authors', { author: [ada, ben, office, ada] }, { author: 'Ada Example and others' }],
    [
      'an author whose name has a particle',
      { author: [{ given: 'Vincent', 'non-dropping-particle': 'van', family: 'Gogh' }] },
      { author: 'Vincent van Gogh' },
    ],
    ['an editor where there is no author', { editor: [ben] }, { author: 'Ben Sample' }],
    [
      'a publisher in place of an author is not named twice',
      { publisher: 'The office', 'container-title': 'News' },
      { author: 'The office', publication: ['News'] },
    ],
    [
      'where it appeared and who published it',
      { author: [ada], 'container-title': 'News', publisher: 'The office' },
      { publication: ['News', 'The office'] },
    ],
    [
      'a site that publishes itself',
      { author: [ada], 'container-title': 'N', publisher: 'N' },
      { publication: ['N'] },
    ],
    ['only an address', { URL: 'https://www.example.org/a' }, { author: 'example.org', publication: [] }],
    ['no author at all', {}, { author: 'Unknown', publication: [], date: undefined, url: undefined }],
    [
      'a title, with the address for print without protocol',
      { URL: 'https://www.example.org/a/' },
      { title: 'A report', titled: true, url: 'https://www.example.org/a/', address: 'example.org/a' },
    ],
    [
      'the address where the title was not seen',
      { URL: 'https://www.example.org/a/', custom: { 'title-from': 'address of the page' } },
      { title: 'example.org/a', titled: false, address: undefined },
    ],
    [
      'neither a title nor an address',
      { custom: { 'title-from': 'a list' } },
      { title: 'untitled page', titled: false },
    ],
    ['a year', { issued: { 'date-parts': [[2020]] } }, { date: '2020' }],
    ['a month', { issued: { 'date-parts': [[2020, 3]] } }, { date: 'March 2020' }],
    ['a day', { issued: { 'date-parts': [[2020, 3, 5]] } }, { date: '5 March 2020' }],
    ['a period', { issued: { 'date-parts': [[2019], [2020]] } }, { date: '2019 to 2020' }],
    ['a date in words', { issued: { literal: 'undated, before 2020' } }, { date: 'undated, before 2020' }],
    ['no date', { issued: {} }, { date: undefined }],
    ['nothing is said where it is not known how it was seen', {}, { notes: [] }],
    ['a page that was seen itself', { custom: { seen: 'page' } }, { notes: ['The page itself was seen.'] }],
    [
      'what was not seen itself, with what cites it and what is doubtful',
      { custom: { seen: 'cited-by a report of 2020', note: 'The date is inferred.' } },
      { notes: ['Not seen itself; cited by a report of 2020.', 'The date is inferred.'] },
    ],
  ];
  for (const [behaviour, data, shown] of cases)
    test(behaviour, () => {
      assert.partialDeepStrictEqual(referenceTo(source(data)), shown);
    });
});

test('a source in one line has author, title and date, and says nothing of a date that is not known', () => {
  assert.equal(
    referenceText(source({ author: [ada], issued: { 'date-parts': [[2020, 3, 5]] } })),
    'Ada Example, A report, 5 March 2020',
  );
  assert.equal(referenceText(source({ author: [ada] })), 'Ada Example, A report');
});

test('a short reference has author and year', () => {
  assert.equal(
    shortReference(source({ author: [ada], issued: { 'date-parts': [[2020, 3]] } })),
    'Ada Example, 2020',
  );
  assert.equal(shortReference(source({ author: [ada] })), 'Ada Example, no date');
});

test('dates are understood whether a reference manager exports numbers or texts', () => {
  assert.equal(issuedDate(source({ issued: { 'date-parts': [['2020', '03']] } })), '2020-03');
  assert.equal(issuedDate(source({ issued: { 'date-parts': [[2019, 1, 2], [2020]] } })), '2019-01-02/2020');
  assert.equal(issuedDate(source()), undefined);
});

test('a bibliography goes by author, then date with the undated last, then title', () => {
  const dated = (year: number) => ({ issued: { 'date-parts': [[year]] } });
  const ordered = [
    source({ id: '1', author: [ada], ...dated(2019), title: 'Z' }),
    source({ id: '2', author: [{ given: 'ada', family: 'example' }], ...dated(2020), title: 'a' }),
    source({ id: '3', author: [ada], ...dated(2020), title: 'B' }),
    source({ id: '4', author: [ada], title: 'A' }),
    source({ id: '5', author: [ben], ...dated(2001) }),
  ];
  assert.deepEqual(ordered.toReversed().sort(compareSources), ordered);
});
