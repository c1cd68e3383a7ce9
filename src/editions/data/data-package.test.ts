import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dataPackage } from './data-package.ts';
import { dataTables } from '../../model/data/data-tables.ts';
import { relate } from '../../model/relations.ts';
import { loadPublication } from '../../publication/load-publication.ts';

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
