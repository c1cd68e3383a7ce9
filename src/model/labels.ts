import type { Claim } from './schema/claim.ts';
import type { Initiative } from './schema/initiative.ts';

/** What each status means, for those who meet the word for the first time. */
export const STATUS_MEANINGS: Record<Initiative['status'], string> = {
  proposed: 'planned, not begun',
  active: 'running',
  paused: 'stopped for a time',
  closed: 'ended',
  superseded: 'replaced by something else',
  unknown: 'no reliable account was found',
};

/** What each verdict means. */
export const VERDICT_MEANINGS: Record<Claim['verdict'], string> = {
  supported: 'sources agree with it',
  partly: 'sources agree with a part of it, or with a narrower form',
  differs: 'sources say otherwise',
  unconfirmed: 'no source was found that settles it',
};

/** @returns a verdict as readers see it: "Partly" alone would not say what of. */
export const verdictInWords = (verdict: Claim['verdict']): string =>
  verdict === 'partly' ? 'Partly supported' : capitalise(verdict);

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 page", "2 pages". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

/** @returns names as one reads them out: "A, B and C" */
export const inWords = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language).format(names);
