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
   * @param isMeant tells texts by their names
   * @returns how often each part stands in all texts, and in those that are meant, in the order in which they came; parts
   *   of replaced ones may stand there no more
   */
  totals(isMeant: (name: string) => boolean): { all: Map<string, number>; meant: Map<string, number> };
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
    totals(isMeant) {
      const sums = { meant: new Uint32Array(ids.size), others: new Uint32Array(ids.size) };
      for (const [name, pairs] of texts) {
        const sum = isMeant(name) ? sums.meant : sums.others;
        for (let at = 0; at < pairs.length; at += 2) {
          const id = pairs[at] ?? 0;
          sum[id] = (sum[id] ?? 0) + (pairs[at + 1] ?? 0);
        }
      }
      const [all, meant] = [new Map<string, number>(), new Map<string, number>()];
      for (const [part, id] of ids) {
        const count = sums.meant[id] ?? 0;
        meant.set(part, count);
        all.set(part, count + (sums.others[id] ?? 0));
      }
      return { all, meant };
    },
  };
}
