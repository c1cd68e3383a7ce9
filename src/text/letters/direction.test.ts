import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, directionOfName } from './direction.ts';

for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'yi', 'uz-Arab', 'az-Arab-IR'])
  test(`${language} runs from right to left`, () => {
    assert.equal(directionOf(language), 'rtl');
  });
for (const language of ['en-GB', 'de', 'arn', 'yi-Latn', 'ku', 'hr', 'art-x-lojban'])
  test(`${language} runs from left to right`, () => {
    assert.equal(directionOf(language), 'ltr');
  });

test('a name in other letters than a page that runs from right to left keeps its direction', () => {
  assert.equal(directionOfName('C++', 'ar'), 'ltr');
  for (const [name, language] of [
    ['SPP هو', 'ar'],
    ['2021', 'ar'],
    ['C++', 'de'],
  ] as const)
    assert.equal(directionOfName(name, language), undefined, name);
});
