import type { LocatedData } from '../../parse/located-data.ts';

/** A text in data, and where it stands. */
export interface DataText {
  text: string;
  path: (string | number)[];
}

/** Dates are checked as such. */
const DATED = /date|^(?:started|ended|updated|published|asOf)$/i;

/** @returns all texts of a file of data or of front matter, without dates */
export const textsOfData = ({ value }: LocatedData): DataText[] => textsIn(value, []);

function textsIn(value: unknown, path: DataText['path']): DataText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...path, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([field, part]) =>
        DATED.test(field) ? [] : textsIn(part, [...path, field]),
      )
    : [];
}
