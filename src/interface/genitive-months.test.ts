import assert from 'node:assert/strict';
import { test } from 'node:test';
import { genitiveMonths } from './genitive-months.ts';

const cases: [language: string, written: string, said: string][] = [
  ['pl', 'od marzec 2019 do grudzień 2023', 'od marca 2019 do grudnia 2023'],
  ['pl-PL', 'Stan na wrzesień 2026', 'Stan na wrzesień 2026'],
  ['uk', 'з березень 2019', 'з березня 2019'],
  ['cs', 'Do září 2026, od leden 2020', 'Do září 2026, od ledna 2020'],
  ['ru', 'с май 2019 по июнь', 'с мая 2019 по июнь'],
  ['lt', 'nuo kovas', 'nuo kovo'],
  ['pl', 'od wiosna 2020 do jesień 2021, zima', 'od wiosny 2020 do jesieni 2021, zima'],
  ['uk', 'з літо 2020', 'з літа 2020'],
];
for (const [language, written, said] of cases)
  test(`“${written}” is “${said}”`, () => {
    assert.equal(genitiveMonths(language)?.(written), said);
  });

test('other languages have no such form', () => {
  assert.equal(genitiveMonths('en-GB'), undefined);
});
