import { markRadius } from '../text/numbers/mark-radius.ts';
import { mergeClose, type Cluster } from '../text/numbers/merge-close.ts';

/** A number that says where something is from the left, in hundredths, or how wide it is. */
interface Place {
  element: Element;
  name: string;
  value: number;
}
interface Decade {
  from: number;
  /** What every second year is called, where that is not its number. */
  years: string[] | undefined;
}
/** A mark on a lane, or what is one once its years are spread. */
interface Event {
  link: Element;
  /** From the left, in hundredths. */
  at: number;
}
const PLACES = ['x', 'x1', 'x2', 'width', 'cx'];
const YEARS_IN_A_DECADE = 10;
/** What a finger or pointer needs to hit, in CSS pixels. */
const TARGET = 24;

/** More events would be read out for long, and stand on the pages that tell them. */
const MOST_NAMED = 4;

/**
 * @returns what spreads a decade over the length of a drawing, or shows all of it again. Marks that lay over one another
 *   part as far as there is room.
 */
export function spreadDecades(drawing: HTMLElement): (decade: Decade | undefined) => void {
  const [from, to] = [Number(drawing.dataset['from']), Number(drawing.dataset['to'])];
  const isMirrored = getComputedStyle(drawing).direction === 'rtl';
  const frames = [...drawing.querySelectorAll(':is(.scale, .ground):not(.on-narrow)')].map((frame) => ({
    frame,
    isScale: frame.matches('.scale'),
    years: yearsIn(frame),
  }));
  const lanes = [...drawing.querySelectorAll('.lane:not(.on-narrow)')].map((lane) => ({
    lane,
    all: marksIn(lane),
    events: eventsOf(lane),
  }));
  const places = placesIn(drawing);
  let now: Decade | undefined;

  const spread = (decade: Decade | undefined) => {
    now = decade;
    // Elsewhere lanes have scales of their own, which hold less than a decade, or more.
    drawing.toggleAttribute('data-spread', decade !== undefined);
    const placeIn = (year: number) => (year - from) / (to - from);
    const share = (year: number) => Math.min(Math.max(placeIn(year), 0), 1);
    const [start, end] =
      decade === undefined ? [0, 1] : [share(decade.from), share(decade.from + YEARS_IN_A_DECADE)];
    const left = (isMirrored ? 1 - end : start) * 100;
    const factor = 1 / (end - start);
    const placeOf = (value: number) => (value - left) * factor;
    for (const [element, own] of places) spreadElement(element, own, placeOf);
    const shown = decade === undefined ? undefined : placesOfYears(decade, [start, end], placeIn);
    for (const { frame, isScale, years } of frames) {
      const drawn =
        shown?.map(({ name, at }) => {
          const x = `${(isMirrored ? 1 - at : at) * 100}%`;
          return isScale ? yearAt(name, x, at === 0) : draw('line', { x1: x, x2: x, y2: '100%' });
        }) ?? years;
      for (const old of yearsIn(frame)) old.remove();
      frame.append(...drawn);
    }
    for (const { lane, all, events } of lanes) {
      const marks: Element[] = decade === undefined ? all : marksOf(events, placeOf, lane, isMirrored);
      lane.append(...marks);
      for (const link of marksIn(lane)) if (!marks.includes(link)) link.remove();
    }
  };
  addEventListener('resize', () => {
    if (now !== undefined) spread(now);
  });
  return spread;
}

const yearsIn = (frame: Element) => [...frame.children].filter((one) => one.matches('text, line'));
const marksIn = (lane: Element) => [...lane.children].filter((one) => one.matches('a:not(.span)'));

const eventsOf = (lane: Element): Event[] =>
  marksIn(lane).flatMap((link) => {
    if (link.querySelector('.several')) return [];
    const at = link.getAttribute('data-at') ?? link.querySelector('svg')?.getAttribute('x') ?? '';
    return [{ link, at: parseFloat(at) }];
  });

/** The marks of what is inside the edges, in the order of time. */
function marksOf(
  events: readonly Event[],
  placeOf: (value: number) => number,
  lane: Element,
  isMirrored: boolean,
): SVGElement[] {
  const { width, height } = lane.getBoundingClientRect();
  const gap = (TARGET / Math.max(width, height, 1)) * 100;
  const shown = events
    .map(({ link, at }) => ({ link, at: placeOf(at) }))
    .filter(({ at }) => at >= 0 && at <= 100);
  const inside = shown.map((one) => ({ ...one, at: Math.min(100 - gap / 2, Math.max(gap / 2, one.at)) }));
  const marks = mergeClose(inside, gap).map(markOf);
  return isMirrored ? marks.reverse() : marks;
}

/** A mark that leads to its first event, and tells all of them. */
function markOf({ at, items: [first, ...others] }: Cluster<Event>): SVGElement {
  const isEcho = [first, ...others].every(({ link }) => link.matches('.echo'));
  const names = [first, ...others].map(({ link }) => link.ariaLabel ?? '');
  const count = String(names.length);
  const told = names.length > MOST_NAMED ? [names[0], '…', names.at(-1)] : names;
  const label = others.length ? `${count}: ${told.join(' ')}` : names.join('');
  const mark = draw('svg', { x: `${at}%`, y: '50%' }, draw('circle', { class: 'target', r: '12' }));
  if (others.length) {
    const text = draw('text', {});
    text.textContent = count;
    mark.append(draw('circle', { class: 'several', r: String(markRadius(names.length)) }), text);
  } else mark.append(draw('circle', { class: 'event', r: '5' }));
  const event = others.length ? null : first.link.getAttribute('data-told');
  return draw(
    'a',
    {
      href: first.link.getAttribute('href') ?? '',
      'aria-label': label,
      class: isEcho ? 'echo' : '',
      ...(event && { 'data-told': event }),
    },
    mark,
  );
}

function draw(
  name: 'svg' | 'a' | 'text' | 'circle' | 'line',
  attributes: Record<string, string>,
  ...children: Element[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** All that has a place but marks, which are drawn anew. */
function placesIn(drawing: Element): Map<Element, Place[]> {
  const places = [
    ...drawing.querySelectorAll(':is(.scale, .ground, .lane):not(.on-narrow) :is(text, rect, line, svg)'),
  ].flatMap((element) =>
    PLACES.flatMap((name) => {
      const value = element.closest('.lane > a:not(.span), .scale, .ground > line')
        ? undefined
        : element.getAttribute(name);
      return value?.endsWith('%') ? [{ element, name, value: parseFloat(value) }] : [];
    }),
  );
  return Map.groupBy(places, ({ element }) => element);
}

/** Puts something where it now belongs; of what is beyond the edges nothing is left, of a bar what is between them. */
function spreadElement(element: Element, places: Place[], placeOf: (value: number) => number): void {
  const width = places.find(({ name }) => name === 'width')?.value;
  const [first] = places.filter(({ name }) => name !== 'width');
  const start = placeOf(first?.value ?? 0);
  const end = width === undefined ? start : placeOf((first?.value ?? 0) + width);
  const [shownStart, shownEnd] = [Math.max(start, 0), Math.min(end, 100)];
  element.toggleAttribute('data-beyond', shownEnd < shownStart);
  if (shownEnd < shownStart) return;
  for (const { name } of places)
    element.setAttribute(name, `${name === 'width' ? shownEnd - shownStart : shownStart}%`);
}

/** Every second year of a decade that is on the drawing, and where it is, from 0 to 1. */
function placesOfYears(
  { from, years }: Decade,
  [start, end]: [number, number],
  placeIn: (year: number) => number,
) {
  return Array.from({ length: YEARS_IN_A_DECADE / 2 }, (_, index) => {
    const year = from + index * 2;
    return { name: years?.[index] ?? String(year), at: (placeIn(year) - start) / (end - start) };
  }).filter(({ at }) => at >= 0 && at < 1);
}

function yearAt(name: string, x: string, isEdge: boolean): Element {
  const text = draw('text', { x, y: '1em' });
  text.textContent = name;
  text.classList.toggle('edge', isEdge);
  return text;
}
