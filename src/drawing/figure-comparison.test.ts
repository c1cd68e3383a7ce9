import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TIME } from '../text/numbers/read-amount.ts';
import { extentOf } from './anchored-name.ts';
import { SCALE, sharedScale } from './figure-comparison.ts';

const scaleOf = (amounts: readonly number[], unit?: string, language = 'en-GB') =>
  sharedScale(
    amounts.map((amount) => ({ low: amount, high: amount })),
    language,
    unit,
  );

describe('amounts of several initiatives stand on one scale', () => {
  const CASES: [string, number[], 'ofRatios' | 'ofRatiosFromZero' | undefined][] = [
    ['of ratios where they are far apart', [250_000, 20_500_000_000], 'ofRatios'],
    ['from zero where they are not', [14, 65], undefined],
    ['from zero where one is nothing', [0, 1_000_000], undefined],
    ['from below zero', [-5, 10], undefined],
    ['where there is one', [7], undefined],
    ['where there is nothing', [0, 0], undefined],
    ['over very many powers of ten', [1e-9, 1e15], 'ofRatios'],
    ['where one is nothing, and others far apart', [0, 3, 9000, 1e9], 'ofRatiosFromZero'],
    ['where one of very large ones is below zero', [-2, 7000, 9e7, 4e12], 'ofRatiosFromZero'],
    ['where all are below zero', [-3, -5e9], 'ofRatiosFromZero'],
    ['where some far apart are below zero', [-3e9, -20, 7, 8e6], 'ofRatiosFromZero'],
  ];
  for (const [name, amounts, ratios] of CASES)
    for (const unit of [undefined, TIME])
      for (const language of ['en-GB', 'de', 'fr', 'es', 'cy', 'ar', 'ja'])
        test(`${name}, ${unit ?? 'numbers'}, ${language}`, () => {
          const scale = scaleOf(amounts, unit, language);
          // Units of time are no powers of one number.
          const kind = scale.ratio && (scale.ratio === 'fromZero' ? 'ofRatiosFromZero' : 'ofRatios');
          if (unit === undefined || kind === undefined) assert.equal(kind, ratios);
          for (const [index, { amount }] of scale.ticks.entries())
            if (typeof scale.ratio === 'number' && index)
              assert.ok(Math.abs(amount / (scale.ticks[index - 1]?.amount ?? 0) / scale.ratio - 1) < 1e-9);
          for (const at of [...amounts.map(scale.at), ...scale.ticks.map(({ at }) => at)])
            assert.ok(at >= -1e-9 && at <= 1 + 1e-9, String(at));
          for (const [index, tick] of scale.ticks.entries()) {
            const before = scale.ticks[index - 1];
            const { start, end } = extentOf(tick, SCALE.width);
            assert.ok(!before || extentOf(before, SCALE.width).end < start, tick.name);
            assert.ok(start >= -SCALE.width * 0.05 && end <= SCALE.width * 1.05, tick.name);
          }
          // What is another amount stands elsewhere, unless it is all but the same.
          const places = amounts.toSorted((a, b) => a - b).map(scale.at);
          for (const [index, place] of places.entries())
            if (ratios && index) assert.ok(place - (places[index - 1] ?? 0) > 0.02, String(places));
        });
});

test('a side of zero on which little is takes little of a scale', () => {
  const { at } = scaleOf([-2, 7000, 9e7, 4e12]);
  assert.ok(at(0) < 0.2, String(at(0)));
  assert.ok(at(4e12) > 0.9, String(at(4e12)));
});

test('a scale of whatever is not all the same has two names or more, none of which runs on for long', () => {
  for (const amounts of [
    [-1e9, 1e9],
    [-1e12, 5, 1e12],
    [0, 1e25],
    [3e20, 9e20],
    [1e15, 1e20],
    [1e-12, 1],
    [2e99, 5e99],
    [-1e99, -1e-9, 1e99],
  ])
    for (const language of ['en-GB', 'de', 'fr', 'es', 'cy', 'ar', 'fa', 'hi', 'ja']) {
      const names = scaleOf(amounts, undefined, language).ticks.map(({ name }) => name);
      assert.ok(names.length > 1, `${language} ${String(amounts)}: ${names.join(' | ')}`);
      for (const name of names) assert.ok(name.length <= 13, name);
    }
});

test('a scale on both sides of zero says where that is', () => {
  for (const [low, high] of [
    [-3e6, 1.5e12],
    [-5, 10],
    [-1, 1],
    [-1e9, 3],
    [-7, 1e5],
  ] as const)
    assert.ok(
      sharedScale([{ low, high }], 'en').ticks.some(({ amount }) => amount === 0),
      `${low} to ${high}`,
    );
});

test('each mark of a scale of ratios is ten times the one before it, or more', () => {
  for (const [amounts, unit] of [
    [[-20, 5, 8e6], undefined],
    [[0.2, 60, 3e9], TIME],
    [[3, 1e5], TIME],
  ] as const) {
    const all = scaleOf(amounts, unit).ticks.map(({ amount }) => amount);
    for (const [index, amount] of all.entries()) {
      const before = all[index - 1] ?? 0;
      if (before > 0) assert.ok(amount / before > 9.99, String(all));
    }
  }
});

test('lengths of time are counted off in the units that people count them in', () => {
  const ticksOf = (...seconds: number[]) => scaleOf(seconds, TIME).ticks.map(({ name }) => name);
  assert.deepEqual(ticksOf(3, 10, 105), ['0s', '40s', '80s', '120s']);
  assert.deepEqual(ticksOf(60, 600), ['0m', '4m', '8m']);
  assert.deepEqual(ticksOf(3600, 8 * 3600), ['0h', '2h', '4h', '6h', '8h']);
  assert.deepEqual(ticksOf(86_400, 9 * 86_400), ['0d', '4d', '8d']);
  assert.deepEqual(ticksOf(31_557_600, 9 * 31_557_600), ['0y', '4y', '8y']);
  assert.deepEqual(ticksOf(300, 3 * 31_557_600), ['1 min', '1 day', '10 yrs']);
});
