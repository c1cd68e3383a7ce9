import { textWidth } from '../../../text/letters/text-lines.ts';
import { attribute, childrenOf, hasClass, isElement, textOf, type Element } from '../../html-tree.ts';
import { LENGTH } from './marks-apart.ts';

/** How large years are and how far apart, in CSS pixels. */
const SIZE = 13;
const GAP = 4;

/** @returns the years beside lanes, of which every second has its name, or third, where a phone has no room for all */
export function withYearsApart(scale: Element): Element {
  const years = childrenOf(scale).filter(isElement);
  for (let step = 1; ; step++) {
    const some = years.filter((_year, index) => index % step === 0);
    if (some.length < 2 || areApart(some)) return { ...scale, childNodes: some };
  }
}

const areApart = (years: readonly Element[]): boolean =>
  years.every((year, index) => {
    const before = years[index - 1];
    return !before || distance(before, year) >= GAP;
  });

function distance(one: Element, other: Element): number {
  const [first, last] = [one, other].map(extentOf).sort(([a], [b]) => a - b);
  return (last?.[0] ?? 0) - (first?.[1] ?? 0);
}

function extentOf(year: Element): [start: number, end: number] {
  const width = textWidth(textOf(year), SIZE);
  const at = (Number.parseFloat(attribute(year, 'x') ?? '') / 100) * LENGTH;
  const start = hasClass(year, 'edge') ? at : at - width / 2;
  return [start, start + width];
}
