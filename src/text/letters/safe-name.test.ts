import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeName } from './safe-name.ts';

test('names of files are spelt as the language of the publication does', () => {
  assert.equal(safeName('Übersicht Größe', 'picture', 'de-AT'), 'uebersicht-groesse');
  assert.equal(safeName('U\u0308bersicht', 'picture', 'de'), 'uebersicht');
  assert.equal(safeName('Årsrapport', 'picture', 'da'), 'aarsrapport');
});

test('names of files keep what they say, in letters that every system has', () => {
  const cases: [name: string, safe: string][] = [
    ['Schöne Größe', 'schone-grosse'],
    ['Straße #1 100%', 'strasse-1-100'],
    ['Ærø & Łódź', 'aero-lodz'],
    ['Отчёт за 2020', 'otchet-za-2020'],
    ['Объезд', 'obezd'],
    ['Έκθεση', 'ekthesi'],
    ['日本', 'picture'],
    ['CON', 'picture-con'],
  ];
  for (const [name, safe] of cases) assert.equal(safeName(name, 'picture', 'en'), safe, name);
});
