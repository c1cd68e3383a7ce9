import { languageOf } from '../../model/entries.ts';
import type { Words } from '../../interface/catalogues.ts';
import type { Related } from '../../model/relations.ts';
import { directionOf } from '../../text/letters/direction.ts';
import { percent } from '../percent.ts';

/** Where a drawing stands: of which publication it tells, in which words and in which direction. */
export interface DrawingPlace {
  related: Related;
  words: Words;
  direction: 'ltr' | 'rtl';
}

export const placeOfDrawing = (related: Related, words: Words): DrawingPlace => ({
  related,
  words,
  direction: directionOf(languageOf(related.publication)),
});

/** @returns a part of the width as a rectangle has it: where it begins from the left, and how long it is */
export const stretch = (
  { from, to }: { from: number; to: number },
  direction: DrawingPlace['direction'],
): { x: string; width: string } => ({
  x: percent(direction === 'rtl' ? to : from, direction),
  width: percent(to - from),
});
