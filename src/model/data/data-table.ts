/** What a publication holds as data, one table for each kind of thing. */
export const TABLE_NAMES = [
  'briefings',
  'initiatives',
  'organisations',
  'claims',
  'timeline',
  'figures',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export interface Column {
  name: string;
  /** What it holds, in English, as all that speaks to programs and to those who write them. */
  about: string;
  /** Whether a cell holds several values. */
  isList?: true;
  /** The table whose ids it holds. */
  refersTo?: TableName;
}

/** Undefined where nothing is known. */
export type Row = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface DataTable {
  name: TableName;
  columns: Column[];
  rows: Row[];
}

/** The folder of the tables inside the site. */
export const TABLE_FOLDER = 'tables';

export const tableAddress = (name: TableName, ending: 'csv' | 'json'): string =>
  `/${TABLE_FOLDER}/${name}.${ending}`;
export const DATA_PACKAGE = `/${TABLE_FOLDER}/datapackage.json`;
