import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, wordsIn } from '../interface/catalogues.ts';
import type { Contents } from '../model/entries.ts';
import { initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { relate } from '../model/relations.ts';
import { PAGE_LISTS } from '../model/site/lists/page-lists.ts';
import { mergedEvents } from '../model/merge-events.ts';
import { briefing, initiative, publication } from '../testing/publication-samples.ts';
import { addressOfMark } from './mark-names.ts';
import { COLUMN_OF_YEARS } from './tick-names.ts';
import { placeOf } from './time-scale.ts';
import { laneOfInitiative, timelineByTopic, timelineDrawing } from './timeline-lanes.ts';
import { assertTimeline } from '../testing/assert-timeline.ts';
import { BUILT_PUBLICATIONS } from '../testing/built-publications.ts';

const related = (content: Contents) => ({ publication: content, relations: relate(content) });
const event = (date: string, text: string) => ({ date, text });
const many = (count: number, data: (index: number) => Parameters<typeof initiative>[1]) =>
  publication({
    initiatives: Array.from({ length: count }, (_, index) => initiative(`i-${index}`, data(index))),
    briefings: [briefing('talk', { event: { name: 'Talk', dates: '2020-01-21' } })],
  });
const year = (index: number) => String(1066 + ((index * 37) % 1034)).padStart(4, '0');

const PUBLICATIONS: Record<string, Contents> = {
  ...BUILT_PUBLICATIONS,
  'one initiative': many(1, () => ({ started: '2019', timeline: [event('2020', 'It happened.')] })),
  '300 initiatives': many(300, (index) => ({
    topics: [`Topic ${index % 7}`],
    started: `${1990 + (index % 30)}`,
    timeline: Array.from({ length: 9 }, (_, n) =>
      event(`20${10 + n}-0${(index % 9) + 1}`, `${n} of ${index}`),
    ),
  })),
  'dates from 1066 to 2099': many(40, (index) => ({
    started: '1066',
    ended: index % 2 ? '2099' : undefined,
    timeline: [event(year(index), 'One.'), event('2099-12-31', 'The last.'), event('1066-01-01', 'First.')],
  })),
  'titles of 200 letters, and in Arabic': many(2, (index) => ({
    title: index ? 'مبادرة الصحة الرقمية' : 'T'.repeat(200),
    timeline: [event('2020', 'One.'), event('2020~', 'Another.')],
  })),
  '50 events on a day': many(1, () => ({
    timeline: Array.from({ length: 50 }, (_, n) => event('2020-02-02', `Number ${n}`)),
  })),
  'ends that are open, and dates of which nothing is known': many(2, () => ({
    started: '../2018',
    timeline: [event('../2019', 'Before.'), event('2020/..', 'Since.'), event('XXXX', 'Some time.')],
  })),
  'years before 1000, and before Christ': many(9, (index) => ({
    started: index % 2 ? '-0480' : '0079-08-24',
    ended: index % 3 ? '0410~' : undefined,
    status: 'closed',
    timeline: [event('-0044-03-15', `He fell, ${index} says.`), event('0005', 'One.'), event('0999', 'Two.')],
  })),
  'spans that are over in a day, and that never end': many(13, (index) => ({
    topics: ['One'],
    started: index % 2 ? '2020-02-29' : '2019-07-01/..',
    ended: index % 2 ? '2020-02-29' : undefined,
    status: index % 2 ? 'closed' : 'active',
  })),
};

for (const [name, content] of Object.entries(PUBLICATIONS))
  describe(`the timeline of ${name}`, () => {
    const drawing = timelineDrawing(content, initiativesByTopic(content));
    assert.ok(drawing);
    const { scale, groups } = drawing;
    const alone = content.initiatives.flatMap((one) => laneOfInitiative(one, [], content) ?? []);
    const drawings = [drawing, ...alone, timelineByTopic(related(content)) ?? []].flat();

    test('has each event that can be placed once, and again as a mark of its own on the line of each other that tells it', () => {
      const placeable = mergedEvents(content.initiatives).filter(
        ({ date }) => placeOf(date, scale) !== undefined,
      );
      for (const size of ['wide', 'narrow'] as const) {
        const marked = groups
          .flatMap(({ lanes }) => lanes)
          .flatMap((lane) =>
            lane[size].marks.flatMap(({ events }) => events.map((event) => ({ lane: lane.title, ...event }))),
          );
        const once = marked.filter(({ alsoOn }) => !alsoOn);
        assert.deepEqual(once.map(({ text }) => text).sort(), placeable.map(({ text }) => text).sort());
        const addresses = marked.map((event) => addressOfMark({ at: 0, events: [event] }, content));
        assert.equal(new Set(addresses).size, placeable.flatMap(({ tellings }) => tellings).length);
        // Each leads to the page of its line, and says in the words of that page what is told there.
        for (const { lane, text, tellings, alsoOn } of marked) {
          const [{ initiative }] = tellings;
          assert.equal(initiative.data.title, lane);
          assert.ok(initiative.data.timeline.some((told) => told.text === text));
          assert.notEqual(alsoOn, initiative);
        }
      }
    });

    test('has marks at their dates and names of years, all with room, in each language', () => {
      // Beside seven lanes, the most that stand beside one another.
      assert.ok(COLUMN_OF_YEARS.far + 7 * 26 <= 288);
      for (const language of ['en-GB', 'de', 'fr', 'es', 'cy']) {
        const words = wordsIn(catalogueOf(language) ?? assert.fail(), language);
        for (const drawing of drawings) assertTimeline(drawing, words);
      }
    });
  });

test('a date of which nothing is known makes the years no more', () => {
  const content = many(2, (index) => ({
    timeline: [event(index ? 'XXXX' : '2019', 'One.'), event('2020', 'Two.')],
  }));
  assert.equal(timelineDrawing(content, initiativesByTopic(content))?.scale.from, 2019);
});

test('years at a glance are those of events, however long ago something began of which none is told', () => {
  const content = publication({
    initiatives: [
      initiative('old', { started: '1850', topics: ['Old'] }),
      initiative('new', {
        started: '1990',
        topics: ['New'],
        timeline: [event('2019', 'One.'), event('2022', 'Two.')],
      }),
    ],
  });
  const { scale } = timelineByTopic(related(content)) ?? {};
  assert.deepEqual([scale?.from, scale?.to], [2019, 2023]);
});

test('a publication without dates has no timeline', () => {
  const content = publication({ initiatives: [initiative('a'), initiative('b')] });
  assert.equal(timelineDrawing(content, initiativesByTopic(content)), undefined);
  assert.equal(timelineByTopic(related(content)), undefined);
});

test('an initiative that its author leaves out is on no drawing, and its events stand with others that tell them', () => {
  const timeline = [{ date: '2020', text: 'Both tell it.', sources: ['a'] }];
  const content = publication({
    initiatives: [
      initiative('left-out', { timeline, drawing: false, started: '2000' }),
      initiative('shown', { timeline }),
    ],
  });
  const lanes = timelineDrawing(content, initiativesByTopic(content))?.groups.flatMap((group) => group.lanes);
  assert.deepEqual(
    lanes?.map(({ title, wide }) => [title, wide.marks.length]),
    [['shown', 1]],
  );
});

test('an event that its author leaves out is no mark and no reason for more years; the others lead to where they stand', () => {
  const timeline = [
    { date: '1948', text: 'It was, long ago.', drawing: false },
    { date: '2018', text: 'It began.' },
    { date: '2020', text: 'It ended.' },
  ];
  const one = initiative('one', { timeline });
  const content = publication({ initiatives: [one] });
  for (const drawing of [
    timelineDrawing(content, initiativesByTopic(content)),
    timelineByTopic(related(content)),
    laneOfInitiative(one, [], content),
  ]) {
    const [lane] = drawing?.groups[0]?.lanes ?? [];
    const events = lane?.wide.marks.flatMap((mark) => mark.events) ?? [];
    assert.deepEqual(
      events.map(({ tellings: [{ index }] }) => index),
      [1, 2],
    );
    assert.ok((drawing?.scale.from ?? 0) > 2000);
  }
});

test('a briefing that its author leaves out is no line, and its date no reason for more years', () => {
  const [shown, left] = [
    briefing('shown', { event: { name: 'Talk', dates: '2019-05' } }),
    briefing('left', { event: { name: 'Talk', dates: '2031' }, drawing: false }),
  ];
  const one = initiative('one', { started: '2017', timeline: [event('2018', 'It was.')] });
  const content = publication({ initiatives: [one], briefings: [shown, left] });
  for (const drawing of [
    timelineDrawing(content, initiativesByTopic(content)),
    timelineByTopic(related(content)),
    laneOfInitiative(one, content.briefings, content),
  ]) {
    assert.deepEqual(
      drawing?.briefings.map(({ briefings }) => briefings),
      [[shown]],
    );
    assert.ok(drawing.scale.to < 2031);
  }
});

test('of more initiatives than a page may have, lines are divided by topic, and a topic leads to its own', () => {
  const content = many(1000, (index) => ({
    topics: [`Topic ${index % 7}`],
    started: `${1900 + (index % 90)}`,
  }));
  const all = related(content);
  const pages = PAGE_LISTS.lanes.sections(all);
  assert.ok(pages.length > 1);
  const shown = pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  assert.deepEqual(new Set(shown), new Set(content.initiatives));
  for (const { groups } of pages) assert.ok(groups.reduce((sum, { items }) => sum + items.length, 0) <= 240);
  const withEvents = many(201, () => ({ topics: ['One'], timeline: [event('2020', 'It happened.')] }));
  const [lane] = timelineByTopic(related(withEvents))?.groups[0]?.lanes ?? [];
  assert.equal(lane?.href, '/timeline-by-topic.html#of-one');
  assert.ok(PAGE_LISTS.lanes.isEmpty(many(200, () => ({ started: '2020' }))));
});

test('what goes on is drawn up to when that was looked up, and what ended is not', () => {
  const yearsOf = (data: Parameters<typeof initiative>[1]) => {
    const one = initiative('it', { started: '2017', ...data });
    const scale = laneOfInitiative(one, [], publication({ initiatives: [one] }))?.scale;
    return scale && [scale.from, scale.to - 1];
  };
  const timeline = [event('2018', 'It was.')];
  assert.deepEqual(yearsOf({ status: 'active', timeline, asOf: '2026-03' }), [2017, 2026]);
  assert.deepEqual(yearsOf({ status: 'active', timeline, updated: '2024-03-01' }), [2017, 2024]);
  assert.deepEqual(yearsOf({ status: 'closed', ended: '2020', asOf: '2026-03' }), [2017, 2020]);
  assert.deepEqual(yearsOf({ status: 'unknown', timeline: [event('2019', 'It was.')] }), [2017, 2019]);
  assert.equal(yearsOf({ status: 'active', started: 'XXXX', asOf: '2026-03' }), undefined);
});

test('of one point in time no line is drawn: it is said', () => {
  const isDrawn = (data: Parameters<typeof initiative>[1], ...talks: ReturnType<typeof briefing>[]) => {
    const one = initiative('it', data);
    return laneOfInitiative(one, talks, publication({ initiatives: [one], briefings: talks })) !== undefined;
  };
  const talk = briefing('talk', { event: { name: 'Talk', dates: '2021-05' } });
  assert.equal(isDrawn({ started: '2018', status: 'active' }), false);
  assert.equal(isDrawn({ started: '2018', status: 'active' }, talk), true);
  assert.equal(isDrawn({ started: '2018', status: 'closed' }), false);
  assert.equal(isDrawn({ started: '2018-03-01', status: 'published' }), false);
  assert.equal(isDrawn({ status: 'active', timeline: [event('2018', 'It was.')] }), true);
  assert.equal(isDrawn({ status: 'closed', timeline: [event('2018', 'It was.')] }), false);
  assert.equal(isDrawn({ started: '2018', ended: '2019', status: 'closed' }), true);
  assert.equal(isDrawn({ started: '2018', status: 'closed', timeline: [event('2019', 'It was.')] }), true);
});
