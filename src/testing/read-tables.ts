import { parse } from 'csv-parse/sync';

/** As much of a Data Package (https://datapackage.org/standard/table-schema/) as ours describe. */
export interface DescribedTable {
  name: string;
  path: string;
  format: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; unique?: boolean } }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

type Read = Record<string, unknown>;

const TYPES: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  array: Array.isArray,
};

/**
 * Reads tables as another program would that knows only their description.
 * @param read gives the text of a file
 * @returns what does not hold of them: fields, types, constraints, keys
 */
export function faultsOfTables(tables: readonly DescribedTable[], read: (path: string) => string): string[] {
  const rowsOf = new Map(tables.map((table) => [table.name, rowsIn(table, read(table.path))]));
  return tables.flatMap(({ name, schema }) => {
    const rows = rowsOf.get(name) ?? [];
    const fault = (what: string) => `${name}: ${what}`;
    const known = new Set(schema.fields.map((field) => field.name));
    const values = (field: string) => rows.map((row) => row[field]).filter((value) => value !== undefined);
    return [
      ...rows
        .flatMap((row) => Object.keys(row))
        .filter((key) => !known.has(key))
        .map((key) => fault(`no field ${key}`)),
      ...schema.fields.flatMap(({ name: field, type, constraints = {} }) => {
        const all = values(field);
        return [
          ...all
            .filter((value) => !TYPES[type]?.(value))
            .map((value) => fault(`${field} is no ${type}: ${JSON.stringify(value)}`)),
          ...(constraints.required && all.length < rows.length ? [fault(`${field} is missing`)] : []),
          ...(constraints.unique && new Set(all).size < all.length ? [fault(`${field} is not unique`)] : []),
        ];
      }),
      ...schema.primaryKey
        .filter((key) => new Set(values(key)).size < rows.length)
        .map((key) => fault(`${key} is no key`)),
      ...(schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
        const [there = ''] = reference.fields;
        const keys = new Set(rowsOf.get(reference.resource)?.map((row) => row[there]));
        return values(field)
          .filter((value) => !keys.has(value))
          .map((value) =>
            fault(`${field} leads to no row of ${reference.resource}: ${JSON.stringify(value)}`),
          );
      }),
    ];
  });
}

function rowsIn({ format, schema }: DescribedTable, text: string): Read[] {
  if (format === 'json') return JSON.parse(text) as Read[];
  const [head = [], ...rows]: string[][] = parse(text, { bom: true });
  // The order of fields is that of columns; an empty cell is a value that is not known.
  const names = head.map((name, at) =>
    schema.fields[at]?.name === name ? name : `${name}, column ${at + 1}`,
  );
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[names[at] ?? '', cell] as const]))),
  );
}
