import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initiative } from '../testing/publication-samples.ts';
import { mergedEvents } from './merge-events.ts';

const told = (slug: string, ...timeline: { date: string; text: string; sources?: string[] }[]) =>
  initiative(slug, { timeline });
const shown = (...initiatives: ReturnType<typeof told>[]) =>
  mergedEvents(initiatives).map(({ text, tellings, sources }) => [
    text,
    tellings.map((telling) => `${telling.initiative.slug} ${telling.index}`).join(', '),
    sources.join(', '),
  ]);

test('what several initiatives tell of one day and source is one event, in the words that say most', () => {
  const [day, at] = ['2021-11-22', { sources: ['register', 'cover'] }];
  const short = told(
    'unit',
    { date: '2019', text: 'It began.' },
    { date: day, text: 'The merger was announced.', ...at },
  );
  const long = told('office', {
    date: day,
    text: 'The merger of both bodies was announced in the press.',
    sources: ['cover', 'page'],
  });
  assert.deepEqual(shown(short, long), [
    ['It began.', 'unit 0', ''],
    ['The merger of both bodies was announced in the press.', 'office 0, unit 1', 'register, cover, page'],
  ]);
});

test('other dates, sources, words, and events of one initiative stay apart', () => {
  const first = { date: '2024-06', text: 'The budget was cut to a half.', sources: ['news'] };
  for (const other of [
    { ...first, date: '2024-07' },
    { ...first, sources: ['elsewhere'] },
    { ...first, text: 'Auditors counted eighty projects.' },
  ])
    assert.equal(shown(told('lab', first), told('award', other)).length, 2);
  assert.equal(shown(told('lab', first, first)).length, 2);
});
