import { ARTICLES } from './articles-before-dates.ts';
import { english, type Catalogue } from './english/english.ts';
import { genitiveMonths } from './genitive-months.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { spanish } from './spanish/spanish.ts';
import { mutateMonths } from './welsh/mutate-months.ts';
import { welsh } from './welsh/welsh.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { directionOf } from '../text/letters/direction.ts';
import { sayable, type Messages, type Said } from './messages.ts';

export type { Catalogue };

/** The same, as code uses it: messages that take values are functions. */
export interface Words extends Said<typeof english> {
  /**
   * Whose plural rules, dates and lists count, as a BCP 47 tag. A language that the runtime does not know would get
   * those of the machine.
   */
  language: string;
}

/** The languages that the interface speaks by itself, by the first part of their tags. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  cy: welsh,
  de: german,
  en: english,
  es: spanish,
  fr: french,
};

/** @returns the catalogue for a language, if the interface speaks it by itself */
export const catalogueOf = (language: string): Catalogue | undefined =>
  CATALOGUES[language.toLowerCase().split('-')[0] ?? ''];

/** What holds lists of words, or is put together from parts that isolate themselves. */
const NO_SENTENCES = /^(?:question|sources|dates)$/;

/** English sentences among texts that run from right to left (LRI and PDI of https://unicode.org/reports/tr9/): else their last sign would stand first, and dates in them be cut. */
const apart = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? /[^\p{L}\p{N}\s]/u.test(message)
          ? `\u2066${message.replace(/\{(?!count\})\w+\}/g, '\u2068$&\u2069')}\u2069`
          : message
        : Array.isArray(message) || NO_SENTENCES.test(key)
          ? message
          : apart(message as Messages),
    ]),
  );

const isolated = memoizeByObject((catalogue: Catalogue) => apart(catalogue) as unknown as Catalogue);

/** @returns the catalogue for a language, the English one where the interface does not speak it */
export const catalogueFor = (language: string): Catalogue =>
  catalogueOf(language) ?? (directionOf(language) === 'rtl' ? isolated(english) : english);

const known = new WeakMap<Catalogue, Map<string, Words>>();

/**
 * @param language of the publication: en-GB
 * @returns the words of a catalogue; the same ones each time
 */
export function wordsIn(catalogue: Catalogue, language: string): Words {
  const languages = known.get(catalogue) ?? new Map<string, Words>();
  known.set(catalogue, languages);
  const before = languages.get(language);
  if (before) return before;
  // Other catalogues have the form of the English one; what their texts hold is tested.
  const spoken = Intl.DateTimeFormat.supportedLocalesOf(language).length ? language : 'en-GB';
  const finish = finishIn(spoken);
  const words = { ...sayable(catalogue as typeof english, spoken, finish), language: spoken };
  languages.set(language, words);
  return words;
}

/** @returns what becomes of a text that is put together in a language; undefined where nothing does */
export const finishIn = (language: string): ((text: string) => string) | undefined => {
  const [spoken = ''] = language.split('-');
  return spoken === 'cy' ? mutateMonths : (ARTICLES[spoken] ?? genitiveMonths(language));
};

/** What speaks to authors is in English, whatever the language of their publication. */
export const ENGLISH: Words = wordsIn(english, 'en-GB');
