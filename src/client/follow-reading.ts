import { elementAt } from './element-at.ts';

/** Marks in the list of contents the section that is being read. */
export function followReading(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')) {
    const heading = elementAt(link);
    if (heading) links.set(heading, link);
  }
  if (!links.size) return;
  /** Where the reader went by a link, which counts until they scroll on, however short the section is. */
  let gone: Element | undefined;
  let at = 0;
  const mark = () => {
    if (gone && Math.abs(scrollY - at) > 2) gone = undefined;
    // At the end of the page the line of reading goes down the window, so that every section comes to be read.
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    const last = Math.min(innerHeight, rest + scrollY);
    const line = innerHeight * (rest < last ? 1 - 0.65 * (rest / last) : 0.35);
    const passed = [...links.keys()].filter((heading) => heading.getBoundingClientRect().top < line);
    const heading = gone ?? passed.at(-1);
    const current = heading ? links.get(heading) : links.values().next().value;
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const jump = () => {
    const place = elementAt(location);
    gone = place && links.has(place) ? place : undefined;
    at = scrollY;
    mark();
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  addEventListener('hashchange', jump);
  // Places are asked for once they are known: asked for while scripts start, they would cost a layout of their own.
  requestAnimationFrame(() => setTimeout(jump));
}
