import { addressOf } from '../../model/site/addresses/addresses.ts';
import { NAVIGATION_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { escapeText } from '../../text/markup/escape-html.ts';
import { writeElement } from '../../text/markup/write-element.ts';
import { percent } from '../percent.ts';
import { yearNames } from '../tick-names.ts';
import { WIDE, type BriefingLine, type TimelineFrame } from '../timeline-frame.ts';
import { stretch, type DrawingPlace } from './drawing-place.ts';
import { UNSTYLED } from './write-group.ts';

/** Of a lane for wide drawings and one for narrow ones, one is shown; one alone is for both. */
export type LaneSize = 'wide' | 'narrow' | undefined;

/**
 * @returns what stands behind lanes: the years, briefings as lines through all, and what came after the last. A line
 *   leads on for pointers, where these can hit each; its name, which is the same link, is beside the drawing.
 */
export function laneFrameSvg(
  { scale, briefings }: TimelineFrame,
  size: LaneSize,
  { words, direction }: DrawingPlace,
): string {
  const x = (at: number) => percent(at, direction);
  const hidden = (name: string, inside: string) =>
    writeElement(
      'svg',
      { class: size ? `${name} on-${size}` : name, height: UNSTYLED, 'aria-hidden': 'true' },
      inside,
    );
  const years = yearNames(scale.ticks, words, size === 'narrow' ? Infinity : WIDE).map(
    ({ name, tick: { at } }) =>
      name &&
      writeElement('text', { class: at === 0 ? 'edge' : undefined, x: x(at), y: '1em' }, escapeText(name)),
  );
  const known = briefings.at(-1)?.at;
  const after = known === undefined ? '' : afterwards(known, direction);
  const lines = scale.ticks.map(({ at }) => lineAt(x(at)));
  const areApart = briefings.every(({ at }, index) => at - (briefings[index - 1]?.at ?? -1) >= TARGET);
  const given = areApart
    ? briefings.map((line) => briefingLink(line, x(line.at)))
    : [writeElement('g', { class: 'briefing' }, briefings.map(({ at }) => lineAt(x(at))).join(''))];
  const ground = [after, ...lines, ...given];
  return hidden('scale', years.join('')) + hidden('ground', ground.join(''));
}

/** What pointers need to hit, of a lane for wide drawings. */
const TARGET = 24 / WIDE;

const afterwards = (known: number, direction: DrawingPlace['direction']): string =>
  writeElement('rect', { class: 'after', ...stretch({ from: known, to: 1 }, direction), height: '100%' });

const lineAt = (x: string) => writeElement('line', { x1: x, x2: x, y2: '100%' });

function briefingLink({ briefings: [first, ...others] }: BriefingLine, x: string): string {
  const target = writeElement('rect', { class: 'target', x: -12, width: 24, height: '100%' });
  const line = writeElement('line', { class: 'briefing', y2: '100%' });
  return writeElement(
    'a',
    {
      class: others.length ? undefined : 'twin',
      href: others.length ? NAVIGATION_PAGES.byType : addressOf(first),
      'aria-label': others.length
        ? [first, ...others].map(({ data }) => data.reference).join(' · ')
        : undefined,
      tabindex: -1,
    },
    writeElement('svg', { x }, target + line),
  );
}
