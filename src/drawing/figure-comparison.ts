import { scaleLinear, scaleLog } from 'd3-scale';
import { TIME, type Amount } from '../text/numbers/read-amount.ts';

/** Where amounts are on a line that several share; places are parts of the width, from where reading begins. */
export interface SharedScale {
  at: (amount: number) => number;
  ticks: { amount: number; at: number }[];
  /** In what the ticks of lengths of time are counted, which are read as seconds; undefined of others. */
  unit: string | undefined;
  /** How many times as much as the tick before it each stands for, where equal steps are equal ratios. */
  ratio: number | undefined;
}

/** From this ratio on, the small ones would all stand at zero. */
const FAR_APART = 50;
/** A tick needs some 60 px of the 290 of a phone. */
const MOST_TICKS = 5;

/** The largest first, in seconds. */
const UNITS_OF_TIME = [
  ['year', 31_557_600],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** @returns the scale on which amounts of one unit are compared: from zero or, where they are far apart, by ratios */
export function sharedScale(amounts: readonly Pick<Amount, 'low' | 'high'>[], counted = ''): SharedScale {
  const highest = Math.max(...amounts.map(({ high }) => high));
  const ofTime = UNITS_OF_TIME.find(([, seconds]) => highest >= 2 * seconds) ?? UNITS_OF_TIME[4];
  const [unit, size] = counted === TIME ? ofTime : [undefined, 1];
  const [least, most] = [Math.min(...amounts.map(({ low }) => low)) / size, highest / size];
  const isOfRatios = least > 0 && most / least >= FAR_APART;
  const scale = isOfRatios
    ? scaleLog([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most))], [0, 1])
    : scaleLinear([Math.min(0, least), Math.max(0, most)], [0, 1]).nice(MOST_TICKS);
  const all = isOfRatios
    ? scale.ticks().filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9)
    : scale.ticks(MOST_TICKS - 1);
  const step = Math.ceil(all.length / MOST_TICKS);
  // Of every second or third, zero is one.
  const zero = Math.max(0, all.indexOf(0));
  return {
    at: (amount) => scale(amount / size),
    ticks: all
      .filter((_tick, index) => (index - zero) % step === 0)
      .map((amount) => ({ amount, at: scale(amount) })),
    unit,
    ratio: isOfRatios ? Math.round((all[step] ?? 0) / (all[0] ?? 1)) : undefined,
  };
}
