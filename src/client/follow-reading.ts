import { idInFragment } from '../text/decode-address.ts';

/** Marks in the list of contents the section that is being read. */
export function followReading(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')) {
    const id = idInFragment(link.hash.slice(1), (one) => document.getElementById(one) !== null);
    const heading = id === undefined ? null : document.getElementById(id);
    if (heading) links.set(heading, link);
  }
  if (!links.size) return;
  const mark = () => {
    const passed = [...links.keys()].filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight * 0.35,
    );
    const first = links.values().next().value;
    const last = passed.at(-1);
    const current = last ? links.get(last) : first;
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // Called when a heading comes to a line just above the one that counts as passed.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of links.keys()) observer.observe(heading);
  mark();
}
