/** `timeline[2].date`, counted from 1 as authors count. */
export const fieldName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part + 1}]` : name ? `${name}.${String(part)}` : String(part),
    '',
  );

/** @returns what stands at a path in data */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** By which of its fields authors know an item of a list: a term, a claim, a figure, a speaker, a kind, an event, a change. */
const NAMING = ['term', 'id', 'label', 'name', 'title', 'text', 'note'];

/** A name that is a sentence is cut short. */
const inShort = (name: string): string =>
  name.length > 60 ? `${name.slice(0, 50).replace(/\s+\S*$/, '')} …` : name;

/**
 * @param value the data in which the path leads
 * @returns a field for a message: "`expansion` of `NHS`", of a whole item "`People covered` in `figures`", or "`timeline[2].date`" where the item has no name
 */
export function fieldInWords(path: readonly PropertyKey[], value: unknown): string {
  const at = path.findIndex((part) => typeof part === 'number');
  const item = at === -1 ? undefined : valueAt(value, path.slice(0, at + 1));
  const rest = path.slice(at + 1);
  const naming = NAMING.find((key) => {
    const name = (item as Record<string, unknown> | null | undefined)?.[key];
    return typeof name === 'string' && /^[^`\n]+$/.test(name);
  });
  // Of the field that names it, the number tells more.
  if (naming === undefined || rest[0] === naming) return `\`${fieldName(path)}\``;
  const name = inShort((item as Record<string, string>)[naming] ?? '');
  return rest.length
    ? `\`${fieldName(rest)}\` of \`${name}\``
    : `\`${name}\` in \`${fieldName(path.slice(0, at))}\``;
}
