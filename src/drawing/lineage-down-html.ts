import { addressOf } from '../model/site/addresses/addresses.ts';
import type { Thing } from '../model/lineage.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { escapeText } from '../text/markup/escape-html.ts';
import { writeElement } from '../text/markup/write-element.ts';
import { linkOfStep, type LineageWords } from './lineage-box.ts';
import type { DownRow, LineageDown } from './lineage-down.ts';
import { isDashed } from './svg/lineage-svg.ts';

/** @returns a lineage in one column: names that lead to their pages, and above them what led there */
export const lineageDownHtml = (
  { columns, rows }: LineageDown,
  words: LineageWords,
  { name, isListed }: { name: string; isListed: boolean },
): string =>
  writeElement(
    'div',
    { class: `down rails-${columns}`, role: 'group', 'aria-label': name },
    rows.map((row) => rowOf(row, words, isListed)).join(''),
  );

const rowOf = (row: DownRow, words: LineageWords, isListed: boolean): string =>
  `<p${'steps' in row ? ' class="way"' : ''}>${linesOf(row) + contentOf(row, words, isListed)}</p>`;

const linesOf = ({ rails }: DownRow): string =>
  rails
    .map(({ column, part, kind }) => `<i class="c${column} ${part}${isDashed(kind) ? ' dashed' : ''}"></i>`)
    .join('');

function contentOf(row: DownRow, words: LineageWords, isListed: boolean): string {
  if ('thing' in row) return boxesIn(words)(row.thing);
  const [step] = row.steps;
  if (!step) return '';
  return writeElement('a', linkOfStep(words.told(step, row.steps), isListed), escapeText(words.step(step)));
}

/** A thing stands in the drawings of all that are near it. */
const boxesIn = memoizeByObject((words: LineageWords) =>
  memoizeByObject((thing: Thing) => boxOf(thing, words)),
);

function boxOf(thing: Thing, words: LineageWords): string {
  const name = writeElement('a', { href: addressOf(thing) }, escapeText(words.title(thing)));
  const notes = words.notes(thing).map((note) => ` <span class="note">${escapeText(note)}</span>`);
  const claims = words.marks(thing).map(
    // Between marks, lines may break.
    ({ text, name, href }) =>
      ' ' + writeElement('a', { class: 'claim', href, 'aria-label': name }, escapeText(text)),
  );
  const round = thing.collection === 'organisations' ? ' round' : '';
  return `<span class="box${round}">${name}${notes.join('')}${claims.join('')}</span>`;
}
