import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contents } from '../model/entries.ts';
import { familiesOf } from '../model/lineage.ts';
import { assertDown } from '../testing/assert-down.ts';
import { briefing, claim, initiative, organisation, publication } from '../testing/publication-samples.ts';
import { LINEAGE } from './lineage-box.ts';
import { ON_PAPER } from './lineage-rooms.ts';
import { lineageDrawing } from './lineage-layout.ts';
import { assertAcross, wordsOfSteps } from '../testing/assert-across.ts';
import { BUILT_PUBLICATIONS } from '../testing/built-publications.ts';

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
  ...BUILT_PUBLICATIONS,
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
    const words = wordsOfSteps(content);
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
    return wordsOfSteps(content).marks(thing);
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

for (const [name, content] of Object.entries(PUBLICATIONS))
  test(`the lineage of ${name} goes from side to side in both directions, and down a column`, () => {
    const words = wordsOfSteps(content);
    for (const family of familiesOf(content)) {
      for (const direction of ['ltr', 'rtl'] as const) assertAcross(family, words, direction);
      assertDown(family);
    }
  });
