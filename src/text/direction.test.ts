import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './direction.ts';

for (const language of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'yi', 'uz-Arab', 'az-Arab-IR'])
  test(`${language} runs from right to left`, () => {
    assert.equal(directionOf(language), 'rtl');
  });
for (const language of ['en-GB', 'de', 'arn', 'yi-Latn', 'ku', 'hr', 'art-x-lojban'])
  test(`${language} runs from left to right`, () => {
    assert.equal(directionOf(language), 'ltr');
  });
