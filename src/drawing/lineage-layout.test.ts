import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../interface/catalogues.ts';
import { entryId, type Contents } from '../model/entries.ts';
import { familiesOf, type Step } from '../model/lineage.ts';
import { relate } from '../model/relations.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { assertDown } from '../testing/assert-down.ts';
import { briefing, claim, initiative, organisation, publication } from '../testing/publication-samples.ts';
import { LINEAGE } from './lineage-box.ts';
import { ON_PAPER } from './lineage-rooms.ts';
import { leastWidth, lineageDrawing, type Box } from './lineage-layout.ts';
import { lineageWords } from './lineage-words.ts';
import { textWidth } from '../text/letters/text-lines.ts';

const chain = (count: number, data: Parameters<typeof initiative>[1] = {}) =>
  publication({
    organisations: [organisation('office'), organisation('part', { parent: 'office' })],
    initiatives: Array.from({ length: count }, (_, index) =>
      initiative(`i-${index}`, {
        started: `${1066 + index}`,
        predecessor: index ? [`i-${Math.floor(index * 0.8)}`].filter((slug) => slug !== `i-${index}`) : [],
        lead: index % 3 ? [] : ['office'],
        ...data,
      }),
    ),
  });

const fixture = (name: string) =>
  loadPublication(`${import.meta.dirname}/../../e2e/fixtures/${name}`, { drafts: false });

/** A fund that pays for many things, each of which a ministry leads. */
const star = (count: number) =>
  publication({
    organisations: [organisation('ministry')],
    initiatives: [
      initiative('fund', { started: '2000' }),
      ...Array.from({ length: count }, (_, index) =>
        initiative(`i-${index}`, { started: `${2001 + index}`, fundedBy: ['fund'], lead: ['ministry'] }),
      ),
    ],
  });

/** Families of nine, each of whose members became the next but one, or led to the next. */
const families = (count: number) =>
  publication({
    initiatives: Array.from({ length: count }, (_, index) =>
      initiative(`i-${index}`, {
        title: `Initiative number ${index}`,
        started: String(1066 + ((index * 37) % 1034)),
        ended: '2099',
        predecessor: [index - 1, index - 2]
          .filter((one) => index % 9 && one >= index - (index % 9))
          .map((one) => `i-${one}`),
      }),
    ),
  });

const PUBLICATIONS: Record<string, Contents> = {
  'this publication': loadPublication(contentDirectory(), { drafts: false }),
  'the second publication': fixture('second'),
  'a publication in Arabic': fixture('arabic'),
  'one initiative, which leads to none': chain(1),
  '300 initiatives, with dates from 1066 to 2099': families(300),
  'two initiatives': chain(2),
  '120 initiatives in one family': chain(120),
  'a fund of 40': star(40),
  'titles of 200 letters': chain(4, { title: 'T'.repeat(200) }),
  'titles in Arabic': chain(4, {
    title: 'مبادرة الصحة الرقمية الوطنية للبيانات والسجلات المشتركة في البلاد',
  }),
};

test('words of the widest drawing that is drawn on paper are 12 px high there', () => {
  assert.ok((Math.min(LINEAGE.noteSize, LINEAGE.size) * 640) / ON_PAPER >= 12);
});

test('of few things in a row, no long word is cut in two', () => {
  for (const [count, title] of [
    [2, 'Das Bundesgesundheitsministerium'],
    [3, 'Das Landstromprogramm'],
  ] as const) {
    const content = publication({
      initiatives: Array.from({ length: count }, (_, index) =>
        initiative(`i-${index}`, { title, predecessor: index ? [`i-${index - 1}`] : [] }),
      ),
    });
    const words = lineageWords({ publication: content, relations: relate(content) }, ENGLISH);
    const drawings = familiesOf(content).map((family) => lineageDrawing(family, words, 'ltr'));
    for (const { boxes, width } of drawings) {
      assert.ok(width <= ON_PAPER);
      for (const { lines } of boxes) assert.deepEqual(lines, title.split(' '));
    }
  }
});

test('many claims about one thing are a mark for each verdict, with how many there are', () => {
  const said = (count: number, drawing = true, own: { drawing?: false } = {}) => {
    const content = publication({
      initiatives: [initiative('a')],
      briefings: [briefing('talk', { drawing })],
      claims: new Map([
        [
          'talk',
          Array.from({ length: count }, (_, index) => claim(`S${index}`, { initiatives: ['a'], ...own })),
        ],
      ]),
    });
    const [thing] = content.initiatives;
    assert.ok(thing);
    return lineageWords({ publication: content, relations: relate(content) }, ENGLISH).marks(thing);
  };
  assert.deepEqual(said(2), [
    { text: '●', name: 'S0: Supported', href: '/briefings/talk.html#claim-s0' },
    { text: '●', name: 'S1: Supported', href: '/briefings/talk.html#claim-s1' },
  ]);
  assert.deepEqual(said(2, false), [], 'of a briefing that its author leaves out');
  assert.deepEqual(said(2, true, { drawing: false }), [], 'that their author leaves out');
  assert.deepEqual(said(300), [
    { text: '● 300', name: '● 300 Supported', href: '/briefings/talk.html#claim-s0' },
  ]);
});

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [name, content] of Object.entries(PUBLICATIONS))
  for (const direction of ['ltr', 'rtl'] as const)
    describe(`the lineage of ${name}, ${direction}`, () => {
      const words = lineageWords({ publication: content, relations: relate(content) }, ENGLISH);
      const families = familiesOf(content);
      const drawings = families.map((family) => lineageDrawing(family, words, direction));

      test('has each thing in a box and each step as an arrow that leads on, of which each kind is named once', () => {
        for (const [index, { boxes, arrows }] of drawings.entries()) {
          const { members, steps } = families[index] ?? assert.fail();
          assert.equal(boxes.length, members.length);
          assert.deepEqual(new Set(arrows.map(({ step }) => step)), new Set(steps));
          const kindOf = ({ kind, to }: Step) => `${kind} ${entryId(to)}`;
          const named = arrows.flatMap(({ label, step }) => (label ? kindOf(step) : []));
          assert.deepEqual(named.sort(), [...new Set(steps.map(kindOf))].sort());
          const boxOf = new Map(boxes.map((box) => [box.thing, box]));
          for (const { step } of arrows) {
            const [from, to] = [boxOf.get(step.from), boxOf.get(step.to)];
            assert.ok(from && to && (direction === 'ltr' ? from.x < to.x : from.x > to.x));
          }
        }
      });

      test('has no box or label over another, and all inside the frame', () => {
        for (const { width, height, boxes, arrows } of drawings) {
          const all: Box[] = [...boxes, ...arrows.flatMap(({ label }) => label ?? [])];
          for (const [index, one] of all.entries()) {
            assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height);
            for (const other of all.slice(index + 1))
              assert.ok(!overlap(one, other), JSON.stringify([one, other]));
          }
        }
      });

      test('is never narrower than its longest chain', () => {
        for (const [index, { width }] of drawings.entries()) {
          const family = families[index] ?? assert.fail();
          const least = leastWidth(family, words);
          assert.ok(least <= width, `${least} ${width}`);
          if (family.members.length === 2) assert.ok(width - least < 2, 'which is the whole of two');
        }
      });

      test('has texts that fit into their boxes', () => {
        for (const { boxes } of drawings)
          for (const { lines, width } of boxes)
            for (const line of lines)
              assert.ok(
                textWidth(line, LINEAGE.size) <= LINEAGE.filled * (width - 2 * LINEAGE.padding),
                line,
              );
      });

      test('goes down a column, in which each step can be followed, or has too many lines beside one another', () => {
        for (const family of families) assertDown(family);
      });

      test('has each claim as a mark that can be hit, inside the box of what it is about', () => {
        for (const { boxes } of drawings)
          for (const { marks, lines, notes, width, height } of boxes)
            for (const [index, { along, down, text }] of marks.entries()) {
              const half = (text.length > 1 ? 2 : 1) * 12;
              assert.ok(along - half >= LINEAGE.padding - 1 && along + half <= width - LINEAGE.padding + 7);
              assert.ok(down - 12 >= LINEAGE.padding + (lines.length + notes.length) * LINEAGE.line);
              assert.ok(down + 12 <= height - LINEAGE.padding);
              const before = marks[index - 1];
              assert.ok(!before || along - before.along >= 24 || down - before.down >= 24);
            }
      });

      test('is the same each time', () => {
        assert.deepEqual(
          families.map((family) => lineageDrawing(family, words, direction)),
          drawings,
        );
      });
    });
