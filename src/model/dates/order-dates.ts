import type { Node } from 'edtf';
import { earliest, latest, spanOfNode } from './date-spans.ts';
import { readDate } from './read-edtf.ts';

/** Orders dates by when they may begin, then by when they end: "2019" comes after "2019-01-01", as the later-ending. */
export function compareDates(a: string, b: string): number {
  return compareNumbers(earliest(a), earliest(b)) || compareNumbers(latest(a), latest(b));
}

/** Infinity minus infinity is not a number, so no subtraction. */
const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Orders what is dated by what is known: "November 2021" stays after the 22nd where an author has written it so,
 * since nothing says that it was before.
 * @param lists each in the order in which it is written, which those of one instant keep
 */
export const inOrder = <Dated extends { date: string }>(...lists: readonly (readonly Dated[])[]): Dated[] =>
  lists
    .flatMap(sortingInstants)
    .sort((a, b) => compareNumbers(a.at, b.at))
    .map(({ dated }) => dated);

function sortingInstants<Dated extends { date: string }>(list: readonly Dated[]) {
  const instants: number[] = [];
  return list.map((dated) => {
    const begun = begunBy(readDate(dated.date));
    const at = Math.max(earliest(dated.date), ...instants.filter((before) => before <= begun));
    instants.push(at);
    return { dated, at };
  });
}

/**
 * The last instant at which something can have begun: of a period, the end of the day or year that it begins with, or
 * ends with if its beginning is open.
 */
function begunBy(node: Node): number {
  if (node.type !== 'Interval') return spanOfNode(node).last;
  const [start] = node.values;
  return spanOfNode(start !== null && typeof start === 'object' ? start : node).last;
}
