/** A number that says where something is from the left, in hundredths, or how wide it is. */
interface Place {
  element: Element;
  name: string;
  value: number;
}
const PLACES = ['x', 'x1', 'x2', 'width'];
const YEARS_IN_A_DECADE = 10;

/** Lets readers of the whole timeline see a topic, initiatives by their names, or a decade. Without it, they see all. */
export function startTimelineControls(): void {
  const drawing = document.querySelector<HTMLElement>('.drawn .timeline-drawing');
  const controls = drawing?.querySelector<HTMLElement>('.drawing-controls');
  if (!drawing || !controls) return;
  const [topic, decade] = controls.querySelectorAll('select');
  const name = controls.querySelector('input');
  const status = controls.querySelector<HTMLElement>('[role="status"]');
  const groups = [...drawing.querySelectorAll<HTMLElement>('.lanes')];
  const zoom = zoomOf(drawing);

  const update = () => {
    const wanted = name?.value.trim().toLocaleLowerCase() ?? '';
    let shown = 0;
    for (const group of groups) {
      const isOfTopic = !topic?.value || group.querySelector('h3')?.textContent === topic.value;
      let inGroup = 0;
      for (const lane of group.querySelectorAll('li')) {
        const title = lane.querySelector('p')?.textContent.toLocaleLowerCase() ?? '';
        lane.hidden = !isOfTopic || !title.includes(wanted);
        inGroup += Number(!lane.hidden);
      }
      group.hidden = !inGroup;
      shown += inGroup;
    }
    if (status) status.textContent = (status.dataset['shown'] ?? '').replace('#', String(shown));
  };
  for (const control of [topic, name]) control?.addEventListener('input', update);
  decade?.addEventListener('input', () => {
    zoom(decade.value === '' ? undefined : Number(decade.value));
  });
}

/** @returns what spreads a decade over the width of a drawing, or shows all of it again */
function zoomOf(drawing: HTMLElement): (decade: number | undefined) => void {
  const [from, to] = [Number(drawing.dataset['from']), Number(drawing.dataset['to'])];
  const isMirrored = getComputedStyle(drawing).direction === 'rtl';
  const scales = [...drawing.querySelectorAll('.scale')].map((scale) => ({
    scale,
    years: [...scale.childNodes],
  }));
  const places = placesIn(drawing);
  return (decade) => {
    const share = (year: number) => (Math.min(Math.max(year, from), to) - from) / (to - from);
    const [start, end] = decade === undefined ? [0, 1] : [share(decade), share(decade + YEARS_IN_A_DECADE)];
    const left = (isMirrored ? 1 - end : start) * 100;
    const factor = 1 / (end - start);
    for (const [element, own] of places) spread(element, own, (value) => (value - left) * factor);
    for (const { scale, years } of scales)
      scale.replaceChildren(
        ...(decade === undefined ? years : yearsOf(decade, [start, end], share, isMirrored)),
      );
  };
}

function placesIn(drawing: Element): Map<Element, Place[]> {
  const places = [...drawing.querySelectorAll('.lanes svg :is(svg, text, rect, line, circle)')].flatMap(
    (element) =>
      [...PLACES, 'cx'].flatMap((name) => {
        const value = element.getAttribute(name);
        return value?.endsWith('%') ? [{ element, name, value: parseFloat(value) }] : [];
      }),
  );
  return Map.groupBy(places, ({ element }) => element);
}

/** Puts a mark where it now belongs; of one that is beyond the edges nothing is left, of a bar what is between them. */
function spread(element: Element, places: Place[], spread: (value: number) => number): void {
  const width = places.find(({ name }) => name === 'width')?.value;
  const [first] = places.filter(({ name }) => name !== 'width');
  const start = spread(first?.value ?? 0);
  const end = width === undefined ? start : spread((first?.value ?? 0) + width);
  const [shownStart, shownEnd] = [Math.max(start, 0), Math.min(end, 100)];
  const shown = element.closest('a') ?? element;
  shown.toggleAttribute('data-beyond', shownEnd < shownStart);
  if (shownEnd < shownStart) return;
  for (const { name } of places)
    element.setAttribute(name, `${name === 'width' ? shownEnd - shownStart : shownStart}%`);
}

function* yearsOf(
  decade: number,
  [start, end]: [number, number],
  share: (year: number) => number,
  isMirrored: boolean,
): Generator<Element> {
  for (let year = decade; year < decade + YEARS_IN_A_DECADE; year += 2) {
    const at = (share(year) - start) / (end - start);
    if (at >= 1 || (year !== decade && at === 0)) continue;
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = String(year);
    text.setAttribute('x', `${(isMirrored ? 1 - at : at) * 100}%`);
    text.setAttribute('y', '1em');
    text.classList.toggle('edge', at === 0);
    yield text;
  }
}
