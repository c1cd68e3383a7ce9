import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../../interface/catalogues.ts';
import { anyOf, asks, says } from './word-lists.ts';

const questions: [language: string, now: string, before: string, became: string, claim: string][] = [
  ['en', 'what is NHSX called now', 'what was it called before', 'Became · B', 'statement'],
  ['de', 'Wie heißt die Behörde heute', 'Wie hieß die Stiftung früher', 'Daraus wurde · B', 'Aussage'],
  ['fr', 'Comment s’appelle maintenant A', "Comment s'appelait avant A", 'Devenu · B', 'affirmation'],
  ['es', 'Cómo se llama ahora A', 'Cómo se llamaba antes A', 'Dio lugar a · B', 'afirmación'],
  ['cy', 'beth yw enw newydd y corff', 'beth oedd hen enw y corff', 'Daeth yn · B', 'honiad'],
];
for (const [language, now, before, became, named] of questions)
  test(`what something is called now, or was before, and what is a claim, is known in ${language}`, () => {
    const { renamed, formerly, ending, claim } = catalogueOf(language)?.question ?? assert.fail();
    const asked = [renamed, formerly].map(({ asked }) => [now, before].map((text) => asks(asked).test(text)));
    assert.deepEqual(asked, [
      [true, false],
      [false, true],
    ]);
    assert.ok([renamed, ending].every(({ said }) => says(said).test(became)));
    assert.match(named, new RegExp(`^${anyOf(claim)}$`, 'iu'));
  });
