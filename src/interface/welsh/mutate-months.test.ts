import assert from 'node:assert/strict';
import { test } from 'node:test';
import { welsh } from './welsh.ts';
import { dateInWords } from '../../model/dates/dates.ts';
import { wordsIn } from '../catalogues.ts';
import { mutateMonths } from './mutate-months.ts';

const cases: [text: string, said: string][] = [
  ['o Mai 2019', 'o Fai 2019'],
  ['hyd Rhagfyr 2020', 'hyd Ragfyr 2020'],
  ['o Gorffennaf 2019, hyd ddyddiad anhysbys', 'o Orffennaf 2019, hyd ddyddiad anhysbys'],
  ['tua Tachwedd 2021', 'tua Thachwedd 2021'],
  ['tua Mai 2021', 'tua Mai 2021'],
  ['efallai tua Mawrth 2021', 'efallai tua Mawrth 2021'],
  ['o Ionawr 2019', 'o Ionawr 2019'],
  ['o 4 Mai 2019', 'o 4 Mai 2019'],
  ['Mawrth neu Mai 2019', 'Mawrth neu Fai 2019'],
  ['blwyddyn o Mawrth 2019 i Gorffennaf 2020', 'blwyddyn o Fawrth 2019 i Orffennaf 2020'],
  ['Mai 2019 a Tachwedd 2020', 'Mai 2019 a Thachwedd 2020'],
  ['Mai 2019 a Medi 2020', 'Mai 2019 a Medi 2020'],
  ['ers Mai 2019', 'ers Mai 2019'],
  ['cyfarfod o Mai ac eraill', 'cyfarfod o Mai ac eraill'],
];
for (const [text, said] of cases)
  test(`months behind words that change them: ${said}`, () => {
    assert.equal(mutateMonths(text), said);
  });

test('dates in Welsh are said so', () => {
  const { dates } = wordsIn(welsh, 'cy');
  assert.equal(dates.until({ end: 'Mehefin 2020' }), 'hyd Fehefin 2020');
  assert.equal(dateInWords('[2019-03,2019-05]', wordsIn(welsh, 'cy')), 'Mawrth 2019 neu Fai 2019');
});
