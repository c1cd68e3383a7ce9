import { asMarks, BLOCK_END, CELL_END, EVENT_END, FIGURE_END } from '../language/text-marks.ts';

/** What is one line to a reader: a claim, an event, a row, a fact and its value. */
const ROW = /^(?:li|tr)$/;
/** What ends a block, and inside a row one of its parts. */
const BLOCK =
  /^(?:p|h[1-6]|dt|dd|t[dh]|div|section|blockquote|figcaption|caption|summary|pre|ul|ol|dl|table)$/;
/** What ends a part of a row and nothing elsewhere. */
const CELL = /^time$/;
/** Labels inside a line: the number of a claim, a verdict. */
const LABEL = /\bclass="(?:claim-id|tag)[" ]/;
/** What is noted on a figure. */
const NOTE = /\bclass="note[" ]/;
const FIELD = /\bdata-pagefind-(?:meta|filter|sort)\b/;

/** The address of an event, and that of a figure, of which its label tells all but a number at the end. */
const ROW_ID = /\bid="(?:event-([\d-]*)|key-figure-[^"]*?(?:-(\d+))?)"/;

function endOf(attributes: string): string {
  const row = ROW_ID.exec(attributes);
  if (!row) return BLOCK_END;
  const [, event, figure = ''] = row;
  return event === undefined ? FIGURE_END + asMarks(figure) : EVENT_END + asMarks(event);
}

/** @returns a tag without an address that marks tell, or to which no result leads */
export const withoutRowAddress = (tag: string): string =>
  tag.replace(/^(<(?:li|div|span|dt|dd|tr)\b[^>]*?) id="(?:event|key-figure)-[^"]*"/, '$1');

interface OpenElement {
  name: string;
  isRow: boolean;
  /** How it ends, where it is a row. */
  rowEnd: string;
  isLabel: boolean;
  /** Its text is also a field of the index, which has no marks. */
  isField: boolean;
}

/**
 * Puts marks into a text as it is read, element by element, where its blocks and the parts of its rows end.
 * @param read the pieces of the page so far; a mark is put behind the last of them that has words
 */
export function createBlockMarker(read: string[]) {
  const open: OpenElement[] = [];
  /** The last piece that has words, and the mark behind it. */
  let last = -1;
  let mark = '';

  const end = (stronger: string) => {
    if (last < 0 || (mark && mark !== CELL_END) || mark === stronger) return;
    const text = (read[last] ?? '').replace(/[\u2061-\u2064\u206a-\u206f\s]+$/, '');
    read[last] = `${text}${stronger} `;
    mark = stronger;
  };
  const inRow = () => open.some(({ isRow }) => isRow);
  /** A figure with several values is one row to a reader, although they stand in a table. */
  const inFigure = () => open.some(({ isRow, rowEnd }) => isRow && rowEnd.startsWith(FIGURE_END));

  return {
    /** @param index where the text stands in what was read */
    text(written: string, index: number) {
      if (!/\S/.test(written)) return;
      last = index;
      mark = '';
    },
    opens(name: string, attributes: string) {
      // A list inside an item begins lines of its own.
      if (/^(?:ul|ol|dl|table)$/.test(name) && !inFigure()) end(BLOCK_END);
      if ((name === 'p' && inRow()) || (NOTE.test(attributes) && inFigure())) end(CELL_END);
      const parent = open.at(-1)?.name;
      const isRow = (ROW.test(name) && !inFigure()) || (parent === 'dl' && name === 'div');
      open.push({
        name,
        isRow,
        rowEnd: endOf(attributes),
        isLabel: name === 'span' && LABEL.test(attributes),
        isField: name === 'h1' || FIELD.test(attributes),
      });
    },
    closes() {
      const element = open.pop();
      if (!element) return;
      const { name, isRow, rowEnd, isLabel, isField } = element;
      if (isField) return;
      if (isRow) end(rowEnd);
      else if (BLOCK.test(name)) end(inRow() ? CELL_END : BLOCK_END);
      else if ((isLabel || CELL.test(name)) && inRow()) end(CELL_END);
    },
  };
}
