import { noteRead, trackReads, type Reads } from './track-reads.ts';

/**
 * @param ask gives an answer about an object, which is not kept alive by it and must not change
 * @param keyOf the object on which alone the answer depends, where it is only part of what is asked
 * @returns a function that answers as the given one does, which it asks once for each object; who asks later has read
 *   what was read for the answer
 */
export function memoizeByObject<Asked extends object, Result>(
  ask: (asked: Asked) => Result,
  keyOf: (asked: Asked) => object = (asked) => asked,
): (asked: Asked) => Result {
  const answers = new WeakMap<object, { result: Result; reads: Reads }>();
  return (asked) => {
    const key = keyOf(asked);
    let known = answers.get(key);
    if (!known) {
      known = trackReads(() => ask(asked));
      answers.set(key, known);
    }
    if (known.reads.size) noteRead(known.reads);
    return known.result;
  };
}
