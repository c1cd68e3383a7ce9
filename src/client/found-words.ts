import { offerClearing } from './clear-highlights.ts';

/** Marks the words of `?hl=…` that led here from the search, and offers to take the marks away. */
export function markFoundWords(): void {
  const main = document.querySelector('main');
  const ranges = main ? markWords(main, new URLSearchParams(location.search)) : [];
  const [first] = ranges;
  if (!first) return;
  // A link with a fragment has its own place to go to.
  if (!location.hash) {
    const place = first.startContainer.parentElement;
    place?.closest('details')?.setAttribute('open', '');
    place?.scrollIntoView({ block: 'center' });
  }
  offerClearing(ranges.length);
}

/**
 * Marks words without touching the document's elements, in the place of those marked before.
 * @param parameters have the words under `hl`
 * @returns where the words stand
 */
export function markWords(root: Element, parameters: URLSearchParams): Range[] {
  if (!('highlights' in CSS)) return [];
  CSS.highlights.delete('found');
  const words = parameters.getAll('hl').filter(Boolean).slice(0, 20);
  if (!words.length) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const match of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
  return ranges;
}

const escape = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
