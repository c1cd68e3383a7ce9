import { fill } from './messages.ts';

/** A part of a text of the interface: `mark` is the name of what it stands in, if it does. */
export interface Part {
  mark: string | undefined;
  text: string;
}

/**
 * @param text with marks that do not stand in one another: `Or <all>browse all</all>.`
 * @param values what stands in its braces, which is never taken for a mark
 */
export const partsOf = (text: string, values: Record<string, string | number> = {}): Part[] =>
  [...text.matchAll(/<(\w+)>(.*?)<\/\1>|[^<]+|</gs)].map(([whole, mark, inside]) => ({
    mark,
    text: fill(inside ?? whole, values),
  }));
