import { scaleLinear, scaleLog } from 'd3-scale';
import type { Amount } from '../text/numbers/read-amount.ts';

/** Where amounts are on a line that several share; places are parts of the width, from where reading begins. */
export interface SharedScale {
  at: (amount: number) => number;
  ticks: { amount: number; at: number }[];
  /** Whether equal steps are equal ratios, which readers are told. */
  isOfRatios: boolean;
}

/** From this ratio on, the small ones would all stand at zero. */
const FAR_APART = 50;
/** A tick needs some 60 px of the 290 of a phone. */
const MOST_TICKS = 5;

/** @returns the scale on which amounts of one unit are compared: from zero or, where they are far apart, by ratios */
export function sharedScale(amounts: readonly Pick<Amount, 'low' | 'high'>[]): SharedScale {
  const lows = amounts.map(({ low }) => low);
  const [least, most] = [Math.min(...lows), Math.max(...amounts.map(({ high }) => high))];
  const isOfRatios = least > 0 && most / least >= FAR_APART;
  const scale = isOfRatios
    ? scaleLog([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most))], [0, 1])
    : scaleLinear([Math.min(0, least), Math.max(0, most)], [0, 1]).nice(MOST_TICKS);
  const all = isOfRatios
    ? scale.ticks().filter((tick) => Math.abs(Math.log10(tick) % 1) < 1e-9)
    : scale.ticks(MOST_TICKS - 1);
  const step = Math.ceil(all.length / MOST_TICKS);
  return {
    at: (amount) => scale(amount),
    ticks: all.filter((_tick, index) => index % step === 0).map((amount) => ({ amount, at: scale(amount) })),
    isOfRatios,
  };
}
