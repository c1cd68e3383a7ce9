import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typeset, typesetAll } from './typeset.ts';

describe('a text is set as Markdown is', () => {
  const cases: [behaviour: string, written: string, set: string][] = [
    ['an apostrophe', "England's trusts' plans", 'England’s trusts’ plans'],
    ['a quotation', 'the "Making IT Work" report', 'the “Making IT Work” report'],
    ['a quotation that is all', '"Fit for the Future"', '“Fit for the Future”'],
    ['a quotation in brackets', '("A plan")', '(“A plan”)'],
    ['a quotation in a quotation', '"the \'front line\' first"', '“the ‘front line’ first”'],
    ['a quotation that begins with another', '"\'Front line\' first"', '“‘Front line’ first”'],
    ['an amount in a quotation', 'a "£40 million" fund', 'a “£40 million” fund'],
    ['punctuation in a quotation', 'She asked "Why?"', 'She asked “Why?”'],
    ['dots of omission', 'and so on...', 'and so on…'],
    ['what is set already', '“England’s”', '“England’s”'],
  ];
  for (const [behaviour, written, set] of cases)
    test(behaviour, () => {
      assert.equal(typeset(written), set);
    });
});

test('all texts of data are set, but for addresses', () => {
  const addresses = ["https://example.org/it's", '10.1000/a--b'];
  assert.deepEqual(typesetAll({ a: ["it's", 3, null, { b: "it's" }], addresses }), {
    a: ['it’s', 3, null, { b: 'it’s' }],
    addresses,
  });
});
