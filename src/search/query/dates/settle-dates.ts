import {
  dateOfKey,
  isDateKey,
  isDayKey,
  isPeriodKey,
  monthOfKey,
  yearsOfKey,
} from '../../language/dates/date-keys.ts';
import type { DateReader } from '../../language/dates/dates-when-needed.ts';
import { normalise } from '../../language/normalise.ts';
import { withSigns } from '../../language/signs.ts';
import type { SearchEngine } from '../../engine/search-engine.ts';
import { isThere } from '../is-there.ts';
import { language } from '../../../interface/search-words.ts';

/**
 * @returns a query with each date as the key that the index has of it, beside its words where it is written as pages do: of a date that can be read two ways, such as
 *   3/2/2018, the one that pages have. A month is put into words; instead of a day that no page has stands its month, or its
 *   year, and instead of a period its years.
 */
export async function settleDates(
  query: string,
  engine: SearchEngine,
  { replaceDates }: DateReader,
): Promise<string> {
  const dates: { written: string; keys: string[] }[] = [];
  const gaps = replaceDates(query, language, (written, keys) => {
    dates.push({ written, keys });
    return GAP;
  });
  if (!dates.length) return query;
  const settled = await Promise.all(
    dates.map(async ({ written, keys }) => {
      const key = await known(keys.filter(isDayKey), engine);
      if (key === undefined) return nearest(keys, engine);
      // A name may have a date in it.
      return normalise(dateOfKey(key, language)) === normalise(written) ? `${written} ${key}` : key;
    }),
  );
  return gaps
    .split(GAP)
    .flatMap((text, index) => (index ? [settled[index - 1] ?? '', text] : [text]))
    .join('');
}

const GAP = '\uE000';

/** @returns the first of some words or keys that pages have */
async function known(words: readonly string[], engine: SearchEngine): Promise<string | undefined> {
  for (const word of words) if (await isThere(engine, word)) return word;
  return undefined;
}

/** @returns in words what pages have of a date that they have not; of one whose year no page has, the key, which none has either */
async function nearest(keys: readonly string[], engine: SearchEngine): Promise<string> {
  const [first = ''] = keys;
  const months = [...new Set(keys.filter(isDayKey).map(monthOfKey))];
  const key = await known(months.length ? months : [first], engine);
  if (key !== undefined) return dateOfKey(key, language);
  const years = yearsOfKey(first);
  if (!(await known(years, engine))) return first;
  return months.length || isPeriodKey(first) ? years.join(' ') : dateOfKey(first, language);
}

/** @returns a text of ours as readers are shown it: with dates in words, once, and signs as they are */
export const withDatesInWords = (text: string): string =>
  withSigns(text)
    .split(' ')
    .reduce<string>((said, word) => {
      const shown = isDateKey(word) ? dateOfKey(word, language) : word;
      const isSaid = isDateKey(word) && normalise(said).endsWith(normalise(shown));
      return isSaid ? said : `${said} ${shown}`;
    }, '')
    .trim();
