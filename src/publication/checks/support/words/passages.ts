import type { Nodes, Parents } from 'mdast';
import { CITATION, parseCitation, seemsCitation } from '../../../../model/source/citations.ts';
import { isComponent, partsOf, startOf, wordsOf } from '../mdast-helpers.ts';
import { TABLE } from './words-without-source.ts';

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
  const add = (kind: Passage['kind'], node: Parents, citedAround = false) => {
    const read = readWords(node, cited);
    const words = citedAround ? read.words + CITED : read.words;
    passages.push({ ...read, words, kind, node, section: headings.map(({ text }) => text) });
  };
  /** The sentence that introduces a table, and the paragraph below it, may cite for all its rows. */
  const citesFor = (before: Nodes | undefined, after: Nodes | undefined) =>
    [before, after].some((node) => {
      if (node?.type !== 'paragraph') return false;
      const { words, introduces } = readWords(node, cited);
      return words.includes(CITED) && (node === after || introduces || TABLE.test(words));
    });
  const visit = (node: Nodes, before?: Nodes, after?: Nodes) => {
    if (node.type === 'heading') {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push({ depth: node.depth, text: wordsOf(node) });
    } else if (isCaption(node)) return;
    else if (node.type === 'paragraph') add('paragraph', node);
    else if (node.type === 'table')
      for (const row of node.children.slice(1)) add('row', row, citesFor(before, after));
    else if ('children' in node)
      node.children.forEach((child, index, all) => {
        visit(child, all[index - 1], all[index + 1]);
      });
  };
  visit(tree);
  return passages;
}

/** The caption of a picture says what is seen: see src/markdown/rehype-figures.ts. */
function isCaption(node: Nodes): boolean {
  if (isComponent(node)) return /^(?:figure|figcaption)$/i.test(node.name ?? '');
  if (node.type !== 'paragraph') return false;
  const [image, next] = node.children;
  if (image && isComponent(image) && !next) return isCaption(image);
  return (
    isPicture(image) &&
    (next === undefined || next.type === 'break' || (next.type === 'text' && /^[ \t]*\n/.test(next.value)))
  );
}

const isPicture = (node: Nodes | undefined): boolean =>
  node?.type === 'image' ||
  node?.type === 'imageReference' ||
  (node?.type === 'link' && node.children.length === 1 && isPicture(node.children[0]));

/** The notes that cite a source: their marks count as citations. */
const citedNotes = (tree: Nodes): ReadonlySet<string> =>
  new Set(
    partsOf(tree).flatMap((node) =>
      node.type === 'footnoteDefinition' &&
      partsOf(node).some((part) => part.type === 'text' && cites(part.value))
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
    // What is raised or lowered belongs to the letters before it: H<sub>2</sub>O states no figure.
    else if (part.type !== 'html' || !/^<\/?su[bp]\b/i.test(part.value)) add(' ', part);
  };
  node.children.forEach(visit);
  const marked = words
    .replace(CITATION, (whole, inside: string) => (seemsCitation(inside) ? CITED : ' ').repeat(whole.length))
    // A mark without its note is told elsewhere; the note may cite.
    .replace(/\[\^[^\]\s]+\]/g, (whole) => CITED.repeat(whole.length))
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
