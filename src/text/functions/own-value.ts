/**
 * What authors write may be called as something that every table of JavaScript has: a kind “constructor”.
 * @returns what a table holds under a name
 */
export const ownValue = <Value>(
  table: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);
