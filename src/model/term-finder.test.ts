import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { term } from '../testing/publication-samples.ts';
import { termFinder, termsIn } from './term-finder.ts';

const finder = termFinder([
  term('AI'),
  term('NHS'),
  term('NHS Login', { variants: ['NHSlogin'] }),
  term('R&D'),
  term('C++'),
  term('ÉS'),
]);

describe('terms are found in text', () => {
  const cases: [behaviour: string, text: string, found: string[]][] = [
    ['as whole words', 'AI, (AI) and AI-led, not AIM, XAI, AI2 or A_AI', ['AI']],
    ['not inside a word with letters of other alphabets', 'éAI AIß', []],
    ['with capitals as written', 'ai and Ai', []],
    ['the longest first', 'NHS Login', ['NHS Login']],
    ['the short one beside the long one', 'NHS Login for the NHS', ['NHS Login', 'NHS']],
    ['in another spelling', 'NHSlogin', ['NHS Login']],
    ['each once', 'AI, AI, NHSlogin and NHS Login', ['AI', 'NHS Login']],
    ['with signs in them', 'R&D in C++.', ['R&D', 'C++']],
    ['with accents in them', 'ÉS', ['ÉS']],
    ['not at all, where there is none', 'nothing', []],
  ];
  for (const [behaviour, text, found] of cases)
    test(behaviour, () => {
      assert.deepEqual(
        termsIn(text, finder).map((one) => one.term),
        found,
      );
    });
});

test('an empty glossary finds nothing', () => {
  assert.deepEqual(termsIn('NHS', termFinder([])), []);
});
