import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { catalogueOf, ENGLISH, wordsIn } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import {
  issuedDate,
  referenceText,
  referenceTo,
  shortReference,
  sourceOrder,
  yearOfSource,
  type Reference,
} from './bibliography.ts';
import { source } from '../../testing/publication-samples.ts';
import type { Source } from '../schema/source.ts';

const ada = { given: 'Ada', family: 'Example' };
const ben = { given: 'Ben', family: 'Sample' };

describe('a source is shown with its author, title, place and date', () => {
  const cases = parse(readFileSync(join(import.meta.dirname, 'fixtures/references.yaml'), 'utf8')) as {
    shown: string;
    source: Partial<Source>;
    as: Record<keyof Reference, unknown>;
  }[];
  for (const { shown, source: data, as } of cases)
    test(shown, () => {
      // What is null is not shown.
      const expected = Object.fromEntries(
        Object.entries(as).map(([part, words]) => [part, words ?? undefined]),
      );
      assert.partialDeepStrictEqual(referenceTo(source(data), ENGLISH), expected);
    });
});

test('a source in one line has author, title and date, and says nothing of a date that is not known', () => {
  assert.equal(
    referenceText(source({ author: [ada], issued: { 'date-parts': [[2020, 3, 5]] } }), ENGLISH),
    'Ada Example, A report, 5 March 2020',
  );
  assert.equal(referenceText(source({ author: [ada] }), ENGLISH), 'Ada Example, A report');
});

test('the year of a date has the doubts that are about it', () => {
  const years = {
    '2004-06-~11': '2004',
    '2004-06~-11': '2004',
    '2004-22~': 'about 2004',
    '?2004-06-~11': 'perhaps 2004',
    '2004?-06-11': 'perhaps 2004',
    '[2020-01,2020-02]': '2020',
    '{2019-12,2020-01,2020-02}': '2019 and 2020',
    '2019-12/2020-01': '2019 to 2020',
    'Jan/Feb 2020': '2020',
  };
  for (const [raw, year] of Object.entries(years))
    assert.equal(yearOfSource(source({ issued: { raw } }), ENGLISH), year, raw);
});

test('a short reference has author and year', () => {
  assert.equal(
    shortReference(source({ author: [ada], issued: { 'date-parts': [[2020, 3]] } }), ENGLISH),
    'Ada Example, 2020',
  );
  assert.equal(shortReference(source({ author: [ada] }), ENGLISH), 'Ada Example, no date');
  assert.equal(shortReference(source({ title: '<i>A</i> report' }), ENGLISH), 'A report, no date');
});

test('dates are understood whether a reference manager exports numbers or texts', () => {
  assert.equal(issuedDate(source({ issued: { 'date-parts': [['2020', '03']] } })), '2020-03');
  assert.equal(issuedDate(source({ issued: { 'date-parts': [[2019, 1, 2], [2020]] } })), '2019-01-02/2020');
  assert.equal(issuedDate(source()), undefined);
});

test('kinds of theses and reports are said in the language of the publication, by whatever program they come', () => {
  const kindOf = (genre: string, language: string) =>
    referenceTo(source({ genre }), wordsIn(catalogueOf(language) ?? english, language)).publication.at(0);
  for (const genre of ['phdthesis', 'PhD thesis', 'PHD THESIS'])
    assert.deepEqual(
      ['cy', 'de', 'es', 'fr'].map((language) => kindOf(genre, language)),
      ['Traethawd PhD', 'Dissertation', 'Tesis doctoral', 'Thèse de doctorat'],
    );
  assert.equal(kindOf("Master's thesis", 'de'), 'Masterarbeit');
  assert.equal(kindOf('Technical Report', 'es'), 'Informe técnico');
  assert.equal(kindOf('Technical Report', 'en'), 'Technical Report');
  assert.equal(kindOf('Habilitation', 'es'), 'Habilitation');
});

test('a bibliography goes by family name, in the alphabet of the publication', () => {
  const by = (...names: string[]) =>
    names.map((family) => source({ id: family, author: [{ family, given: 'Z' }] }));
  const named = (sources: Source[]) => sources.map(({ id }) => id);
  const written = by('Zimmer', 'Österberg', 'van Gogh', 'Éclair', 'Eco', "d'Alembert");
  assert.deepEqual(named(written.toSorted(sourceOrder(ENGLISH))), [
    "d'Alembert",
    'Éclair',
    'Eco',
    'van Gogh',
    'Österberg',
    'Zimmer',
  ]);
  assert.equal(named(written.toSorted(sourceOrder(wordsIn(english, 'sv')))).at(-1), 'Österberg');
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
  assert.deepEqual(ordered.toReversed().sort(sourceOrder(ENGLISH)), ordered);
});

test('a letter without a title, and a state, are told in the language of the publication', () => {
  const letter = source({ type: 'letter', title: '', recipient: [ben], status: 'inpress' });
  const shown = (['en', 'de', 'fr', 'es', 'cy'] as const).map((language) => {
    const { title, publication } = referenceTo(letter, wordsIn(catalogueOf(language) ?? english, language));
    return [title, ...publication];
  });
  assert.deepEqual(shown, [
    ['Letter to Ben Sample', 'In press'],
    ['Brief an Ben Sample', 'Im Druck'],
    ['Lettre à Ben Sample', 'Sous presse'],
    ['Carta a Ben Sample', 'En prensa'],
    ['Llythyr at Ben Sample', 'Yn y wasg'],
  ]);
});
