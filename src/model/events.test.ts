import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventsByYear, inOneEvent, latestDay, yearsOf } from './events.ts';
import { briefing, initiative, organisation, page } from '../testing/publication-samples.ts';

const event = (date: string, text = 'It happened.') => ({ date, text });

test('the events of all initiatives stand under their years, the earliest first', () => {
  const alpha = initiative('alpha', { timeline: [event('2020-03', 'C'), event('2019-12/2020-01', 'A')] });
  const beta = initiative('beta', {
    timeline: [event('../2018', 'open'), event('XXXX', 'some time'), event('2020-01-21', 'B')],
  });
  const years = eventsByYear([alpha, beta]).map(({ year, events }) => [
    year,
    events.map(({ tellings: [{ initiative }], text }) => `${initiative.slug} ${text}`),
  ]);
  assert.deepEqual(years, [
    [2019, ['alpha A']],
    [2020, ['beta B', 'alpha C']],
    [undefined, ['beta open', 'beta some time']],
  ]);
  assert.deepEqual(eventsByYear([]), []);
});

test('entries of a year whose first event in it is the same stand together, those without one by themselves', () => {
  const merger = { date: '2021-11', text: 'The merger of both was announced.', sources: ['press'] };
  const unit = initiative('unit', { timeline: [event('2020-05'), merger, event('2021-12')] });
  const office = initiative('office', {
    timeline: [{ ...merger, text: 'The merger of both was announced by it.' }],
  });
  const other = initiative('other', { timeline: [{ ...merger, sources: ['elsewhere'] }] });
  const told = inOneEvent([unit, other, office, organisation('body'), organisation('board')], 2021);
  assert.deepEqual(
    told.map(({ event, entries }) => [event?.text, entries.map(({ slug }) => slug).join(', ')]),
    [
      ['The merger of both was announced by it.', 'unit, office'],
      ['The merger of both was announced.', 'other'],
      [undefined, 'body'],
      [undefined, 'board'],
    ],
  );
});

describe('a page is listed under the years of its dates, each once', () => {
  const cases = [
    {
      entry: initiative('alpha', {
        started: '2018',
        ended: '2020~',
        timeline: [event('2019'), event('2018-05')],
      }),
      years: [2018, 2020, 2019],
    },
    {
      entry: briefing('talk', { event: { name: 'Meeting', dates: '2019-12-31' }, published: '2020' }),
      years: [2019, 2020],
    },
    { entry: organisation('office', { started: '1948', ended: '../2013' }), years: [1948] },
    { entry: page('about'), years: [] },
  ];
  for (const { entry, years } of cases)
    test(`${entry.collection}: ${years.join(', ') || 'none'}`, () => {
      assert.deepEqual(yearsOf(entry), years);
    });
});

test('a page is sorted by the latest that happened; where nothing is dated, it has no place', () => {
  const cases = [
    [initiative('alpha', { started: '2018', timeline: [event('2019-05'), event('../2030')] }), '2019-05-01'],
    [
      briefing('talk', { event: { name: 'Meeting', dates: '2019-12-31' }, published: '2020-02' }),
      '2020-02-01',
    ],
    [organisation('forum', { started: '-0043-03-15' }), '-999956-03-15'],
    [page('about', { updated: '2021-03-04' }), undefined],
    [organisation('office'), undefined],
  ] as const;
  for (const [entry, day] of cases) assert.equal(latestDay(entry), day);
});

test('days stand in the order of their letters, those before Christ too', () => {
  const inOrder = ['-0500', '-0043', '-0043-03-15', '0000', '0044', '1066', '2020-01'];
  const days = inOrder.map((started) => latestDay(organisation('one', { started })) ?? '');
  assert.deepEqual(days.toReversed().sort(), days);
});
