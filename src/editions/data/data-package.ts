import {
  TABLE_NAMES,
  tableAddress,
  type Column,
  type DataTable,
  type TableName,
} from '../../model/data/data-table.ts';
import { editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { LIST_SEPARATOR } from '../../model/data/csv.ts';

const ABOUT: Readonly<Record<TableName, string>> = {
  briefings: 'Briefings: what was said on an occasion, weighed against the record.',
  initiatives: 'Bodies, programmes, reviews and other initiatives, with where they stand.',
  organisations: 'Organisations that lead, take part, host or speak.',
  claims: 'What was said in briefings, statement by statement, with a verdict.',
  timeline: 'Dated events of initiatives.',
  figures: 'Key figures of initiatives, each value with its date.',
  sources: 'The sources that all other tables cite.',
};

/**
 * @returns a description of the tables for programs: a Data Package (https://datapackage.org/standard/data-package/)
 *   with a schema for each file
 */
export function dataPackage(tables: readonly DataTable[], publication: Publication): object {
  const { site } = publication;
  const sorted = tables.toSorted((a, b) => TABLE_NAMES.indexOf(a.name) - TABLE_NAMES.indexOf(b.name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: site.name,
    title: site.title,
    description: site.description,
    version: editionOf(publication),
    ...(site.url && { homepage: site.url }),
    ...licencesOf(site.licence),
    contributors: [
      ...(site.authors ?? []).map((title) => ({ title, roles: ['author'] })),
      { title: site.publisher, roles: ['publisher'] },
    ],
    resources: sorted.flatMap((table) => [resourceOf(table, 'csv'), resourceOf(table, 'json')]),
  };
}

/** The standard has ids such as CC-BY-4.0, or an address, and a title for readers. */
function licencesOf({ name, url }: Publication['site']['licence']) {
  const id = name
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^-A-Za-z0-9._]/g, '');
  return id || url ? { licenses: [{ ...(id && { name: id }), ...(url && { path: url }), title: name }] } : {};
}

const resourceOf = ({ name, columns }: DataTable, format: 'csv' | 'json') => ({
  // The names that tables refer to each other by are those of the CSV files.
  name: format === 'csv' ? name : `${name}-json`,
  path: tableAddress(name, format).replace(/^.*\//, ''),
  type: 'table',
  description: ABOUT[name],
  format,
  mediatype: format === 'csv' ? 'text/csv' : 'application/json',
  encoding: 'utf-8',
  schema: {
    fields: columns.map((column) => ({
      name: column.name,
      type: column.isList && format === 'json' ? 'array' : 'string',
      description:
        column.isList && format === 'csv'
          ? `${column.about} Several are joined by "${LIST_SEPARATOR}".`
          : column.about,
      ...(column.name === 'id' && { constraints: { required: true, unique: true } }),
    })),
    primaryKey: ['id'],
    ...foreignKeys(columns, format),
  },
});

/** The columns that hold one id of another table. */
function foreignKeys(columns: readonly Column[], format: 'csv' | 'json') {
  const keys = columns.flatMap(({ name, isList, refersTo }) =>
    refersTo && !isList
      ? [
          {
            fields: [name],
            reference: { resource: format === 'csv' ? refersTo : `${refersTo}-json`, fields: ['id'] },
          },
        ]
      : [],
  );
  return keys.length ? { foreignKeys: keys } : {};
}
