import { isDeepStrictEqual } from 'node:util';
import { applyEdits, getNodeValue, modify, parseTree, type Edit } from 'jsonc-parser';
import { DATE_FIELDS, type DateField, type Source } from '../../model/schema/source.ts';
import { normaliseSource } from '../../model/source/normalise-source.ts';
import { edtfOf } from '../../model/source/source-dates.ts';
import { isFields } from '../../model/source/source-values.ts';
import { comparable } from './find-duplicates.ts';

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
 * @param written in the fields of CSL-JSON
 * @param places where in the file the same sources are; undefined for those that it has not
 */
export function mergeSources(
  text: string,
  written: readonly Item[],
  places: readonly (number | undefined)[],
): Merged {
  // What JSON cannot hold, such as the year of a date that has none, would differ for ever from what was written of it.
  const items = written.map(plain);
  const list = parseTree(text);
  if (list?.type !== 'array')
    throw new TypeError('sources.json is no list, so that nothing can be added to it.');
  const nodes = list.children ?? [];
  const merged: Merged = { text, added: [], changed: [], equal: [] };
  const edits: Edit[] = [];
  const added: string[] = [];
  const met = new Set<unknown>();
  items.forEach((item, index) => {
    const node = nodes[places[index] ?? -1];
    if (!node) {
      added.push(inJson(item));
      merged.added.push(nameOf(item, index));
      return;
    }
    const known = plain(getNodeValue(node) as Item);
    const fields = Object.entries(item).filter(
      ([field, value]) =>
        !(field === 'id' || (field === 'citation-key' && known[field] !== undefined)) &&
        !isEmpty(value) &&
        !saysTheSame(field, known[field], kept(known[field], value)),
    );
    // An export may have a source twice; the first of them counts.
    if (fields.length && !met.has(node)) {
      edits.push({
        ...node,
        content: withFields(text.slice(node.offset, node.offset + node.length), known, fields),
      });
      merged.changed.push({ id: nameOf(known, index), fields: fields.map(([field]) => field) });
    } else merged.equal.push(nameOf(known, index));
    met.add(node);
  });
  const last = nodes.at(-1);
  const end = last ? last.offset + last.length : list.offset + 1;
  if (added.length)
    edits.push({
      offset: end,
      length: 0,
      content: `${last ? ',' : ''}\n${added.join(',\n')}${last ? '' : '\n'}`,
    });
  merged.text = applyEdits(text, edits);
  return merged;
}

const plain = (item: Item) => JSON.parse(JSON.stringify(item)) as Item;

/** An item as people write it: dates in a line. */
const inJson = (item: Item) =>
  JSON.stringify(item, undefined, 2)
    .replace(/\[[\s\d,[\]]+\](?=\n)/g, (dates) => dates.replace(/\s+/g, '').replaceAll(',', ', '))
    .replace(/^/gm, '  ');

/** One item with some of its fields changed; how the others are written stays. */
const withFields = (text: string, known: Item, fields: readonly [string, unknown][]): string =>
  fields.reduce(
    (item, [field, value]) => applyEdits(item, modify(item, [field], kept(known[field], value), FORM)),
    text,
  );

const FORM = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/**
 * Numbers may be written as texts, names and addresses in several ways; and a date of which the file knows more than
 * the export stays.
 */
function saysTheSame(field: string, known: unknown, value: unknown): boolean {
  if (isDeepStrictEqual(known, value)) return true;
  const [first, second] = [known, value].map((written) => normaliseSource({ [field]: written }).source);
  if (field === 'DOI' || field === 'URL')
    return !!first && !!second && addressOf(first) !== undefined && addressOf(first) === addressOf(second);
  if (!first || !(field in first)) return false;
  const [before, now] = DATE_FIELDS.some((name) => name === field)
    ? [first, second].map((source) => edtfOf(source?.[field as DateField]))
    : [];
  return isDeepStrictEqual(first, second) || (now !== undefined && !!before?.startsWith(`${now}-`));
}

const addressOf = ({ DOI, URL }: Omit<Source, 'id'>) => (DOI ?? URL) && comparable(DOI ?? URL ?? '');

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
