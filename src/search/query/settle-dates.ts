import { dateOfKey, isDateKey, isDayKey } from '../language/date-keys.ts';
import type { DateReader } from '../language/dates-when-needed.ts';
import { normalise } from '../language/normalise.ts';
import type { SearchEngine } from '../engine/search-engine.ts';
import { language } from '../../interface/search-words.ts';

/**
 * @returns a query with each date as the key that the index has of it, beside its words where it is written as pages do: of a date that can be read two ways, such as
 *   3/2/2018, the one that pages have. A month, and a day that no page has, is put into words.
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
      const key = await known(keys, engine);
      if (key === undefined) return dateOfKey(keys[0] ?? '', language);
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

async function known(keys: readonly string[], engine: SearchEngine): Promise<string | undefined> {
  for (const key of keys.filter(isDayKey))
    if ((await engine.search(`"${key}"`, { filters: {} })).results.length) return key;
  return undefined;
}

/** @returns a text of ours as readers are shown it: with dates in words, once */
export const withDatesInWords = (text: string): string =>
  text
    .split(' ')
    .reduce<string>((said, word) => {
      const shown = isDateKey(word) ? dateOfKey(word, language) : word;
      const isSaid = isDateKey(word) && normalise(said).endsWith(normalise(shown));
      return isSaid ? said : `${said} ${shown}`;
    }, '')
    .trim();
