import type { Nodes, Root } from 'mdast';
import { decodeHTMLStrict } from 'entities';
import { visitTree } from '../../markdown/visit-tree.ts';
import { positionsIn } from './source-position.ts';

/**
 * Gives places in the file to what remark-gfm makes of addresses when all has been parsed: neither these links nor the
 * texts beside them have one, and checks would pass over them or tell them at the beginning of the file.
 */
export function placeAddresses(tree: Root, text: string): void {
  const positionOf = positionsIn(text);
  const pointAt = (offset: number) => ({ ...positionOf(offset), offset });
  visitTree<Nodes>(tree, (node) => {
    if (!('children' in node) || node.children.every(({ position }) => position)) return undefined;
    let end = node.position?.start.offset ?? 0;
    const last = node.position?.end.offset ?? text.length;
    for (const child of node.children) {
      if (!child.position) {
        const words = child.type === 'link' ? child.children[0] : child;
        const span = spanOf(words?.type === 'text' ? words.value : '', text, end, last);
        child.position = { start: pointAt(span.start), end: pointAt(span.end) };
        if (words) words.position = child.position;
      }
      end = child.position.end.offset ?? end;
    }
    return undefined;
  });
}

/** What is one sign to readers and several in a file: `\*`, `&amp;`. */
const WRITTEN = /\\[!-/:-@[-`{-~]|&(?:#x?)?\w{1,32};|[^]/gu;

/** @returns where words stand, of which a file may have some escaped, or parted by what begins its lines */
function spanOf(words: string, text: string, from: number, last: number): { start: number; end: number } {
  let [start, end, read] = [undefined as number | undefined, from, 0];
  for (const { 0: written, index } of text.slice(from, last).matchAll(WRITTEN)) {
    if (read >= words.length) break;
    const sign = [written, written.slice(1), decodeHTMLStrict(written)].find(
      (one) => one && words.startsWith(one, read),
    );
    if (sign === undefined) continue;
    start ??= from + index;
    end = from + index + written.length;
    read += sign.length;
  }
  return { start: start ?? from, end };
}
