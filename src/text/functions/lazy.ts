/** @returns what a function answers, which is asked when that is first wanted */
export function lazy<Result>(ask: () => Result): () => Result {
  let answer: { is: Result } | undefined;
  return () => (answer ??= { is: ask() }).is;
}
