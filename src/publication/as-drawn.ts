import { isIn, type Entry } from '../model/entries.ts';
import { memoizeByObject } from '../text/functions/memoize-by-object.ts';
import type { ParsedContent } from './parsed-content.ts';

/** @returns the content with nothing to draw, where `site.yaml` says so: as if each entry and figure had said it */
export const asDrawn = (content: ParsedContent): ParsedContent =>
  content.site?.drawing === false
    ? { ...content, entries: content.entries.map((read) => ({ ...read, entry: withoutDrawing(read.entry) })) }
    : content;

/** The same object for as long as the entry stays the same, since others keep what they make of it. */
const withoutDrawing = memoizeByObject((entry: Entry): Entry => {
  if (isIn('pages', entry)) return entry;
  if (!isIn('initiatives', entry)) return { ...entry, data: { ...entry.data, drawing: false } };
  const figures = entry.data.figures.map((figure) => ({ ...figure, drawing: false }));
  return { ...entry, data: { ...entry.data, drawing: false, figures } };
});
