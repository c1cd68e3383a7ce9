import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { z } from 'astro/zod';
import type { KeyFigure } from '../model/figures/figure-values.ts';
import { catalogueOf, wordsIn } from '../interface/catalogues.ts';
import type { Contents } from '../model/entries.ts';
import type { initiativeSchema } from '../model/schema/initiative.ts';
import { contentDirectory } from '../publication/content-folder.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { initiative, publication } from '../testing/publication-samples.ts';
import { textWidth } from '../text/letters/text-lines.ts';
import { figureChart, LINE } from './figure-chart.ts';
import { sharedScale } from './figure-comparison.ts';
import { extentOf, namedTicks } from './tick-names.ts';

type Written = NonNullable<z.input<typeof initiativeSchema>['figures']>[number];

const figure = (data: Omit<Written, 'label'>): KeyFigure => {
  const [made] = initiative('it', { figures: [{ label: 'Money', ...data }] }).data.figures;
  assert.ok(made);
  return made;
};
const chartOf = (data: Omit<Written, 'label'>, language = 'en-GB') => figureChart(figure(data), language);
const series = (...values: [date: string, value: string | number][]) => ({
  values: values.map(([date, value]) => ({ date, value: String(value) })),
});
const compared = (...values: string[]) => ({
  comparison: values.map((value, index) => ({ label: `Place ${index}`, value })),
});

const CHARTS: [name: string, kind: string | undefined, data: Omit<Written, 'label'>, language?: string][] = [
  ['one value', undefined, { value: '£3' }],
  ['one value in a series', undefined, series(['2019', '£3'])],
  ['values that are all the same', undefined, series(['2019', '£3'], ['2020', '£3'])],
  ['several units', undefined, series(['2019', '£3'], ['2020', '€4'])],
  ['no numbers', undefined, compared('much', 'little')],
  ['a date of which nothing is known', undefined, series(['XXXX', 1], ['2020', 2])],
  ['what its author leaves out', undefined, { ...compared('1', '2'), drawing: false }],
  ['two years', 'bars', series(['2019', '£250 million'], ['2024', '£139 million'])],
  ['a comparison', 'bars', compared('1 minute 45 seconds', 'about 10 seconds')],
  ['losses', 'bars', compared('-3', '5', '−7')],
  ['nothing but losses', 'bars', compared('-3', '-5')],
  ['a range', 'ranges', compared('£2–3 million', '£1 million')],
  ['unit set apart', 'bars', { ...compared('3', '5'), unit: 'trusts' }],
  ['several years', 'line', series(['2018', 3], ['2019', 5], ['2020', 8])],
  ['years from 1066 to 2099', 'line', series(['1066', 3], ['1500~', 5], ['2099', 8])],
  ['small changes', 'line', series(['2018', '98%'], ['2019', '99%'], ['2020', '97%'])],
  ['one day', 'bars', series(['2018-01-01', 3], ['2018-01-01', 5], ['2018-01-01', 8])],
  ['open ends', 'line', series(['../2018', 3], ['2019/..', 5], ['2020?', 8])],
  [
    '300 values',
    'line',
    series(...Array.from({ length: 300 }, (_, n) => [`${1700 + n}`, n] as [string, number])),
  ],
  ['values in Arabic', 'bars', compared('٢٫٥ مليون', '٣ مليون'), 'ar'],
];

describe('a figure is drawn', () => {
  for (const [name, kind, data, language] of CHARTS) {
    const chart = chartOf(data, language);
    test(`of ${name} as ${kind ?? 'nothing'}`, () => {
      assert.equal(chart?.kind, kind);
    });
    if (!chart) continue;
    test(`of ${name} inside the frame, each value at its place`, () => {
      const values = [...(data.values ?? []), ...(data.comparison ?? [])];
      assert.deepEqual(chart.rows.map(({ value }) => value).sort(), values.map(({ value }) => value).sort());
      for (const { from, to } of chart.rows) assert.ok(from >= 0 && from <= to && to <= 1);
      if (chart.kind !== 'line') {
        assert.ok(Math.max(...chart.rows.map(({ to }) => to), chart.zero) === 1);
        if (chart.kind === 'bars')
          for (const { from, to } of chart.rows) assert.ok(from === chart.zero || to === chart.zero);
        return;
      }
      for (const [index, { at, down }] of chart.rows.entries()) {
        assert.ok(at >= 0 && at <= 1 && down >= 0 && down <= 1);
        assert.ok(index === 0 || at >= (chart.rows[index - 1]?.at ?? 0));
      }
      const [high, low] = chart.levels;
      assert.ok(high && low && (low.down - high.down) * LINE.height >= 24);
    });
  }

  test('with points that are as large as there is room for', () => {
    const radii = (...values: Parameters<typeof series>) => {
      const chart = chartOf(series(...values));
      return chart?.kind === 'line' && chart.rows.map(({ radius }) => radius);
    };
    assert.deepEqual(radii(['2018', 3], ['2019', 5], ['2020', 8]), [5, 5, 5]);
    assert.deepEqual(radii(['1066', 8], ['2018-01-02', 3.1], ['2018-01-03', 3.2]), [5, 3, 3]);
  });
});

describe('points of a line can be hit, several together where they are close', () => {
  const days = (count: number, step: number) =>
    Array.from({ length: count }, (_, n): [string, number] => [
      new Date(Date.UTC(2015, 0, 1 + n * step)).toISOString().slice(0, 10),
      (n * 7) % 13,
    ]);
  const LINES: [string, [string, number][], together: number[]][] = [
    [
      'three years',
      [
        ['2018', 3],
        ['2019', 5],
        ['2020', 8],
      ],
      [1, 1, 1],
    ],
    ['nine years', days(9, 365), Array<number>(9).fill(1)],
    ['ten years', days(10, 365), []],
    [
      'two days after a thousand years',
      [
        ['1066', 8],
        ['2018-01-02', 3],
        ['2018-01-03', 4],
      ],
      [1, 2],
    ],
    [
      'two days before a thousand years',
      [
        ['1066-01-02', 8],
        ['1066-01-03', 3],
        ['2018', 4],
      ],
      [2, 1],
    ],
    ['three days of a month', days(3, 1), []],
    ['300 days', days(300, 1), []],
    ['thirty years', days(30, 365), []],
    ['eleven points, uneven', [...days(5, 3), ...days(6, 40).slice(1), ...days(2, 2000)].slice(0, 10), []],
  ];
  for (const [name, values, together] of LINES)
    test(name, () => {
      const unlike = [...new Map(values)];
      const chart = chartOf(series(...unlike));
      assert.ok(chart?.kind === 'line');
      const { rows, targets } = chart;
      assert.deepEqual(
        targets.flatMap(({ points }) => points),
        [...rows.keys()],
        'each once, in their order',
      );
      if (together.length)
        assert.deepEqual(
          targets.map(({ points }) => points.length),
          together,
        );
      for (const [index, { from, to, points }] of targets.entries()) {
        assert.ok((to - from) * LINE.width >= 24 - 1e-9, `${(to - from) * LINE.width}`);
        assert.ok(from >= (targets[index - 1]?.to ?? 0) - 1e-9 && to <= 1);
        for (const point of points) {
          const { at } = rows[point] ?? { at: NaN };
          assert.ok(from <= at && at <= to);
        }
      }
    });
});

test('a bar of the smallest amount is seen beside the largest, on its side of zero, and none of nothing', () => {
  for (const values of [
    ['£12,000', '£3.2 billion', '£0'],
    ['-1', '1,000,000', '0'],
    ['1', '-1,000,000', '0'],
    ['-1', '-1,000,000', '0'],
  ]) {
    const chart = chartOf(compared(...values));
    assert.ok(chart?.kind === 'bars');
    const [small, large, nothing] = chart.rows;
    assert.ok(small && large && nothing);
    assert.ok((small.to - small.from) * 290 >= 2 - 1e-9, values.join());
    assert.ok(small.from >= 0 && small.to <= 1);
    assert.equal(values[0]?.startsWith('-') ? small.to : small.from, chart.zero);
    assert.ok(large.to - large.from > 0.9);
    assert.equal(nothing.to, nothing.from);
  }
});

test('a line that does not begin at zero says at what', () => {
  const startOf = (...values: (string | number)[]) => {
    const chart = chartOf(
      series(...values.map((value, n): [string, string | number] => [`${2018 + n}`, value])),
    );
    assert.ok(chart?.kind === 'line');
    return chart.start;
  };
  assert.equal(startOf('98%', '99%', '97%'), '97%');
  assert.equal(startOf(3, 5, 8), undefined);
  assert.equal(startOf(-5, 5, 8), undefined);
  assert.equal(startOf(-98, -99, -97), undefined);
});

const many = (count: number, figures: (index: number) => Written[], title = 'It') =>
  publication({
    initiatives: Array.from({ length: count }, (_, index) =>
      initiative(`i-${index}`, { title, figures: figures(index) }),
    ),
  });
const over = (...dates: string[]) =>
  series(...dates.map((date, n): [string, number] => [date, (n * 7) % 13]));
const LONG = 'trusts of the north with a record of each of their patients';

const PUBLICATIONS: Record<string, Contents> = {
  'this publication': loadPublication(contentDirectory(), { drafts: false }),
  'the second publication': loadPublication(`${import.meta.dirname}/../../e2e/fixtures/second`, {
    drafts: false,
  }),
  'one initiative': many(1, () => [{ label: 'Money', ...over('2018', '2019', '2020') }]),
  '300 initiatives': many(300, (index) => [
    { label: 'Money', ...over(...Array.from({ length: 2 + (index % 40) }, (_, n) => `${1980 + n}`)) },
    { label: 'Parts', ...compared('1', String(index), `-${index}`) },
  ]),
  'dates from 1066 to 2099': many(1, () => [
    { label: 'A thousand years', ...over('1066', '1500~', '2099') },
    { label: 'Months', ...over('2019-11', '2020-02', '2020-03', '2021-01') },
    { label: 'Three months', ...over('2020-09-03', '2020-10-01', '2020-11-09') },
    { label: 'A month of days', ...over('2020-12-05', '2020-12-20', '2021-01-04') },
    { label: 'Before Christ', ...over('-0100', '-0050-03-15', '0010') },
  ]),
  'titles of 200 letters': many(
    2,
    () => [
      {
        label: 'T'.repeat(200),
        values: [2018, 2019, 2020].map((year) => ({ date: `${year}`, value: `${year} ${LONG}` })),
      },
    ],
    'T'.repeat(200),
  ),
  'titles in Arabic': many(
    2,
    () => [{ label: 'ميزانية المبادرة', ...over('2018', '2019', '2020') }],
    'مبادرة',
  ),
};

describe('words of a chart stand inside its frame, none over another,', () => {
  /** As `styles/drawings/charts.css` has it. */
  const SIZE = 12.8;
  for (const [name, { initiatives }] of Object.entries(PUBLICATIONS))
    for (const language of ['en-GB', 'de', 'cy', 'fr', 'es'])
      test(`in ${name}, ${language}`, () => {
        const catalogue = catalogueOf(language);
        assert.ok(catalogue);
        const words = wordsIn(catalogue, language);
        const figures = initiatives.flatMap(({ data }) => data.figures);
        const charts = figures.flatMap((one) => figureChart(one, 'en') ?? []);
        for (const { rows } of charts)
          for (const { from, to } of rows) assert.ok(from >= 0 && from <= to && to <= 1);
        for (const { time, levels } of charts.flatMap((chart) => (chart.kind === 'line' ? chart : []))) {
          const ticks = namedTicks(time.ticks, words, { main: LINE.width, all: LINE.wide });
          const named = ticks.filter(({ name }) => name !== undefined);
          const main = named.filter(({ tick }) => tick.isMain);
          assert.ok(main.length);
          for (const [shown, width] of [
            [main, LINE.width],
            [named, LINE.wide],
          ] as const)
            for (const [index, tick] of shown.entries()) {
              const { start, end } = extentOf(tick, width);
              const told = `${tick.name ?? ''}: ${start} to ${end}`;
              assert.ok(start >= 0 && end <= width, told);
              const before = shown[index - 1];
              assert.ok(!before || extentOf(before, width).end < start, told);
            }
          for (const { text } of levels) assert.ok(textWidth(text, SIZE) <= LINE.width, text);
        }
      });
});

test('a line that crosses zero says where that is, unless there is no room for it', () => {
  const levelsOf = (...values: number[]) => {
    const chart = chartOf(series(...values.map((value, n): [string, number] => [`${2018 + n}`, value])));
    return chart?.kind === 'line' && chart.levels.map(({ text }) => text);
  };
  assert.deepEqual(levelsOf(-5, 0, 8, -2), ['8', '-5', '0']);
  assert.deepEqual(levelsOf(-1, 3, 800), ['800', '-1']);
  assert.deepEqual(levelsOf(3, 5, 8), ['8', '0']);
});

test('values of one date are bars, for a line would say that one became the other', () => {
  const chart = chartOf(series(['2018', 3], ['2019', 5], ['2019', 8], ['2020', 9]));
  assert.equal(chart?.kind, 'bars');
});

test('values of a few months are drawn over these months, and of years over years', () => {
  const ticksOf = (...dates: string[]) => {
    const chart = chartOf(series(...dates.map((date, n): [string, number] => [date, n])));
    assert.ok(chart?.kind === 'line');
    assert.ok(chart.time.ticks.every(({ at }) => at >= 0 && at < 1));
    return chart.time.ticks.map(({ year, month, day }) => `${year}-${month ?? ''}${day ? `-${day}` : ''}`);
  };
  assert.deepEqual(ticksOf('2020-01-01', '2020-02-03', '2020-03-28'), ['2020-1', '2020-2', '2020-3']);
  assert.deepEqual(ticksOf('2019-11', '2020-02', '2020-10'), ['2019-11', '2020-5']);
  assert.deepEqual(ticksOf('-0044-12', '-0043-01', '-0043-02'), ['-44-12', '-43-1', '-43-2']);
  assert.deepEqual(ticksOf('2020-03-01', '2020-03-02', '2020-03-07'), ['2020-3-1', '2020-3-4', '2020-3-7']);
  assert.deepEqual(ticksOf('-0044-03-14', '-0044-03-15', '-0044-03-16'), [
    '-44-3-14',
    '-44-3-15',
    '-44-3-16',
  ]);
  assert.deepEqual(ticksOf('2019', '2020', '2021-03'), ['2019-', '2020-', '2021-']);
});

test('words of a level stand where no line passes', () => {
  const ends = (...values: number[]) => {
    const chart = chartOf(series(...values.map((value, n): [string, number] => [`${2018 + n}`, value])));
    assert.ok(chart?.kind === 'line');
    return chart.levels.map(({ isAtEnd }) => isAtEnd);
  };
  assert.deepEqual(ends(5, 6, 9), [false, true], 'it begins at the lowest');
  assert.deepEqual(ends(9, 8, 5), [false, false]);
  assert.deepEqual(ends(5, 9, 5), [false, false]);
});

describe('amounts of several initiatives stand on one scale', () => {
  const CASES: [string, number[], boolean][] = [
    ['of ratios where they are far apart', [250_000, 20_500_000_000], true],
    ['from zero where they are not', [14, 65], false],
    ['from zero where one is nothing', [0, 1_000_000], false],
    ['from below zero', [-5, 10], false],
    ['where there is one', [7], false],
    ['over very many powers of ten', [1e-9, 1e15], true],
  ];
  for (const [name, amounts, isOfRatios] of CASES)
    test(name, () => {
      const scale = sharedScale(amounts.map((amount) => ({ low: amount, high: amount })));
      assert.equal(scale.isOfRatios, isOfRatios);
      for (const at of [...amounts.map(scale.at), ...scale.ticks.map(({ at }) => at)])
        assert.ok(at >= -1e-9 && at <= 1 + 1e-9, String(at));
      for (const [index, { at }] of scale.ticks.entries())
        assert.ok(index === 0 || (at - (scale.ticks[index - 1]?.at ?? 0)) * 290 >= 40);
    });
});
