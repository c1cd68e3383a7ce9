import { readOthers } from '../language/expressions.ts';
import { normalise } from '../language/normalise.ts';
import { stem } from '../language/stem.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { queryWords } from './parse-query.ts';

/**
 * @param words of a query
 * @param query as it was typed: an expression may have words that say nothing alone, as "set up"
 * @param telling all words of it that say something
 * @returns words with what may stand for them, for expressions that they are part of first: those asked for, and others of the
 *   same expressions; none for an ordinary word that has no others
 */
export async function wordsInstead(
  words: readonly string[],
  { query, telling, vocabulary }: { query: string; telling: readonly string[]; vocabulary: Vocabulary },
): Promise<[word: string, others: string[]][]> {
  const known = words.length ? await vocabulary.otherWords(words.map(rootOf)) : {};
  const asked = queryWords(query).map(rootOf);
  const expressions = words.flatMap((word) => {
    const root = rootOf(word);
    return readOthers(known[root] ?? [])
      .expressions.filter(({ rest }) =>
        asked.some((one, at) => one === root && startsWith(asked.slice(at + 1), rest)),
      )
      .map(({ rest, other }) => ({ roots: [root, ...rest], other }));
  });
  return [...new Set([...words, ...telling])].flatMap((word): [string, string[]][] => {
    const root = rootOf(word);
    const isAsked = words.includes(word) && Object.hasOwn(known, root);
    const together = expressions.filter(({ roots }) => roots.includes(root)).map(({ other }) => other);
    const alone = isAsked ? readOthers(known[root] ?? []).alone : [];
    return isAsked || together.length ? [[word, [...new Set([...together, ...alone])]]] : [];
  });
}

const rootOf = (word: string) => stem(normalise(word).replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));
const startsWith = (words: readonly string[], first: readonly string[]) =>
  first.every((word, index) => word === words[index]);
