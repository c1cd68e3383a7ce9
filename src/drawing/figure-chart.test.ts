import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../interface/catalogues.ts';
import { assertChart } from '../testing/assert-chart.ts';
import { chartOf, compared, series, type WrittenFigure } from '../testing/figure-samples.ts';
import { LINE } from './line-size.ts';

const CHARTS: [
  name: string,
  kind: string | undefined,
  data: Omit<WrittenFigure, 'label'>,
  language?: string,
][] = [
  ['one value', undefined, { value: '£3' }],
  ['one value in a series', undefined, series(['2019', '£3'])],
  ['values that are all the same', undefined, series(['2019', '£3'], ['2020', '£3'])],
  ['several units', undefined, series(['2019', '£3'], ['2020', '€4'])],
  ['no numbers', undefined, compared('much', 'little')],
  ['rows of digits without end', undefined, compared('9'.repeat(320), `-${'9'.repeat(308)}`)],
  ['very different amounts', 'bars', compared('1', '1 trillion', '0.000001')],
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
  ['a year, and days early in it', 'line', series(['2020', 1], ['2020-01-01', 3], ['2020-02', 2])],
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
      assertChart(chart, ENGLISH);
      if (chart.kind !== 'line') {
        assert.ok(Math.max(...chart.rows.map(({ to }) => to), chart.zero) === 1);
        if (chart.kind === 'bars')
          for (const { from, to } of chart.rows) assert.ok(from === chart.zero || to === chart.zero);
        return;
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
  const of = (written: string) => written.split(', ').map((one) => one.split(' ') as [string, string]);
  const LINES: [string, [string, string | number][], together: number[]][] = [
    ['three years', of('2018 3, 2019 5, 2020 8'), [1, 1, 1]],
    ['nine years', days(9, 365), Array<number>(9).fill(1)],
    ['ten years', days(10, 365), []],
    ['two days after a thousand years', of('1066 8, 2018-01-02 3, 2018-01-03 4'), [1, 2]],
    ['two days before a thousand years', of('1066-01-02 8, 1066-01-03 3, 2018 4'), [2, 1]],
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
      assertChart(chart, ENGLISH);
      if (together.length)
        assert.deepEqual(
          chart.targets.map(({ points }) => points.length),
          together,
        );
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

test('values of one date are bars, for a line would say that one became the other', () => {
  const chart = chartOf(series(['2018', 3], ['2019', 5], ['2019', 8], ['2020', 9]));
  assert.equal(chart?.kind, 'bars');
});
