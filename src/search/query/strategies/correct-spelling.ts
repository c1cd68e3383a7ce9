import { memoize } from '../../../text/functions/memoize.ts';
import { begins, date, number, sum } from '../../../interface/question-words.ts';
import { language } from '../../../interface/search-words.ts';
import { dateOfKey } from '../../language/dates/date-keys.ts';
import { normalise, splitWords } from '../../language/normalise.ts';
import type { Attempt } from '../answer-types.ts';
import { queryWords } from '../parse-query.ts';
import { loadFirst, type Finding } from '../find.ts';
import { isCalled, nameCalled } from '../pages/name-match.ts';
import { attemptOf, type SearchContext, type Strategy } from '../search-context.ts';

/** Puts right each word that no page has, and leaves out those that cannot be. */
export const correctSpelling: Strategy = async (context) => {
  const { query, misspelt, exact, tried } = context;
  if (!misspelt.length || exact) return undefined;
  const found = await bestSpelling(context);
  return (
    found && {
      found,
      spelt: found.spelt,
      tried: [...tried, attemptOf('spelling', found)],
      correction: { from: query, to: found.words, ...(found.leftOut.length && { leftOut: found.leftOut }) },
    }
  );
};

/** @returns the attempt to correct a word that no page has, where none was made that would find anything */
export const spellingInVain = ({ query, misspelt, spelt, exact, tried }: SearchContext): Attempt[] =>
  misspelt.some((word) => mayBeSlip(word, spelt)) && !exact && tried[0]?.what !== 'spelling'
    ? [{ what: 'spelling', query, found: 0 }]
    : [];

/**
 * @returns what is found with other spellings: of several, one that makes the query the name of a page is taken,
 *   else the likeliest that finds something, or else the likeliest, of which fewer words are searched for
 */
async function bestSpelling({
  spelt,
  unknown,
  misspelt,
  find,
  load,
  options,
  vocabulary,
  parts,
}: SearchContext): Promise<(Finding & { leftOut: string[] }) | undefined> {
  const standsAsIs = async (word: string) =>
    (await find(word, options, false)).first.some(({ content, meta }) =>
      [content, ...Object.values(meta)].some((text) => text.split(/[^\p{L}\p{N}]+/u).includes(word)),
    );
  const otherSpellings = await parts.spellings();
  const instead = new Map(
    await Promise.all(
      unknown.map(async (word) => {
        const others =
          misspelt.includes(word) && mayBeSlip(word, spelt)
            ? await otherSpellings(normalise(word), vocabulary)
            : [];
        const meant = others.map((one) => inCaseOf(word, one));
        const stands = isShortForm(word) ? await Promise.all(meant.map(standsAsIs)) : [];
        return [word, meant.filter((_one, index) => stands[index] ?? true)] as const;
      }),
    ),
  );
  const most = Math.max(...[...instead.values()].map(({ length }) => length));
  const phrasings = Array.from({ length: most }, (_none, index) =>
    spelt
      .split(' ')
      .flatMap((word) => {
        const others = instead.get(word);
        return others ? (others[index] ?? others[0] ?? []) : word;
      })
      .join(' '),
  );
  const name = await nameCalled(spelt, vocabulary);
  // What words may be slips of tells little where more are left out, and none is as typed: "purple monkey dishwasher".
  const leftOut = [...instead].flatMap(([word, others]) => (others.length ? [] : word));
  const isAsTyped = queryWords(spelt).some((word) => !instead.has(word));
  if (!name && !isAsTyped && 2 * leftOut.length > instead.size) return undefined;
  const all = await Promise.all(
    [...(name ? [name] : []), ...phrasings].map((words, index) => find(words, options, index === 0)),
  );
  const found = all.filter(({ results }) => results.length);
  const best =
    found.find(({ words, first }) => first.some((page) => isCalled(page, words))) ?? found[0] ?? all[0];
  return best && { ...(await loadFirst(best, load)), leftOut: name && best === all[0] ? [] : leftOut };
}

/** Months, and words of questions, are no slips: "mars" is no "mais". */
const ordinaryWords = memoize((language: string): ReadonlySet<string> => {
  const months = Array.from({ length: 12 }, (_, month) =>
    dateOfKey(`m2000${String(month + 1).padStart(2, '0')}`, language),
  );
  return new Set(splitWords([begins, date, sum, number, ...months].join(' ')));
});

/** A short word among several is more likely another word than a slip: `card` is not `care`. */
const SHORT = 4;
const isShort = (word: string, query: string) => word.length <= SHORT && queryWords(query).length >= 3;

const mayBeSlip = (word: string, query: string) =>
  /^\p{L}+$/u.test(word) && !isShort(word, query) && !ordinaryWords(language).has(normalise(word));

/** In capitals it may be a slip of another short form, and is none of an ordinary word: FHIR is not "fair". */
const isShortForm = (word: string) => word.length <= SHORT && /^\p{Lu}+$/u.test(word);

/** Words that are kept in small letters get the capitals of those that they stand for. */
function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
