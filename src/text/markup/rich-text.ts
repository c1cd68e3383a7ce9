import { decodeHTML } from 'entities';
import { escapeText } from './escape-html.ts';

/**
 * The marks that titles carry in CSL-JSON: `<i> <b> <sub> <sup> <span class="nocase">`
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags), and those that
 * publishers leave in: `<em>`, `<jats:italic>`, `<scp>`, MathML. Entities are decoded; anything else is text,
 * ends of what never began included.
 */
const TAG = /<(\/?)([a-z][a-z0-9]*(?::[a-z-]+)?)(\s[^<>]*)?\/?>/gi;

const SHOWN: Record<string, string> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  sup: 'sup',
  inf: 'sub',
  sc: 'small-caps',
  scp: 'small-caps',
};

/** Known, and of no meaning in a line of text. */
const DROPPED =
  /^(?:span|p|title|u|br|mml:\w+|math|mi|mn|mo|mrow|msub|msup|mtext|jats:\w+|tt|font|small|big|strike)$/;

type Piece = { text: string } | { open: string } | { close: true };

/** @returns the text in its pieces, every mark closed */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  /** What is open, `''` for marks that are not shown. */
  const open: { tag: string; shown: string }[] = [];
  const close = () => {
    if (open.pop()?.shown) pieces.push({ close: true });
  };
  let end = 0;
  const add = (words: string) => {
    if (words) pieces.push({ text: decodeHTML(words) });
  };
  for (const { 0: whole, 1: closing, 2: name = '', 3: attributes = '', index } of text.matchAll(TAG)) {
    const tag = name.toLowerCase().replace(/^jats:/, '');
    const smallCaps = attributes.includes('small-caps') ? 'small-caps' : '';
    const shown = Object.hasOwn(SHOWN, tag) ? (SHOWN[tag] ?? '') : smallCaps;
    const isStray = closing && !shown && !open.some((other) => other.tag === tag);
    if (isStray || (!shown && !DROPPED.test(name.toLowerCase()))) continue;
    add(text.slice(end, index));
    end = index + whole.length;
    if (closing) while (open.some((other) => other.tag === tag) && open.at(-1)?.tag !== tag) close();
    if (closing && open.at(-1)?.tag === tag) close();
    else if (!closing && !whole.endsWith('/>') && tag !== 'br') {
      open.push({ tag, shown });
      if (shown) pieces.push({ open: shown });
    } else if (tag === 'br') add(' ');
  }
  add(text.slice(end));
  while (open.length) close();
  return pieces;
}

/** @returns a title with its marks as HTML, all else escaped */
export function richHtml(text: string): string {
  const open: string[] = [];
  return piecesOf(text)
    .map((piece) => {
      if ('text' in piece) return escapeText(piece.text);
      if ('close' in piece) return `</${open.pop() ?? ''}>`;
      const small = piece.open === 'small-caps';
      open.push(small ? 'span' : piece.open);
      return small ? '<span class="small-caps">' : `<${piece.open}>`;
    })
    .join('');
}

/** @returns a title without its marks, for labels, search and exports */
export const plainText = (text: string): string =>
  /[<&]/.test(text)
    ? piecesOf(text)
        .map((piece) => ('text' in piece ? piece.text : ''))
        .join('')
    : text;
