import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, publication } from '../../testing/publication-samples.ts';
import { GROUPINGS } from './browse-groups.ts';

const lettersOf = (titles: string[]) =>
  GROUPINGS.byLetter(
    publication({ initiatives: titles.map((title, index) => initiative(`entry-${index}`, { title })) }),
  ).map(({ slug, text, entries }) => [slug, text, entries.map(({ data }) => data.title)]);

test('titles that begin with a digit stand together before the letters, not under a letter in them', () => {
  assert.deepEqual(lettersOf(['Yard', '10 Year Health Plan', '2030 Agenda', 'An Act']), [
    ['letter-0-9', '0–9', ['10 Year Health Plan', '2030 Agenda']],
    ['letter-a', 'A', ['An Act']],
    ['letter-y', 'Y', ['Yard']],
  ]);
});

test('a title stands under its letter without the accent, and in its own script', () => {
  assert.deepEqual(lettersOf(['Élan', 'Example', 'Йод', 'Ярмарка']), [
    ['letter-e', 'E', ['Élan', 'Example']],
    ['letter-й', 'Й', ['Йод']],
    ['letter-я', 'Я', ['Ярмарка']],
  ]);
});
