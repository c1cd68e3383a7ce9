import {
  BLOCK_END,
  CELL_END,
  EVENT_END,
  FIGURE_END,
  fromMarks,
  withoutMarks,
} from '../../language/text-marks.ts';
import { fragmentOfLabel } from '../../../text/markup/fragment.ts';
import type { Fragment } from '../../engine/search-engine.ts';

/** What readers can be led to besides pages and sections. */
export type RowKind = 'claim' | 'event' | 'figure' | 'term';

/** A paragraph of a page, or a row: a claim, an event, a fact and its value. */
export interface Block {
  /** Its parts; a paragraph is one. */
  parts: string[];
  /** The section that it stands in, none before the first heading. */
  section: { title: string; id: string } | undefined;
  /** Set where it has an address of its own. */
  row: { kind: RowKind; id: string } | undefined;
}

const ROW = /^(claim|term)-/;
const ENDS = [BLOCK_END, EVENT_END, FIGURE_END];

/** @returns the blocks of a page in their order, without its headings */
export function readBlocks({ content, anchors }: Pick<Fragment, 'content' | 'anchors'>): Block[] {
  const words = content.split(' ');
  const places = anchors.toSorted((a, b) => a.location - b.location);
  const blocks: Block[] = [];
  let section: Block['section'];
  let row: Block['row'];
  let next = 0;
  let start = 0;
  words.forEach((word, index) => {
    const end = ENDS.find((mark) => word.includes(mark));
    if (end === undefined && index < words.length - 1) return;
    for (let place = places[next]; place && place.location <= index; place = places[++next]) {
      const title = withoutMarks(place.text ?? '').trim();
      const kind = ROW.exec(place.id)?.[1] as RowKind | undefined;
      const isHeading = /^h\d$/i.test(place.element) && title !== '';
      if (isHeading) section = { title: title.replace(/[.:]$/, ''), id: place.id };
      if (isHeading || kind) row = kind && { kind, id: place.id };
    }
    const text = words.slice(start, index + 1).join(' ');
    start = index + 1;
    const parts = text
      .split(CELL_END)
      .map((part) => withoutMarks(part).replace(/\s+/g, ' ').trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
    const figures = fromMarks(word);
    if (end === EVENT_END) row = { kind: 'event', id: `event-${figures}` };
    if (end === FIGURE_END) row = { kind: 'figure', id: idOfFigure(parts[0] ?? '', figures) };
    const isHeading = parts.length === 1 && parts[0]?.replace(/[.:]$/, '') === section?.title;
    const term = blocks.at(-1);
    // What is said of a term is one row with it.
    if (row?.kind === 'term' && term?.row?.id === row.id) term.parts.push(...parts);
    else if (parts.length && (row?.kind === 'term' || !isHeading)) blocks.push({ parts, section, row });
    if (row?.kind !== 'term') row = undefined;
  });
  return blocks;
}

/** @param number the figures at the end of the address, which may be those of the label */
function idOfFigure(label: string, number: string): string {
  const id = `key-figure-${fragmentOfLabel(label)}`;
  return number && !id.endsWith(`-${number}`) ? `${id}-${number}` : id;
}
