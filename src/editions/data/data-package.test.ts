import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writerInto } from '../built-files.ts';
import { dataPackage } from './data-package.ts';
import { dataTables } from '../../model/data/data-tables.ts';
import { relate } from '../../model/relations.ts';
import { loadPublication } from '../../publication/load-publication.ts';
import { HOSTILE_TEXTS } from '../../testing/hostile-texts.ts';
import { faultsOfTables, type DescribedTable } from '../../testing/read-tables.ts';
import { writeData } from './write.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';

const publication = loadPublication(
  fileURLToPath(new URL('../../publication/fixtures/_base', import.meta.url)),
  { drafts: false },
);
const tables = dataTables({ publication, relations: relate(publication) });

test('every table has rows with ids of their own, described columns and no other fields', () => {
  for (const { name, columns, rows } of tables) {
    const ids = rows.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, name);
    assert.ok(ids.every(Boolean), name);
    for (const column of columns) assert.match(column.about, /\.$/, `${name}: ${column.name}`);
  }
});

test('columns that refer to other tables hold their ids', () => {
  const idsOf = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map(({ id }) => id))]));
  for (const { name, columns, rows } of tables)
    for (const { name: column, refersTo } of columns)
      for (const value of rows.flatMap((row) => row[column] ?? []))
        if (refersTo) assert.ok(idsOf.get(refersTo)?.has(value), `${name}: ${column}: ${value}`);
});

test('a licence has an id or address and a title, as the standard asks for', () => {
  const licensesOf = (licence: { name: string; url?: string }) => {
    const described = dataPackage(tables, { ...publication, site: { ...publication.site, licence } });
    return 'licenses' in described ? described.licenses : undefined;
  };
  assert.deepEqual(licensesOf({ name: 'CC BY 4.0' }), [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }]);
  assert.deepEqual(licensesOf({ name: '许可', url: 'https://example.org/' }), [
    { path: 'https://example.org/', title: '许可' },
  ]);
  assert.equal(licensesOf({ name: '许可' }), undefined);
});

test('ids do not change where something is added before', () => {
  const idsIn = (initiatives: typeof publication.initiatives) =>
    dataTables({ publication: { ...publication, initiatives }, relations: relate(publication) })
      .find(({ name }) => name === 'timeline')
      ?.rows.map(({ id }) => id) ?? [];
  const earlier = publication.initiatives.map((entry) => ({
    ...entry,
    data: {
      ...entry.data,
      timeline: [{ date: '1901', text: 'Before.', sources: [] }, ...entry.data.timeline],
    },
  }));
  const after = new Set(idsIn(earlier));
  assert.deepEqual(
    idsIn(publication.initiatives).filter((id) => !after.has(id)),
    [],
  );
});

const folder = temporaryFolder('tables-');
const hostile = {
  ...publication,
  initiatives: publication.initiatives.map((entry) => ({
    ...entry,
    data: { ...entry.data, title: HOSTILE_TEXTS.join(' '), aliases: [...HOSTILE_TEXTS] },
  })),
};
const fileOf = (path: string) => readFileSync(join(folder, 'tables', path), 'utf8');

test('what is told of the tables is true of their files, whatever they hold', () => {
  writeData(writerInto(folder), { publication: hostile, relations: relate(hostile) });
  const { resources } = JSON.parse(fileOf('datapackage.json')) as { resources: DescribedTable[] };
  assert.equal(resources.length, 14);
  assert.deepEqual(faultsOfTables(resources, fileOf), []);

  // What does not hold is found.
  const faults = (path: string, change: (text: string) => string) =>
    faultsOfTables(resources, (one) => (one === path ? change(fileOf(one)) : fileOf(one))).join('\n');
  const rows = (change: (row: object) => object[]) => (text: string) =>
    JSON.stringify((JSON.parse(text) as object[]).flatMap(change));
  assert.match(
    faults(
      'initiatives.json',
      rows((row) => [{ ...row, titel: 'a' }]),
    ),
    /no field titel/,
  );
  assert.match(
    faults(
      'initiatives.json',
      rows((row) => [{ ...row, aliases: 'a' }]),
    ),
    /aliases is no array: "a"/,
  );
  assert.match(
    faults(
      'timeline.json',
      rows((row) => [row, row]),
    ),
    /id is not unique\n.*id is no key/,
  );
  const otherId = (text: string) => text.replace(/\r\n[^,]*,/, '\r\nother,');
  assert.match(faults('initiatives.csv', otherId), /leads to no row of initiatives/);
});
