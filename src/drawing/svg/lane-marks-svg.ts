import { isDeepStrictEqual } from 'node:util';
import { escapeText } from '../../text/markup/escape-html.ts';
import { writeElement } from '../../text/markup/write-element.ts';
import { markRadius } from '../../text/numbers/mark-radius.ts';
import { isEcho, type EventMark } from '../event-marks.ts';
import { placed, type LaneView, type SignPlace } from '../lane-view.ts';
import { isBrief, reachOf, type LifeSpan } from '../life-span.ts';
import {
  addressOfMark,
  nameOfMark,
  nameOfSaidMark,
  saidOfMark,
  shortNameOfMark,
  toldOfMark,
  yearOfMark,
} from '../mark-names.ts';
import { percent } from '../percent.ts';
import type { TimeScale } from '../time-scale.ts';
import { stretch, type DrawingPlace } from './drawing-place.ts';
import { UNSTYLED, writeGroup, type DrawingLabel } from './write-group.ts';
import type { LaneSize } from './lane-frame-svg.ts';

/** What is drawn of a lane: from side to side and, where that is another drawing, down a narrow page. */
interface LaneForms extends Omit<LaneMarks, keyof LaneView | 'size' | 'isSaid'> {
  wide: LaneView;
  narrow: LaneView;
  /** Whether its name stands beside it; else dates do, where time goes down. */
  isNamed: boolean;
}
interface LaneMarks {
  life: LifeSpan | undefined;
  unknown?: SignPlace;
  marks: readonly SizedMark[];
  /** Where the life leads; without a name it is a twin of the link beside it, for pointers, and not read a second time. */
  link: { href: string; name?: string };
  size?: LaneSize;
  /** Whether its marks are events of several pages. */
  isOfTopic: boolean;
  /** Whether dates stand beside the marks where time goes down. */
  isSaid: boolean;
  /** On which scale each event of a mark has a place of its own, for scripts that spread some of its years. */
  scale?: TimeScale | undefined;
  /** What it is called and shows, where that is not said beside it. */
  label?: DrawingLabel | undefined;
}
/** A mark, and where it is shown, if not everywhere. */
interface SizedMark extends EventMark {
  size?: LaneSize;
}

/** @returns the one drawing of a lane, or both */
export function laneSvg({ wide, narrow, isNamed, ...lane }: LaneForms, place: DrawingPlace): string {
  const isSaid = !isNamed;
  if (wide === narrow) return laneMarksSvg({ ...lane, ...wide, isSaid }, place);
  // Scripts spread one of two drawings. Else what is in one place serves both.
  if (!lane.scale && isDeepStrictEqual([wide.life, wide.unknown], [narrow.life, narrow.unknown]))
    return laneMarksSvg({ ...lane, ...wide, marks: marksOfBoth(wide.marks, narrow.marks), isSaid }, place);
  return (
    laneMarksSvg({ ...lane, ...wide, size: 'wide', isSaid: false }, place) +
    laneMarksSvg({ ...lane, ...narrow, size: 'narrow', isSaid, scale: undefined }, place)
  );
}

/** @returns the marks of two lanes on one scale in the order of their events: each that is the same on both, once */
function marksOfBoth(wide: readonly EventMark[], narrow: readonly EventMark[]): SizedMark[] {
  const order = new Map(wide.flatMap(({ events }) => events).map((event, index) => [event, index]));
  const placeOf = ({ events: [first] }: EventMark) => order.get(first) ?? 0;
  const isSame = (a: EventMark, b: EventMark) =>
    percent(a.at) === percent(b.at) && isDeepStrictEqual(a.events.map(placeIn), b.events.map(placeIn));
  const placeIn = (event: EventMark['events'][0]) => order.get(event);
  const isShared = (mark: EventMark, others: readonly EventMark[]) =>
    others.some((other) => isSame(mark, other));
  return [
    ...wide.map((mark): SizedMark => (isShared(mark, narrow) ? mark : { ...mark, size: 'wide' })),
    ...narrow.filter((mark) => !isShared(mark, wide)).map((mark): SizedMark => ({ ...mark, size: 'narrow' })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

const onSize = (name: string, size: LaneSize) => (size ? `${name} on-${size}`.trim() : name || undefined);

/**
 * A group of links: of a picture, no reader tells what is in it. Sizes are in CSS pixels, places in parts of its length.
 */
function laneMarksSvg(lane: LaneMarks, place: DrawingPlace): string {
  const { marks, size } = lane;
  const drawn = [
    lifeSvg(lane, place),
    ...marks.map((mark) => markSvg(mark, lane, place) + partsSvg(mark, lane, place)),
  ];
  return writeGroup({ class: onSize('lane', size), height: UNSTYLED }, lane.label, drawn.join(''));
}

/** What a finger needs to hit, of the shortest lane. */
const leastOf = (size: LaneSize) => 24 / (size === 'wide' ? 584 : 160);

function lifeSvg({ life, unknown, link, size }: LaneMarks, { direction }: DrawingPlace): string {
  if (!life) return '';
  const { from, to, perhapsFrom, perhapsTo, end } = life;
  const x = (at: number) => percent(at, direction);
  /** What stands after a place is on the side on which reading goes on. */
  const sign = direction === 'rtl' ? -1 : 1;
  const bar = (name: string, part: { from: number; to: number }) =>
    writeElement('rect', { class: name, ...stretch(part, direction) });
  const told = (attributes: Record<string, string | number>, text: string) =>
    writeElement('text', { ...attributes, 'aria-hidden': 'true', y: '50%' }, text);
  return writeElement(
    'a',
    {
      class: link.name === undefined ? 'span twin' : 'span',
      href: link.href,
      ...(link.name === undefined ? { 'aria-hidden': 'true', tabindex: -1 } : { 'aria-label': link.name }),
    },
    [
      bar('target', reachOf(life, leastOf(size))),
      perhapsFrom === undefined ? '' : bar('perhaps', { from: perhapsFrom, to: from }),
      perhapsTo === undefined ? '' : bar('perhaps', { from: to, to: perhapsTo }),
      isBrief(life) ? writeElement('rect', { class: 'life', x: x(from), width: 4 }) : '',
      !isBrief(life) && to > from ? bar('life', { from, to }) : '',
      end === 'running' ? told({ class: 'on', x: x(1), dx: sign * 2 }, sign > 0 ? '▸' : '◂') : '',
      unknown ? told({ x: x(unknown.at), dx: sign * unknown.by }, '?') : '',
    ].join(''),
  );
}

function markSvg(mark: SizedMark, lane: LaneMarks, place: DrawingPlace): string {
  const { related, words, direction } = place;
  const { isOfTopic } = lane;
  const { length } = mark.events;
  const isSaid = lane.isSaid && mark.size !== 'wide';
  const nameOf = isOfTopic ? shortNameOfMark : isSaid ? nameOfSaidMark : nameOfMark;
  const sign =
    length > 1
      ? writeElement('circle', { class: 'several', r: markRadius(length) }) +
        writeElement('text', {}, String(length))
      : writeElement('circle', { class: 'event', r: 5 });
  const said = isSaid
    ? writeElement(
        'text',
        { class: 'said', x: direction === 'rtl' ? -16 : 16 },
        escapeText(saidOfMark(mark, words)),
      )
    : '';
  return writeElement(
    'a',
    {
      class: onSize(isEcho(mark) ? 'echo' : '', mark.size),
      href: isOfTopic ? yearOfMark(mark, related) : addressOfMark(mark, related.publication),
      'aria-label': nameOf(mark, words),
      'data-told': toldOfMark(mark, words),
    },
    writeElement(
      'svg',
      { x: percent(mark.at, direction), y: '50%' },
      writeElement('circle', { class: 'target', r: 12 }) + sign + said,
    ),
  );
}

/** The events of a mark, each by itself, for scripts. */
function partsSvg(
  mark: EventMark,
  { scale }: LaneMarks,
  { related, words, direction }: DrawingPlace,
): string {
  if (!scale || mark.events.length < 2) return '';
  return placed(mark.events, scale)
    .map(({ event, at }) => {
      const alone: EventMark = { at, events: [event] };
      return writeElement('a', {
        class: isEcho(alone) ? 'part echo' : 'part',
        href: addressOfMark(alone, related.publication),
        'aria-label': nameOfMark(alone, words),
        'data-told': toldOfMark(alone, words),
        'data-at': percent(at, direction),
      });
    })
    .join('');
}
