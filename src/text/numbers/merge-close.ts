/** Items that stand together at one place of a line. */
export interface Cluster<Item> {
  at: number;
  items: [Item, ...Item[]];
}

/**
 * Puts together what is too close on a line, the closest first, until all have room.
 * @param gap how far places have to be apart
 * @returns the items with their places between theirs, in order along the line
 */
export function mergeClose<Item extends { at: number }>(
  items: readonly Item[],
  gap: number,
): Cluster<Item>[] {
  // Those that are all but in one place are one before any are compared, so that thousands take no longer.
  const places = new Map<number, Cluster<Item>>();
  for (const item of items.toSorted((a, b) => a.at - b.at)) {
    const place = Math.floor((item.at / gap) * 6);
    const known = places.get(place);
    if (known) known.items.push(item);
    else places.set(place, { at: item.at, items: [item] });
  }
  const clusters = [...places.values()];
  for (const cluster of clusters)
    cluster.at = cluster.items.reduce((sum, { at }) => sum + at, 0) / cluster.items.length;
  for (;;) {
    const index = closest(clusters);
    const [one, next] = [clusters[index], clusters[index + 1]];
    if (!one || !next || next.at - one.at >= gap) return clusters;
    const [few, more] = [one.items.length, next.items.length];
    clusters.splice(index, 2, {
      at: (one.at * few + next.at * more) / (few + more),
      items: [...one.items, ...next.items],
    });
  }
}

/** Which is closest to the one after it. */
function closest(clusters: readonly { at: number }[]): number {
  let [found, least] = [-1, Infinity];
  for (const [index, { at }] of clusters.entries()) {
    const distance = (clusters[index + 1]?.at ?? Infinity) - at;
    if (distance < least) [found, least] = [index, distance];
  }
  return found;
}
