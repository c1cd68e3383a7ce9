import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative, publication } from '../../../testing/publication-samples.ts';
import { kindInWords } from '../../labels.ts';
import { wordsOf } from '../../words.ts';
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

test('statuses and kinds of a publication stand in its order and under its labels', () => {
  const sample = publication({
    initiatives: ['active', 'in consultation', 'unknown'].map((status) => {
      const entry = initiative(status);
      return { ...entry, data: { ...entry.data, status, kind: 'regulation' } };
    }),
  });
  sample.site.kinds = [{ name: 'regulation', label: 'Verordnung', plural: 'Verordnungen', order: 1 }];
  sample.site.statuses = [
    { name: 'in consultation', label: 'In consultation', meaning: 'Open for comments', order: 2 },
  ];
  assert.deepEqual(
    GROUPINGS.byStatus(sample).map(({ slug, text, note }) => [slug, text, note]),
    [
      ['status-in-consultation', 'In consultation', 'Open for comments: 1 page'],
      ['status-active', 'Active', 'Running: 1 page'],
      ['status-not-known', 'Unknown', 'No reliable account was found: 1 page'],
    ],
  );
  sample.initiatives.push(initiative('fund'));
  assert.deepEqual(
    GROUPINGS.byType(sample).map(({ slug, text, note }) => [slug, text, note]),
    [
      ['type-regulation', 'Verordnungen', '3 pages'],
      ['type-body', 'Bodies', '1 page'],
    ],
  );
  const [first] = sample.initiatives;
  assert.equal(first && kindInWords(first, wordsOf(sample)), 'Verordnung');
});
