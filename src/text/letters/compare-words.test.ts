import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWords } from './compare-words.ts';

const word = fc.oneof(
  fc.stringMatching(/^[A-Ca-c ]{1,4}$/),
  fc.stringMatching(/^[a-zA-Z ]{1,12}$/),
  fc.stringMatching(/^\d{4}$/),
  fc.constantFrom(
    'NHSX',
    'NHS England',
    'nhsx',
    'École',
    'King’s Fund',
    '10 Year Plan',
    '9 lives',
    'llan',
    'lwc',
    'chyba',
  ),
);

test('words come in the order of a collator, whatever they are and in whatever language', () => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom('en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'cy', 'cs', 'da', 'et', 'lt', 'ar'),
      (a, b, language) => {
        const expected = new Intl.Collator(language, { numeric: true }).compare(a, b);
        assert.equal(Math.sign(compareWords(a, b, language)), Math.sign(expected));
      },
    ),
    { numRuns: 3000 },
  );
});
