import type { Nodes, Parents } from 'mdast';
import { CITATION, parseCitation } from '../../../model/citations.ts';
import { isComponent, partsOf, startOf, wordsOf } from './mdast-helpers.ts';

/** A paragraph, item or row of a table, with its words in one line. */
export interface Passage {
  kind: 'paragraph' | 'row';
  node: Nodes;
  /** The headings above it, the nearest last. */
  section: string[];
  /** The words; a citation is replaced by as many `CITED` signs, what states nothing by spaces. */
  words: string;
  /** Whether it introduces a list or table after it: "These are:". */
  introduces: boolean;
  /** @returns where a character of the words stands in the file */
  offsetOf: (index: number) => number;
}

/** Stands for each character of a citation. */
export const CITED = '\uE000';

/** @returns all passages of a text, in its order; headings and code state nothing */
export function passagesOf(tree: Nodes): Passage[] {
  const cited = citedNotes(tree);
  const passages: Passage[] = [];
  const headings: { depth: number; text: string }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push({ depth: node.depth, text: wordsOf(node) });
    } else if (node.type === 'paragraph' || node.type === 'tableRow') {
      const kind = node.type === 'tableRow' ? 'row' : 'paragraph';
      passages.push({ ...readWords(node, cited), kind, node, section: headings.map(({ text }) => text) });
    } else if (node.type === 'table') node.children.slice(1).forEach(visit);
    else if ('children' in node && !isCaption(node)) node.children.forEach(visit);
  };
  visit(tree);
  return passages;
}

/** The caption of a picture says what is seen. */
const isCaption = (node: Nodes) => isComponent(node) && node.name === 'Figure';

/** The notes that cite a source: their marks count as citations. */
const citedNotes = (tree: Nodes): ReadonlySet<string> =>
  new Set(
    [...partsOf(tree)].flatMap((node) =>
      node.type === 'footnoteDefinition' &&
      [...partsOf(node)].some((part) => part.type === 'text' && cites(part.value))
        ? [node.identifier]
        : [],
    ),
  );

const cites = (text: string) =>
  [...text.matchAll(CITATION)].some(({ 1: inside = '' }) => parseCitation(inside));

function readWords(node: Parents, cited: ReadonlySet<string>) {
  const pieces: { at: number; offset: number }[] = [];
  let words = '';
  const add = (text: string, from: Nodes) => {
    pieces.push({ at: words.length, offset: startOf(from) });
    words += text;
  };
  const visit = (part: Nodes) => {
    if (part.type === 'text') add(part.value, part);
    else if (part.type === 'footnoteReference') add(cited.has(part.identifier) ? CITED : ' ', part);
    else if (part.type === 'link' && !/^[a-z]+:/i.test(part.url)) add(' '.repeat(wordsOf(part).length), part);
    else if (part.type === 'tableCell') {
      part.children.forEach(visit);
      add(' ', part);
    } else if ('children' in part) part.children.forEach(visit);
    else add(' ', part);
  };
  node.children.forEach(visit);
  const marked = words
    .replace(CITATION, (whole, inside: string) => (parseCitation(inside) ? CITED : ' ').repeat(whole.length))
    // Names stay whole where a line ends inside them.
    .replace(/\s/g, ' ');
  return {
    words: marked,
    introduces: /:\s*$/.test(words),
    offsetOf(index: number) {
      const piece = pieces.findLast(({ at }) => at <= index);
      return piece ? piece.offset + index - piece.at : startOf(node);
    },
  };
}
