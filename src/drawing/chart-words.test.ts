import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, wordsIn } from '../interface/catalogues.ts';
import { english } from '../interface/english/english.ts';
import type { Contents } from '../model/entries.ts';
import { assertChart } from '../testing/assert-chart.ts';
import { BUILT_PUBLICATIONS } from '../testing/built-publications.ts';
import { chartOf, compared, series, type WrittenFigure } from '../testing/figure-samples.ts';
import { initiative, publication } from '../testing/publication-samples.ts';
import { figureChart } from './figure-chart.ts';
import { LINE } from './line-size.ts';
import { namedTicks } from './tick-names.ts';

const many = (count: number, figures: (index: number) => WrittenFigure[], title = 'It') =>
  publication({
    initiatives: Array.from({ length: count }, (_, index) =>
      initiative(`i-${index}`, { title, figures: figures(index) }),
    ),
  });
const over = (...dates: string[]) =>
  series(...dates.map((date, n): [string, number] => [date, (n * 7) % 13]));
const LONG = 'trusts of the north with a record of each of their patients';

const PUBLICATIONS: Record<string, Contents> = {
  ...BUILT_PUBLICATIONS,
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
    { label: 'Fifty years', ...over(...Array.from({ length: 50 }, (_, n) => `${1960 + n}`)) },
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
  for (const [name, { initiatives }] of Object.entries(PUBLICATIONS))
    for (const language of ['en-GB', 'de', 'cy', 'fr', 'es'])
      test(`in ${name}, ${language}`, () => {
        const catalogue = catalogueOf(language);
        assert.ok(catalogue);
        const words = wordsIn(catalogue, language);
        const figures = initiatives.flatMap(({ data }) => data.figures);
        for (const one of figures.flatMap((one) => figureChart(one, 'en') ?? [])) assertChart(one, words);
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
  assert.deepEqual(levelsOf(-5, -3, -2), ['-2', '-5', '0'], 'from which it is drawn');
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

test('words of a level stand where no line passes, of a line that passes everywhere below it', () => {
  const placesOf = (...values: number[]) => {
    const told = values.map((value, n): [string, string] => [`${1900 + n}`, `${value} million pounds`]);
    const chart = chartOf(series(...told));
    assert.ok(chart?.kind === 'line');
    return chart.levels.map(({ place }) => place);
  };
  assert.deepEqual(placesOf(5, 6, 9), ['start', 'end'], 'it begins at the lowest');
  assert.deepEqual(placesOf(9, 8, 5), ['start', 'start']);
  assert.deepEqual(placesOf(5, 9, 5), ['start', 'below']);
  assert.deepEqual(placesOf(...Array.from({ length: 40 }, (_, n) => 5 + (n % 5))), ['start', 'below']);
});

test('months and days of a scale are those of the dates beside it, whatever calendar a language counts by', () => {
  for (const language of ['fa', 'ar-SA', 'th', 'am', 'ja', 'ps'])
    for (const dates of [
      ['2020-03-11', '2020-03-12', '2020-03-14'],
      ['2020-03', '2020-05', '2020-06'],
    ]) {
      const words = wordsIn(english, language);
      const chart = chartOf(over(...dates));
      assert.ok(chart?.kind === 'line');
      const [first] = namedTicks(chart.time.ticks, words, { main: LINE.wide, all: LINE.wide });
      const month = new Intl.DateTimeFormat(language, { month: 'short', calendar: 'gregory' });
      assert.ok(first?.name?.includes(month.format(Date.UTC(2020, 2, 11))), language);
    }
});
