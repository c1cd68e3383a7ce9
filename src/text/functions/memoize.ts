interface Answers<Key, Result> {
  get(key: Key): Result | undefined;
  set(key: Key, answer: Result): unknown;
}

/**
 * @param answers where they are kept: a `WeakMap` does not keep alive what was asked
 * @returns a function that answers as the given one does, which it asks once for each key
 */
export const memoizeIn =
  <Key, Result>(answers: Answers<Key, Result>, ask: (key: Key) => Result) =>
  (key: Key): Result => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };

/** @returns a function that answers as the given one does, which it asks once for each text */
export const memoize = <Result>(ask: (text: string) => Result) => memoizeIn(new Map<string, Result>(), ask);

/** @returns answers of which so many are kept, those that were asked for last */
export function latest<Key, Result>(most: number): Answers<Key, Result> {
  const answers = new Map<Key, Result>();
  const set = (key: Key, answer: Result) => {
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  };
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer !== undefined) set(key, answer);
      return answer;
    },
    set,
  };
}
