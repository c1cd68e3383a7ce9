import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';
import { isFields, normaliseSource } from '../../model/source/normalise-source.ts';

type Item = Readonly<Record<string, unknown>>;

/** What became of the items of an export, each by its id. */
export interface Merged {
  /** The new text of sources.json. */
  text: string;
  added: string[];
  changed: { id: string; fields: string[] }[];
  equal: string[];
}

/**
 * Merges items into sources.json. A field that the export has and the file has not is added, one that differs is
 * taken from the export; all others stay: notes that somebody made by hand, and sources that the export lacks.
 * The text stays as it was where nothing changes.
 * @param text of sources.json, a list of items
 * @param items in the fields of CSL-JSON
 * @param places where in the file the same sources are; undefined for those that it has not
 */
export function mergeSources(
  text: string,
  items: readonly Item[],
  places: readonly (number | undefined)[],
): Merged {
  const before: unknown = JSON.parse(text);
  if (!Array.isArray(before))
    throw new TypeError('sources.json is no list, so that nothing can be added to it.');
  const merged: Merged = { text, added: [], changed: [], equal: [] };
  const edit = (path: (string | number)[], value: unknown) => {
    merged.text = applyEdits(
      merged.text,
      modify(merged.text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } }),
    );
  };
  let end = before.length;
  items.forEach((item, index) => {
    const id = nameOf(item, index);
    const at = places[index];
    const known = at === undefined ? undefined : (before[at] as Item | undefined);
    if (at === undefined || !known) {
      edit([end++], item);
      merged.added.push(id);
      return;
    }
    const fields = Object.entries(item).filter(
      ([field, value]) =>
        field !== 'id' && !isEmpty(value) && !saysTheSame(field, known[field], kept(known[field], value)),
    );
    for (const [field, value] of fields) edit([at, field], kept(known[field], value));
    if (fields.length)
      merged.changed.push({ id: nameOf(known, index), fields: fields.map(([field]) => field) });
    else merged.equal.push(nameOf(known, index));
  });
  return merged;
}

/** Numbers may be written as texts, and names in several ways. */
function saysTheSame(field: string, known: unknown, value: unknown): boolean {
  const [first, second] = [known, value].map((written) => normaliseSource({ [field]: written }).source);
  return isDeepStrictEqual(known, value) || (!!first && field in first && isDeepStrictEqual(first, second));
}

/** Of groups such as `custom`, what the file has besides stays; dates are one value. */
const kept = (known: unknown, value: unknown): unknown =>
  isFields(known) && isFields(value) && !('date-parts' in value) && !('raw' in value) && !('literal' in value)
    ? { ...known, ...value }
    : value;

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

const nameOf = ({ id, title }: Item, index: number): string =>
  [id, title].find((name) => typeof name === 'string' || typeof name === 'number')?.toString() ??
  `item ${index + 1}`;
