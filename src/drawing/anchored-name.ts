import { textWidth } from '../text/letters/text-lines.ts';

/** A place on a scale, and what is written there, if anything. */
export interface AnchoredName {
  /** From 0, where reading begins, to 1. */
  at: number;
  name?: string;
  /** Which part of its name stands at it. */
  anchor: 'start' | 'middle' | 'end';
}

/** How large names are, in CSS pixels. */
const SIZE = 12.8;

/** @returns the middle, but at the edges of a scale, beyond which nothing stands */
export function anchorOn(width: number, at: number, name: string): AnchoredName['anchor'] {
  const half = textWidth(name, SIZE) / 2;
  return at * width < half ? 'start' : at * width + half > width ? 'end' : 'middle';
}

/** @returns from where to where a name goes on a scale of a width */
export function extentOf(
  { at, name = '', anchor }: AnchoredName,
  width: number,
): { start: number; end: number } {
  const length = textWidth(name, SIZE);
  const start = at * width - { start: 0, middle: length / 2, end: length }[anchor];
  return { start, end: start + length };
}
