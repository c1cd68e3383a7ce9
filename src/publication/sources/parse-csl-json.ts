import { isFields, textOf, type Fields } from '../../model/source/source-values.ts';
import type { Problem } from '../../model/problems.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { parseJson, type ParsedJson } from '../parse/parse-json.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { otherJson } from './other-json.ts';
import type { RawSources } from './raw-source.ts';

/** Reads what CSL-JSON says in YAML, as Pandoc has it: a list of items, alone or under `references`, with marks of Markdown. */
export function parseCslYaml({ path: file, text }: ContentFile): RawSources {
  const { data, problems } = parseYaml(text, file);
  if (!data) return { items: [], broken: [], problems, isCut: true };
  const read = itemsOf({ data, faults: [], isInside: () => false, isCut: false }, file);
  return { ...read, items: read.items.map((item) => ({ ...item, fields: withMarks(item.fields) })) };
}

const withMarks = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      field.endsWith('title') && typeof value === 'string'
        ? value
            .replace(
              /(?<![\w*\\])(\*\*?|_)(?=\S)([^*_]+)(?<=\S)\1(?![\w*])/g,
              (_, mark: string, words: string) => (mark === '**' ? `<b>${words}</b>` : `<i>${words}</i>`),
            )
            .replace(/\[([^\]]+)\]\{\.[\w-]+\}/g, '$1')
        : value,
    ]),
  );

/**
 * Reads CSL-JSON: a list of items, as reference managers write it; one item, as DOIs answer with it; one of the two
 * inside an answer of Crossref's, or under `items` or `references`; or a group of items by their ids.
 */
export const parseCslJson = ({ path: file, text }: ContentFile): RawSources =>
  itemsOf(parseJson(text, file), file);

function itemsOf({ data, faults, isInside, isCut }: ParsedJson, file: string): RawSources {
  const none = (problem: Problem): RawSources => ({
    items: [],
    broken: [],
    problems: [problem],
    isCut: true,
  });
  if (!data) return { items: [], broken: [], problems: faults.map(({ problem }) => problem), isCut };
  const { items, path } = itemsIn(data.value);
  for (const { fields, at } of items ?? [{ fields: data.value, at: path }]) {
    const foreign = otherJson(fields);
    if (!foreign) continue;
    const { path: field, ...told } = foreign;
    return none({
      name: file.endsWith('json') ? 'invalid-json' : 'invalid-yaml',
      file,
      ...data.locate([...at, ...field]),
      ...told,
    });
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
    const inside = faults.filter(({ offset, others }) =>
      [offset, ...others].some((one) => isInside(one, at)),
    );
    const ids = isFields(fields)
      ? [fields['id'], fields['citation-key']].flatMap((id) => textOf(id) ?? [])
      : [];
    for (const fault of inside) {
      between.delete(fault);
      // What is wrong with several sources is told once.
      const told = found.broken.find(({ problem }) => problem === fault.problem);
      if (told) told.ids.push(...ids);
      else found.broken.push({ ids: [...ids], problem: fault.problem });
    }
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
