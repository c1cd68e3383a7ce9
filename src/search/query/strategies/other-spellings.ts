import { editDistance } from '../../../text/letters/edit-distance.ts';
import { begins, date, number, sum } from '../../../interface/question-words.ts';
import { language } from '../../../interface/search-words.ts';
import { dateOfKey } from '../../language/date-keys.ts';
import { splitWords } from '../../language/normalise.ts';
import { corrections } from '../../language/spelling-corrections.ts';
import type { Vocabulary } from '../../language/vocabulary.ts';

/** Months, and words of questions, are no slips: "mars" is no "mais". */
const ORDINARY = new Set(
  splitWords(
    [
      ...[begins, date, number, sum],
      ...Array.from({ length: 12 }, (_, month) =>
        dateOfKey(`m2000${String(month + 1).padStart(2, '0')}`, language),
      ),
    ].join(' '),
  ),
);

/**
 * A slip is seldom in the first letter, unless that is one too many, or changed places with the next: words that begin
 * otherwise are loaded only where none of those is one slip away.
 */
export async function otherSpellings(word: string, vocabulary: Vocabulary): Promise<string[]> {
  if (ORDINARY.has(word)) return [];
  const first = word.slice(0, 1);
  for (const beginnings of [[first], [first, word.slice(1, 2)]]) {
    const likely = corrections(word, await vocabulary.words(beginnings));
    if (likely.some((one) => editDistance(word, one) === 1)) return likely;
  }
  return corrections(word, await vocabulary.words());
}
