import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listInWords } from './list-in-words.ts';

const lists: [language: string, texts: string[], said: string][] = [
  ['en-GB', ['A', 'B', 'C'], 'A, B and C'],
  ['cy', ['Smith', 'Jones'], 'Smith a Jones'],
  ['cy', ['Smith', 'Evans'], 'Smith ac Evans'],
  ['cy', ['A', 'B', 'Ŵyn'], 'A, B ac Ŵyn'],
  ['cy', ['2019', '2021'], '2019 a 2021'],
  ['es', ['Smith', 'Iglesias'], 'Smith e Iglesias'],
];
for (const [language, texts, said] of lists)
  test(`a list in ${language}: ${said}`, () => {
    assert.equal(listInWords(texts, language), said);
  });
