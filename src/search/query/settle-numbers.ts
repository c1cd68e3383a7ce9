import { money, numbers, percent, units } from '../../interface/question-words.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import { amountsIn, SCALE_NAMES } from '../language/amounts.ts';
import { normalise } from '../language/normalise.ts';
import { isQuoted } from './operators/is-quoted.ts';
import { isThere } from './is-there.ts';

const listOf = (list: string) => list.split(',').map((item) => item.trim());

/** @returns all writings of one thing, by each of them as it is compared */
const byEach = (list: string) =>
  new Map(
    listOf(list).flatMap((group) => {
      const all = group.split(' ');
      return all.map((one) => [normalise(one), all] as const);
    }),
  );

/** All writings of a number, figures first. */
const WRITINGS = byEach(numbers);
/** All writings of a unit by which things are measured. */
const UNITS = byEach(units);

/** The sign that each word for a unit stands for. */
const SIGNS = new Map([
  ...listOf(percent).map((words) => [normalise(words), '%'] as const),
  ...listOf(money).map((item) => [normalise(item.slice(2)), item.slice(0, 1)] as const),
]);

const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

/** With accents, as pages have them, and without. */
function anyWriting(writings: ReadonlyMap<string, string[]>): string {
  return anyOf(new Set([...writings.keys(), ...[...writings.values()].flat()]));
}

/** A number, maybe with its scale, and the words of a unit behind it. */
const WITH_UNIT = new RegExp(
  `(?<![^ ])(\\d[\\d.,]*|${anyWriting(WRITINGS)})( (?:${anyOf(SCALE_NAMES)}))? ?(${anyOf(SIGNS.keys())})(?![^ ])`,
  'giu',
);

const MEASURED = new RegExp(`(?<![^ ])(\\d[\\d.,]*) ?(${anyWriting(UNITS)})(?![^ ])`, 'giu');

/**
 * @returns a query with each number as pages write it: `five exemplars` for "5 exemplars", `10%` for "ten per cent", `£40 million`
 *   for "40 million pounds". What some page has as it was typed stays so, before what follows the number is left out of account.
 */
export async function settleNumbers(typed: string, engine: SearchEngine): Promise<string> {
  if (isQuoted(typed)) return typed;
  const first = async (writings: readonly string[]) => {
    for (const writing of writings) if (await isThere(engine, writing)) return writing;
    return undefined;
  };
  const query = await settleUnits(typed, first);
  const units = [...query.matchAll(WITH_UNIT)].map(async ([typed, number = '', scale = '', unit = '']) => {
    const sign = SIGNS.get(normalise(unit)) ?? '';
    const figures = writingsOf(number)[0] ?? number;
    const others = [number, ...writingsOf(number)].flatMap((one) =>
      [...SIGNS].flatMap(([words, meant]) => (meant === sign ? `${one}${scale} ${words}` : [])),
    );
    return (
      (await first([typed, ...others])) ?? (sign === '%' ? figures + scale + sign : sign + figures + scale)
    );
  });
  const settled = await Promise.all(units);
  const words = query.replace(WITH_UNIT, () => settled.shift() ?? '').split(' ');
  const written = words.map(async (word, index) => {
    const writings = [...writingsOf(word), ...fractionsOf(word)];
    if (!writings.length) return word;
    const next = words[index + 1] ?? '';
    const all = [word, ...writings];
    const before = next && (await first(all.map((one) => `${one} ${next}`)));
    return before ? before.slice(0, -next.length - 1) : ((await first(all)) ?? word);
  });
  return (await Promise.all(written)).join(' ');
}

/** @returns a query with each measure as pages write it; where they have it as typed, or such an amount, it stays */
async function settleUnits(
  query: string,
  first: (writings: readonly string[]) => Promise<string | undefined>,
): Promise<string> {
  const settled = await Promise.all(
    [...query.matchAll(MEASURED)].map(async ([typed, number = '', unit = '']) => {
      if (await first([typed, ...amountsIn(typed)])) return typed;
      const all = UNITS.get(normalise(unit)) ?? [];
      return (await first(all.flatMap((one) => [`${number} ${one}`, number + one]))) ?? typed;
    }),
  );
  return query.replace(MEASURED, () => settled.shift() ?? '');
}

/** Writings of one fraction, by which numbers end. */
const FRACTIONS = listOf(
  '½ .5 1/2, ¼ .25 1/4, ¾ .75 3/4, ⅛ .125 1/8, ⅜ .375 3/8, ⅝ .625 5/8, ⅞ .875 7/8, ⅓ 1/3, ⅔ 2/3',
).map((group) => group.split(' '));

/** @returns the writings of a number with a fraction, `3.5` for "3½"; none for others */
function fractionsOf(word: string): string[] {
  const typed = word.replace('⁄', '/');
  for (const group of FRACTIONS) {
    const end = group.find((one) => typed.endsWith(one));
    const whole = typed.slice(0, -(end?.length ?? 0)).replace(/^0$/, '');
    if (!end || !/^\d*$/.test(whole) || (whole && end.includes('/'))) continue;
    return group.flatMap((one) => {
      if (one.includes('/')) return whole ? [] : [one, one.replace('/', '⁄')];
      return one.startsWith('.') ? `${whole || '0'}${one}` : whole + one;
    });
  }
  return [];
}

/** @returns the writings of a number from 1 to 99, in figures first; none for other words */
function writingsOf(word: string): readonly string[] {
  const known = WRITINGS.get(normalise(word));
  if (known) return known;
  const [tens = NaN, unit = NaN, ...more] = word
    .split('-')
    .map((part) => Number(WRITINGS.get(normalise(part))?.[0] ?? NaN));
  return !more.length && tens >= 20 && unit < 10 ? [String(tens + unit), word] : [];
}
