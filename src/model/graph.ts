/** A way from one thing to another. */
interface Edge<Node> {
  from: Node;
  to: Node;
}

/** @returns what each thing is next to, whichever of the two leads to the other */
export function neighboursIn<Node>(edges: readonly Edge<Node>[]): Map<Node, Set<Node>> {
  const neighbours = new Map<Node, Set<Node>>();
  const link = (one: Node, other: Node) => {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const { from, to } of edges) {
    link(from, to);
    link(to, from);
  }
  return neighbours;
}

/** @returns what can be reached in so many steps, in either direction */
export function reach<Node>(start: Node, neighbours: ReadonlyMap<Node, Set<Node>>, most: number): Set<Node> {
  const reached = new Set([start]);
  let edge = [start];
  for (let step = 0; step < most && edge.length; step++) {
    edge = edge.flatMap((thing) => [...(neighbours.get(thing) ?? [])].filter((next) => !reached.has(next)));
    for (const thing of edge) reached.add(thing);
  }
  return reached;
}

/** @returns the ways in groups, those together whose ends can be reached from one another */
export function componentsOf<Node, One extends Edge<Node>>(edges: readonly (One & Edge<Node>)[]): One[][] {
  const neighbours = neighboursIn<Node>(edges);
  const partOf = new Map<Node, Set<Node>>();
  for (const start of neighbours.keys()) {
    if (partOf.has(start)) continue;
    const part = reach(start, neighbours, Infinity);
    for (const thing of part) partOf.set(thing, part);
  }
  return [...Map.groupBy(edges, ({ from }) => partOf.get(from)).values()];
}
