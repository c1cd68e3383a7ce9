import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TIME } from '../text/numbers/read-amount.ts';
import { sharedScale } from './figure-comparison.ts';

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
      assert.equal(scale.ratio !== undefined, isOfRatios);
      for (const [index, { amount }] of scale.ticks.entries())
        if (scale.ratio !== undefined && index)
          assert.ok(Math.abs(amount / (scale.ticks[index - 1]?.amount ?? 0) / scale.ratio - 1) < 1e-9);
      for (const at of [...amounts.map(scale.at), ...scale.ticks.map(({ at }) => at)])
        assert.ok(at >= -1e-9 && at <= 1 + 1e-9, String(at));
      for (const [index, { at }] of scale.ticks.entries())
        assert.ok(index === 0 || (at - (scale.ticks[index - 1]?.at ?? 0)) * 290 >= 40);
    });
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
      sharedScale([{ low, high }]).ticks.some(({ amount }) => amount === 0),
      `${low} to ${high}`,
    );
});

test('lengths of time are counted off in a unit that people count them in', () => {
  const ticksOf = (...seconds: number[]) => {
    const { ticks, unit } = sharedScale(
      seconds.map((amount) => ({ low: amount, high: amount })),
      TIME,
    );
    return [unit, ...ticks.map(({ amount }) => amount)];
  };
  assert.deepEqual(ticksOf(3, 10, 105), ['second', 0, 40, 80, 120]);
  assert.deepEqual(ticksOf(60, 600), ['minute', 0, 4, 8]);
  assert.deepEqual(ticksOf(3600, 8 * 3600), ['hour', 0, 2, 4, 6, 8]);
  assert.deepEqual(ticksOf(86_400, 9 * 86_400), ['day', 0, 4, 8]);
  assert.deepEqual(ticksOf(31_557_600, 9 * 31_557_600), ['year', 0, 4, 8]);
  assert.equal(sharedScale([{ low: 3, high: 5 }], 'trusts').unit, undefined);
});
