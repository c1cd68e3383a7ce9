/** How often each part of a text stands in it: what is between spaces, dashes and slashes. */
export function countParts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of text.split(/[\s/–—-]+/)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** What many texts come to, of which any may be replaced. */
export interface PartCounts {
  /** Takes the place of what was counted under the name before. */
  set(name: string, counts: ReadonlyMap<string, number>): void;
  /**
   * @param isMeant tells of a name whether its text counts
   * @returns how often each part stands in all texts, in the order in which they came; parts of replaced ones may stand there no more
   */
  total(isMeant?: (name: string) => boolean): Map<string, number>;
}

/** Holds two numbers for a part of a text, of which thousands of pages have hundreds each. */
export function createPartCounts(): PartCounts {
  const ids = new Map<string, number>();
  const texts = new Map<string, Uint32Array>();
  const idOf = (part: string) => {
    const known = ids.get(part);
    if (known !== undefined) return known;
    // A part that was cut from a text would keep it in memory.
    ids.set(Buffer.from(part).toString(), ids.size);
    return ids.size - 1;
  };
  return {
    set(name, counts) {
      const pairs = new Uint32Array(2 * counts.size);
      let at = 0;
      for (const [part, count] of counts) {
        pairs[at++] = idOf(part);
        pairs[at++] = count;
      }
      texts.set(name, pairs);
    },
    total(isMeant = () => true) {
      const totals = new Uint32Array(ids.size);
      for (const [name, pairs] of texts)
        for (let at = isMeant(name) ? 0 : pairs.length; at < pairs.length; at += 2) {
          const [id = 0, count = 0] = [pairs[at], pairs[at + 1]];
          totals[id] = (totals[id] ?? 0) + count;
        }
      return new Map([...ids.keys()].map((part, id) => [part, totals[id] ?? 0]));
    },
  };
}
