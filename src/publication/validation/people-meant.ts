import { inQuotes } from './fields-meant.ts';

/** A person as a list of groups of fields has one. */
type Person = Record<string, string>;

/**
 * @param value what stands where a list of people belongs
 * @param fields that a person may have, the name among them
 * @returns the list that was meant where a person is no group of fields, but has a post beside the name: `[Ana Ruiz, minister]`,
 *   `{ Ana Ruiz: minister }`, `- name: Ana Ruiz` above `- role: minister`; undefined where each item says by itself what is wrong
 */
export function peopleMeant(value: unknown, fields: readonly string[]): string | undefined {
  const isGroup = isFields(value);
  if (!isGroup && !Array.isArray(value)) return undefined;
  const items: unknown[] = isGroup
    ? fields.some((field) => field in value)
      ? [value]
      : pairsIn(value)
    : bracketsJoined(value);
  const people: Person[] = [];
  let joined = isGroup || items.length < value.length;
  for (const item of items) {
    const person = personIn(item, fields);
    if (!person) return undefined;
    const last = people.at(-1);
    if (last && person['name'] === undefined && Object.keys(person).every((field) => !(field in last)))
      Object.assign(last, person);
    else if (person['name'] === undefined) return undefined;
    else people.push(person);
    joined ||=
      person['name'] === undefined || (!isFields(item) && typeof item !== 'string') || isNamed(item, fields);
  }
  return joined ? `[${people.map(inFields).join(', ')}]` : undefined;
}

/** @returns the two lists that may be meant by two texts of which the second may be a name or a post: `[Ana Ruiz, Minister]` */
export function oneOrTwoPeople(value: unknown): [two: string, one: string] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [name, other] = value as unknown[];
  return typeof name === 'string' && typeof other === 'string' && /\s/.test(name) && MAY_BE_POST.test(other)
    ? [
        `[${[name, other].map((one) => inFields({ name: one })).join(', ')}]`,
        `[${inFields({ name, role: other })}]`,
      ]
    : undefined;
}

/** `[Ana Ruiz (minister, Spain), Juan Pérez]`, which YAML divides at each comma. */
const bracketsJoined = (items: readonly unknown[]) =>
  items.reduce<unknown[]>((joined, item) => {
    const last = joined.at(-1);
    const isOpen = typeof last === 'string' && typeof item === 'string' && /\([^)]*$/.test(last);
    return isOpen ? [...joined.slice(0, -1), `${last}, ${item}`] : [...joined, item];
  }, []);

/** One word, or words of which some are small. */
const MAY_BE_POST = /^(?:[^\s,(]+|[^,(]*\s\p{Ll}.*)$/u;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name is the field, the post its value. */
const isNamed = (item: unknown, fields: readonly string[]) =>
  isFields(item) && Object.keys(item).some((key) => !fields.includes(key));

const pairsIn = (group: Record<string, unknown>) =>
  Object.entries(group).map(([key, value]) => ({ [key]: value }));

function personIn(item: unknown, fields: readonly string[]): Person | undefined {
  if (typeof item === 'string') {
    const [, name, role] = /^([^(]+?)\s*\((.*)\)$/.exec(item) ?? [];
    if (name && role) return { name, role };
    return /^\p{Ll}/u.test(item) ? { role: item } : { name: item };
  }
  const texts = Array.isArray(item) ? (item as unknown[]) : isFields(item) ? textsIn(item, fields) : [];
  if (texts.length) {
    const [name, role] = texts;
    return texts.length < 3 && typeof name === 'string' && (role === undefined || typeof role === 'string')
      ? { name, ...(role !== undefined && { role }) }
      : undefined;
  }
  if (!isFields(item)) return undefined;
  const entries = Object.entries(item);
  return entries.every(
    (entry): entry is [string, string] => fields.includes(entry[0]) && typeof entry[1] === 'string',
  )
    ? Object.fromEntries(entries)
    : undefined;
}

/** `{ Ana Ruiz: minister }`, `{ Ana Ruiz, minister }`. */
function textsIn(item: Record<string, unknown>, fields: readonly string[]): unknown[] {
  const entries = Object.entries(item);
  if (entries.some(([key]) => fields.includes(key))) return [];
  if (entries.every(([, value]) => value === null)) return entries.map(([key]) => key);
  return entries.length === 1 ? (entries[0] ?? []) : [];
}

const inFields = (person: Person) =>
  `{ ${Object.entries(person)
    .map(([field, text]) => `${field}: ${inQuotes(text)}`)
    .join(', ')} }`;
