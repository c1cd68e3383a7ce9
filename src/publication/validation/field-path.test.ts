import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldInWords } from './field-path.ts';

test('a field is named by what authors call the item that it is of', () => {
  const terms = [
    { term: 'NHS', expansion: '', variants: ['a', ''] },
    { id: 'S1', page: 1 },
    { text: 'The Ebro transfer was repealed, and five years later it was forgotten by all.' },
    null,
  ];
  const cases: [path: PropertyKey[], value: unknown, words: string][] = [
    [[0, 'expansion'], terms, '`expansion` of `NHS`'],
    [[0, 'variants', 1], terms, '`variants[2]` of `NHS`'],
    [[0, 'term'], terms, '`[1].term`'],
    [[1, 'page'], terms, '`page` of `S1`'],
    [[2, 'date'], terms, '`date` of `The Ebro transfer was repealed, and five years …`'],
    [[2, 'text'], terms, '`[3].text`'],
    [[3, 'date'], terms, '`[4].date`'],
    [['figures', 0, 'values', 1, 'date'], { figures: [{ label: 'Staff' }] }, '`values[2].date` of `Staff`'],
    [['figures', 0], { figures: [{ label: 'Staff' }] }, '`Staff` in `figures`'],
    [['title'], { title: '' }, '`title`'],
  ];
  for (const [path, value, words] of cases) assert.equal(fieldInWords(path, value), words);
});
