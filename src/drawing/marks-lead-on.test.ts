import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../interface/catalogues.ts';
import { canBePlaced } from '../model/dates/dates.ts';
import type { Contents } from '../model/entries.ts';
import { rowIds } from '../model/row-ids.ts';
import { initiativesByTopic } from '../model/initiatives-by-topic.ts';
import { anchorOfStep, familiesOf } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { addressOf, anchorOfClaim } from '../model/site/addresses/addresses.ts';
import { addressOfLine } from '../model/site/lists/list-addresses.ts';
import { PAGE_LISTS } from '../model/site/lists/page-lists.ts';
import { escapeText } from '../text/markup/escape-html.ts';
import { briefing, initiative, publication } from '../testing/publication-samples.ts';
import { lineageDown } from './lineage-down.ts';
import { lineageDownHtml } from './lineage-down-html.ts';
import { lineageDrawing } from './lineage-layout.ts';
import { lineageWords } from './lineage-words.ts';
import { addressOfMark, nameOfMark, shortNameOfMark } from './mark-names.ts';
import { percent } from './percent.ts';
import { placeOfDrawing } from './svg/drawing-place.ts';
import { laneFrameSvg } from './svg/lane-frame-svg.ts';
import { laneSvg } from './svg/lane-marks-svg.ts';
import { namedTogether } from './timeline-frame.ts';
import { laneOfInitiative, timelineByTopic, timelineDrawing } from './timeline-lanes.ts';
import { BUILT_PUBLICATIONS } from '../testing/built-publications.ts';

const PUBLICATIONS: Record<string, Contents> = {
  ...BUILT_PUBLICATIONS,
  'thirty briefings, some of a day': publication({
    initiatives: [initiative('one', { started: '2019', timeline: [{ date: '2020', text: 'It happened.' }] })],
    briefings: Array.from({ length: 30 }, (_, index) =>
      briefing(`b-${index}`, { event: { name: 'Talk', dates: `2020-01-${10 + (index % 15)}` } }),
    ),
  }),
};

/** Every address of a publication to which a drawing may lead. */
function addressesOf({ initiatives, organisations, briefings, claims }: Contents): Set<string> {
  return new Set([
    ...[...initiatives, ...organisations, ...briefings].map(addressOf),
    ...initiatives.flatMap((one) => rowIds(one).events.map(({ id }) => `${addressOf(one)}#${id}`)),
    ...briefings.flatMap((one) =>
      (claims.get(one.slug) ?? []).map(({ id }) => `${addressOf(one)}#${anchorOfClaim(id)}`),
    ),
  ]);
}

for (const [name, content] of Object.entries(PUBLICATIONS))
  describe(`in the drawings of ${name}`, () => {
    const addresses = addressesOf(content);
    const related = { publication: content, relations: relate(content) };
    const whole = timelineDrawing(content, initiativesByTopic(content));
    const timelines = [
      whole ?? [],
      timelineByTopic(related) ?? [],
      ...content.initiatives.flatMap((one) => laneOfInitiative(one, content.briefings, content) ?? []),
    ].flat();

    test('each mark on a line has a name and leads to a row that is there', () => {
      const marks = timelines
        .flatMap(({ groups }) => groups.flatMap(({ lanes }) => lanes))
        .flatMap(({ wide, narrow }) => [...wide.marks, ...narrow.marks]);
      assert.ok(marks.length > 0);
      for (const mark of marks) {
        assert.ok(addresses.has(addressOfMark(mark, content)), addressOfMark(mark, content));
        assert.match(nameOfMark(mark, ENGLISH), /\p{L}/u);
        assert.match(shortNameOfMark(mark, ENGLISH), /\p{L}/u);
      }
    });

    test('lanes have their marks at each width, in the order of time; what is in one place stands once', () => {
      const place = placeOfDrawing(related, ENGLISH, undefined);
      for (const { href, wide, narrow } of timelines.flatMap(({ groups }) =>
        groups.flatMap(({ lanes }) => lanes),
      )) {
        const link = { href, name: 'It' };
        const svg = laneSvg({ wide, narrow, link, isNamed: false, isOfTopic: false }, place);
        for (const [view, other] of [
          [wide, 'on-narrow'],
          [narrow, 'on-wide'],
        ] as const) {
          const forms = svg.split(/(?=<svg class="lane)/);
          const places = forms
            .filter((form) => !form.startsWith(`<svg class="lane ${other}"`))
            .flatMap((form) => [...form.matchAll(/<a((?: [\w-]+="[^"]*")*)><svg x="([^"]*)"/g)])
            .flatMap(([, attributes = '', x]) => (attributes.includes(`${other}"`) ? [] : [x]));
          assert.deepEqual(
            places,
            view.marks.map(({ at }) => percent(at, place.direction)),
          );
        }
      }
    });

    test('each line of time leads to its page, and each briefing that is a line is named once', () => {
      for (const { lanes } of whole?.groups ?? [])
        for (const { href } of lanes) assert.ok(addresses.has(href), href);
      const placed = content.briefings.filter(({ data }) => canBePlaced(data.event.dates));
      assert.deepEqual(new Set(namedTogether(whole?.briefings ?? []).flat()), new Set(placed));
    });

    test('each life leads to where its line has a name', () => {
      const named = new Set((whole?.groups ?? []).flatMap(({ lanes }) => lanes.map(({ slug }) => slug)));
      for (const one of content.initiatives)
        if (laneOfInitiative(one, content.briefings, content))
          assert.equal(
            named.has(one.slug) && addressOfLine(related, one.slug),
            `/timeline.html#line-${one.slug}`,
          );
    });

    test('each arrow leads to where a list tells what led to what', () => {
      const words = lineageWords(related, ENGLISH);
      const ids = new Set(
        PAGE_LISTS.lineage
          .sections(related)
          .flatMap(({ address, ids }) => ids.map((id) => `${address}#${id}`)),
      );
      for (const family of familiesOf(content)) {
        for (const { href } of lineageDrawing(family, words, 'ltr').arrows) assert.ok(ids.has(href), href);
        const html = lineageDownHtml(lineageDown(family), words, {});
        const rows = html.split('<li').map((row) => ({ row, text: row.replace(/<[^>]*>/g, '') }));
        for (const step of family.steps) {
          const [{ text } = assert.fail(), ...others] = rows.filter(({ row }) =>
            row.includes(` id="${anchorOfStep(step)}"`),
          );
          assert.deepEqual(others, []);
          for (const part of [words.title(step.from), words.step(step), words.title(step.to)])
            assert.ok(text.includes(escapeText(part)), `${text}: ${part}`);
        }
      }
    });

    test('each box and each mark in it leads to what it stands for', () => {
      const words = lineageWords(related, ENGLISH);
      for (const family of familiesOf(content))
        for (const { thing, marks } of lineageDrawing(family, words, 'ltr').boxes) {
          assert.ok(addresses.has(addressOf(thing)), addressOf(thing));
          for (const { href, name: said } of marks) {
            assert.ok(addresses.has(href), href);
            assert.match(said, /\p{L}/u);
          }
        }
    });
  });

test('lines of briefings lead on where pointers can hit each', () => {
  const linksOf = (...months: string[]) => {
    const briefings = months.map((dates) => briefing(`b-${dates}`, { event: { name: 'Talk', dates } }));
    const content = publication({ initiatives: [initiative('one', { started: '2010' })], briefings });
    const place = placeOfDrawing({ publication: content, relations: relate(content) }, ENGLISH, undefined);
    const drawing = laneOfInitiative(content.initiatives[0] ?? assert.fail(), briefings, content);
    const svg = laneFrameSvg(drawing ?? assert.fail(), undefined, place);
    const lines =
      /<g class="briefing">.*<\/g>/.exec(svg)?.[0].match(/<line/g) ?? svg.match(/class="briefing"/g);
    return [lines?.length, svg.match(/<a /g)?.length];
  };
  assert.deepEqual(linksOf('2012', '2016', '2020'), [3, 3]);
  assert.deepEqual(linksOf('2012', '2016-01', '2016-04', '2020'), [4, undefined]);
});
