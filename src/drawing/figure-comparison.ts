import { scaleLinear } from 'd3-scale';
import { numberAsPower, shortNumber } from '../text/numbers/short-number.ts';
import { TIME, type Amount } from '../text/numbers/read-amount.ts';
import { anchorOn, extentOf, type AnchoredName } from './anchored-name.ts';

/** Where amounts are on a line that several share; places are parts of the width, from where reading begins. */
export interface SharedScale {
  at: (amount: number) => number;
  ticks: ScaleTick[];
  /** How many times as much as the tick before it each stands for, where equal steps are equal ratios: not one number beside zero. */
  ratio: number | 'fromZero' | undefined;
}
interface ScaleTick extends AnchoredName {
  amount: number;
  name: string;
}

/** From this ratio on, the small ones would all stand at zero. */
const FAR_APART = 50;
const MOST_TICKS = 5;
/** The least that a scale is wide, beside names in a column, and how far apart its words are, in CSS pixels. */
export const SCALE = { width: 158, gap: 6 } as const;

/** The smallest first, in seconds. */
const UNITS_OF_TIME = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['year', 31_557_600],
] as const;
/** In which of them lengths of so many seconds are counted, if there are several. */
const unitFor = (seconds: number, several = 1) =>
  UNITS_OF_TIME.findLast(([, size]) => seconds >= several * size) ?? UNITS_OF_TIME[0];

/**
 * @param language in which ticks are named
 * @param counted the unit of the amounts; lengths of time are read as seconds
 * @returns the scale on which they are compared: from zero or, where they are far apart, by ratios
 */
export function sharedScale(
  amounts: readonly Pick<Amount, 'low' | 'high'>[],
  language: string,
  counted = '',
): SharedScale {
  const ends = amounts.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const sizes = ends.filter((end) => end !== 0).map(Math.abs);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const isOfRatios = large / small >= FAR_APART;
  const isTime = counted === TIME;
  const scale = isOfRatios
    ? scaleOfRatios({ least, most, steps: stepsBetween(small, large, isTime) })
    : scaleFromZero(least, most, isTime ? unitFor(most, 2)[1] : 1);
  const nameOf = (amount: number): string => {
    // Where each is counted in a unit of its own, a letter would not tell which.
    const [unit, size] = isOfRatios ? unitFor(Math.abs(amount)) : unitFor(most, 2);
    const unitDisplay = isOfRatios ? 'short' : 'narrow';
    return shortNumber(isTime ? amount / size : amount, language, {
      ...(isTime && { style: 'unit', unit, unitDisplay }),
    });
  };
  const ticksBy = (name: (amount: number) => string) =>
    thinned(
      scale.amounts.map((amount) => {
        const [at, said] = [scale.at(amount), name(amount)];
        return { amount, at, name: said, anchor: anchorOn(SCALE.width, at, said) };
      }),
    );
  const inWords = ticksBy(nameOf);
  // One alone is no scale: where words for thousands of millions take its room, powers of ten stand for them.
  const ticks =
    inWords.length < 2 && !isTime ? ticksBy((amount) => numberAsPower(amount, language)) : inWords;
  return { at: scale.at, ticks, ratio: isOfRatios ? ratioOf(ticks) : undefined };
}

interface Scale {
  at: (amount: number) => number;
  /** What can be written on it. */
  amounts: number[];
}

function scaleFromZero(least: number, most: number, unit: number): Scale {
  const scale = scaleLinear([Math.min(0, least / unit), Math.max(0, most / unit)], [0, 1]).nice(MOST_TICKS);
  return {
    at: (amount) => scale(amount / unit),
    amounts: scale.ticks(MOST_TICKS - 1).map((tick) => tick * unit),
  };
}

/** Powers of ten from below the smallest up to above the largest; of lengths of time, the units in which they are told. */
function stepsBetween(small: number, large: number, isTime: boolean): number[] {
  const [, year] = UNITS_OF_TIME[4];
  const powers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const first = Math.floor(Math.log10(small));
  const all = isTime
    ? [
        ...powers(Math.min(0, first), -1),
        ...UNITS_OF_TIME.map(([, size]) => size),
        ...powers(1, Math.max(1, Math.ceil(Math.log10(large / year)))).map((years) => years * year),
      ]
    : powers(first, Math.ceil(Math.log10(large)));
  return all.slice(
    Math.max(
      0,
      all.findLastIndex((step) => step <= small),
    ),
    all.findIndex((step) => step >= large) + 1,
  );
}

/** Beside zero, which no ratio reaches, the smallest amount is as far from it as its tenfold is from it. */
function scaleOfRatios({ least, most, steps }: { least: number; most: number; steps: number[] }): Scale {
  const [first = 1] = steps;
  const place = (amount: number) =>
    amount && Math.sign(amount) * (1 + Math.max(0, Math.log10(Math.abs(amount) / first)));
  const upTo = (amount: number) => steps.slice(0, steps.findIndex((step) => step >= amount) + 1);
  const amounts = [
    ...(least < 0 ? upTo(-least).map((step) => -step) : []).reverse(),
    ...(least <= 0 && most >= 0 ? [0] : []),
    ...(most > 0 ? upTo(most) : []),
  ];
  const scale = scaleLinear([place(amounts[0] ?? 0), place(amounts.at(-1) ?? 0)], [0, 1]);
  return { at: (amount) => scale(place(amount)), amounts };
}

/** How many times as much as the one before it each tick stands for, if that is one number. */
function ratioOf(ticks: readonly ScaleTick[]): number | 'fromZero' {
  const ratios = ticks.slice(1).map(({ amount }, index) => amount / (ticks[index]?.amount ?? 0));
  const [first = 0] = ratios;
  const isOne = first > 1 && ratios.every((ratio) => Math.abs(ratio / first - 1) < 1e-9);
  return isOne ? Math.round(first) : 'fromZero';
}

/** Every second or third of them, with zero, so that the name of each has room. */
function thinned(ticks: readonly ScaleTick[]): ScaleTick[] {
  const zero = Math.max(
    0,
    ticks.findIndex(({ amount }) => amount === 0),
  );
  const every = (step: number) => ticks.filter((_tick, index) => (index - zero) % step === 0);
  for (let step = Math.ceil(ticks.length / MOST_TICKS); ; step++) {
    const some = every(step);
    if (some.length < 2 || some.every((tick, index) => index === 0 || isFree(some[index - 1], tick)))
      return some;
  }
}

const isFree = (before: ScaleTick | undefined, tick: ScaleTick) =>
  !before || extentOf(before, SCALE.width).end + SCALE.gap <= extentOf(tick, SCALE.width).start;
