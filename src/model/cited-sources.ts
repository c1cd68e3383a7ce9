import { isIn, type Entry } from './entries.ts';
import { scanBody } from './markdown-scan.ts';

/** @returns the ids of the sources that an entry itself cites: in its text, figures and timeline */
export function sourcesCitedBy(entry: Entry): string[] {
  const data = isIn('initiatives', entry) ? [...entry.data.figures, ...entry.data.timeline] : [];
  return [
    ...scanBody(entry.body).citations.map(({ source }) => source),
    ...data.flatMap((item) => item.sources),
  ];
}
