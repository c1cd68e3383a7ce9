import { addressOf } from '../model/site/addresses/addresses.ts';
import { isIn } from '../model/entries.ts';
import { anchorOfStep, type Thing } from '../model/lineage.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import { escapeText } from '../text/markup/escape-html.ts';
import { writeElement } from '../text/markup/write-element.ts';
import type { LineageWords } from './lineage-box.ts';
import type { DownRow, LineageDown, StepsRow } from './lineage-down.ts';
import { isDashed } from './svg/lineage-svg.ts';

/** Where a lineage down a column stands. */
interface DownPlace {
  /** What it is called, where no heading says it. */
  name?: string;
  /** Whose page it is on; else each step has an address, and is a sentence by itself. */
  here?: Thing;
}

/**
 * @returns a lineage in one column, as a list: names that lead to their pages, and above them what led there. Lines show
 *   from what; words that can be hidden (`b`) tell it where it does not stand just above.
 */
export const lineageDownHtml = (
  { columns, family, rows }: LineageDown,
  words: LineageWords,
  place: DownPlace,
): string => {
  // Where lines tell all who lead a thing, its box need not.
  const leads = Map.groupBy(
    family.steps.filter(({ kind }) => kind === 'leads'),
    ({ to }) => to,
  );
  const isTold = (thing: Thing) =>
    isIn('initiatives', thing) && leads.get(thing)?.length === thing.data.lead.length;
  const box = (thing: Thing) =>
    thing === place.here
      ? boxOf(thing, words, true)
      : boxesIn(isTold(thing) ? withoutLeads(words) : words)(thing);
  return writeElement(
    'ul',
    { class: `down rails-${columns}`, 'aria-label': place.name },
    rows
      .map((row, index) =>
        'steps' in row ? wayOf(row, rows[index - 1], words, place) : itemOf(row, {}, box(row.thing)),
      )
      .join(''),
  );
};

const itemOf = ({ rails }: DownRow, attributes: { class?: string; id?: string }, inside: string): string => {
  const lines = rails.map(
    ({ column, part, kind }) => `<i class="c${column} ${part}${isDashed(kind) ? ' dashed' : ''}"></i>`,
  );
  return writeElement('li', attributes, lines.join('') + inside);
};

function wayOf(row: StepsRow, above: DownRow | undefined, words: LineageWords, { here }: DownPlace): string {
  const { steps } = row;
  const [{ to }] = steps;
  const hidden = (text: string, id?: string) => writeElement('b', { id }, escapeText(text));
  const kind = escapeText(words.step(steps[0]));
  if (here) {
    const isBelow = above && 'thing' in above && steps.every(({ from }) => from === above.thing);
    const names = steps.map(({ from }) => words.title(from)).join(` ${words.step(steps[0])}${words.comma}`);
    return itemOf(row, { class: 'way' }, (isBelow ? '' : hidden(`${names} `)) + kind);
  }
  const names = steps.map((step, index) =>
    hidden(
      words.title(step.from) +
        // Each by itself, since the word is that of one.
        (index < steps.length - 1 ? ` ${words.step(step)} ${words.title(to)}${words.comma}` : ' '),
      index ? anchorOfStep(step) : undefined,
    ),
  );
  const id = anchorOfStep(steps[0]);
  return itemOf(row, { class: 'way', id }, names.join('') + kind + hidden(` ${words.title(to)}`));
}

const withoutLeads = memoizeByObject((words: LineageWords): LineageWords => ({ ...words, leads: () => [] }));

/** A thing stands in the drawings of all that are near it. */
const boxesIn = memoizeByObject((words: LineageWords) =>
  memoizeByObject((thing: Thing) => boxOf(thing, words)),
);

/** @param isHere whether it stands on its own page, which tells the rest */
function boxOf(thing: Thing, words: LineageWords, isHere = false): string {
  const title = escapeText(words.title(thing));
  const noteOf = (text: string) => ` <span class="note">${escapeText(text)}</span>`;
  const notes = words.notes(thing).map(noteOf);
  const claims = words.marks(thing).map(
    // Between marks, lines may break.
    ({ text, name, href }) =>
      ' ' + writeElement('a', { class: 'claim', href, 'aria-label': name }, escapeText(text)),
  );
  const round = thing.collection === 'organisations' ? ' round' : '';
  const led = isHere ? [] : words.leads(thing).map(noteOf);
  const name = isHere ? `<strong>${title}</strong>` : writeElement('a', { href: addressOf(thing) }, title);
  return `<span class="box${round}${isHere ? ' here' : ''}">${name}${notes.join('')}${claims.join('')}${led.join('')}</span>`;
}
