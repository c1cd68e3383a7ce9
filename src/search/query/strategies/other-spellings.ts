import { editDistance } from '../../../text/letters/edit-distance.ts';
import { corrections } from '../../language/spelling-corrections.ts';
import type { Vocabulary } from '../../language/vocabulary.ts';

/**
 * A slip is seldom in the first letter, unless that is one too many, or changed places with the next: words that begin
 * otherwise are loaded only where none of those is one slip away.
 */
export async function otherSpellings(word: string, vocabulary: Vocabulary): Promise<string[]> {
  const first = word.slice(0, 1);
  for (const beginnings of [[first], [first, word.slice(1, 2)]]) {
    const likely = corrections(word, await vocabulary.words(beginnings));
    if (likely.some((one) => editDistance(word, one) === 1)) return likely;
  }
  return corrections(word, await vocabulary.words());
}
