import { isFields, textOf, type Fields } from '../../model/source/source-values.ts';
import type { Problem } from '../../model/problems.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { parseJson } from '../parse/parse-json.ts';
import { otherJson } from './other-json.ts';
import type { RawSources } from './raw-source.ts';

/**
 * Reads CSL-JSON: a list of items, as reference managers write it; one item, as DOIs answer with it; one of the two
 * inside an answer of Crossref's, or under `items` or `references`; or a group of items by their ids.
 */
export function parseCslJson({ path: file, text }: ContentFile): RawSources {
  const none = (problem: Problem): RawSources => ({
    items: [],
    broken: [],
    problems: [problem],
    isCut: true,
  });
  const { data, faults, isInside, isCut } = parseJson(text, file);
  if (!data) return { items: [], broken: [], problems: faults.map(({ problem }) => problem), isCut };
  const { items, path } = itemsIn(data.value);
  for (const { fields, at } of items ?? [{ fields: data.value, at: path }]) {
    const foreign = otherJson(fields);
    if (!foreign) continue;
    const { path: field, ...told } = foreign;
    return none({ name: 'invalid-json', file, ...data.locate([...at, ...field]), ...told });
  }
  if (!items)
    return none({
      name: 'invalid-field',
      file,
      ...data.locate([]),
      message: `This is ${shown(data.value)}, but must be a list of sources.`,
      hint: 'Export the sources as CSL-JSON, BibTeX or RIS.',
    });
  const found: RawSources = { items: [], broken: [], problems: [], isCut };
  const between = new Set(faults);
  for (const [index, { fields, at }] of items.entries()) {
    const inside = faults.filter(({ offset }) => isInside(offset, at));
    for (const fault of inside) between.delete(fault);
    const ids = isFields(fields)
      ? [fields['id'], fields['citation-key']].flatMap((id) => textOf(id) ?? [])
      : [];
    found.broken.push(...inside.map(({ problem }) => ({ ids, problem })));
    if (!isFields(fields))
      found.broken.push({
        ids,
        problem: {
          name: 'invalid-field',
          file,
          ...data.locate(at),
          message: `\`[${index + 1}]\` is ${shown(fields)}, but must be a group of fields.`,
        },
      });
    else if (!inside.length)
      found.items.push({ fields, file, locate: (field) => data.locate([...at, ...field]) });
  }
  found.problems.push(...[...between].map(({ problem }) => problem));
  return found;
}

const shown = (value: unknown) =>
  Array.isArray(value) ? 'a list' : isFields(value) ? 'a group of fields' : `\`${String(value)}\``;

/** An item, and the way to it. */
interface Item {
  fields: unknown;
  at: (string | number)[];
}

function itemsIn(value: unknown, path: string[] = []): { items?: Item[]; path: string[] } {
  if (value === null && !path.length) return { items: [], path };
  if (Array.isArray(value))
    return { items: value.map((fields: unknown, index) => ({ fields, at: [...path, index] })), path };
  if (!isFields(value)) return { path };
  const inside = ['message', 'items', 'references'].find((field) => typeof value[field] === 'object');
  if (value['type'] === undefined || Array.isArray(value['items'])) {
    if (inside !== undefined) return itemsIn(value[inside], [...path, inside]);
  } else if (value['title'] !== undefined || value['id'] !== undefined || value['DOI'] !== undefined)
    return { items: [{ fields: value, at: path }], path };
  if (value['message-type'] === 'work' && inside !== undefined)
    return itemsIn(value[inside], [...path, inside]);
  return hasItemsById(value)
    ? {
        items: Object.entries(value).map(([id, fields]) => ({
          fields: { id, ...fields },
          at: [...path, id],
        })),
        path,
      }
    : { path };
}

/** What processors of CSL are given: a group of items by their ids. */
const hasItemsById = (value: Fields): value is Readonly<Record<string, Fields>> =>
  Object.values(value).length > 0 &&
  Object.values(value).every((item) => isFields(item) && textOf(item['type']) !== undefined);
