import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchSources } from './match-sources.ts';
import { mergeSources } from './merge-sources.ts';

const file = (items: object[]) => ({
  path: 'sources.json',
  text: `${JSON.stringify(items, undefined, 2)}\n`,
});

/** What an import makes of a file and says. */
function imported(text: string, items: object[]) {
  const { items: fields, places, told } = matchSources({ path: 'sources.json', text }, file(items));
  return { ...mergeSources(text, fields, places), told };
}

const TIDES = {
  id: 'http://zotero.org/users/1/items/AB',
  type: 'article',
  title: 'Tides',
  DOI: '10.1000/TIDES',
};
const RIVERS = {
  id: 'rivers-plan',
  type: 'report',
  title: 'A plan for rivers',
  URL: 'https://example.org/rivers/',
};
const FLOODS = { id: 'smith2020', 'citation-key': 'smith2020', type: 'book', title: 'Floods in the north' };
const FIRST = [TIDES, RIVERS, FLOODS];
const SECOND = [
  { id: 'smith2020', type: 'report', title: 'A Plan for Rivers', URL: 'http://www.example.org/rivers' },
  { id: 'lee-2019', type: 'article', title: 'Tides', DOI: 'https://doi.org/10.1000/tides', issued: '2019' },
];

test('what has the id of another source is neither lost nor written over it, in either order', () => {
  const one = imported(imported('[]\n', SECOND).text, FIRST);
  assert.deepEqual(one.added, ['smith2020-2']);
  assert.deepEqual(one.told, [
    'rivers-plan is in sources.json already, and is cited as smith2020.',
    'smith2020 is another source in sources.json; this one is cited as smith2020-2.',
  ]);
  const other = imported(imported('[]\n', FIRST).text, SECOND);
  assert.deepEqual(other.added, []);
  assert.deepEqual(other.told, [
    'smith2020 is another source in sources.json; this one is cited as rivers-plan.',
  ]);
  for (const { text } of [one, other])
    assert.deepEqual(
      (JSON.parse(text) as { title: string }[]).map(({ title }) => title.toLowerCase()).sort(),
      ['a plan for rivers', 'floods in the north', 'tides'],
    );
});

test('what is imported again changes nothing', () => {
  const all = imported(imported('[]\n', FIRST).text, SECOND).text;
  assert.equal(imported(all, SECOND).text, all);
  const others = imported(imported('[]\n', SECOND).text, FIRST).text;
  assert.equal(imported(others, FIRST).text, others);
});

test('a source without an id that texts can cite gets that of the export', () => {
  const { text } = imported(imported('[]\n', [TIDES]).text, SECOND);
  assert.equal((JSON.parse(text) as Record<string, unknown>[])[0]?.['citation-key'], 'lee-2019');
});

test('of one id, a title that is only worded otherwise is a change of the same source', () => {
  const { changed, added } = imported(imported('[]\n', [FLOODS]).text, [
    { ...FLOODS, title: 'Floods in the North of England' },
  ]);
  assert.deepEqual({ changed, added }, { changed: [{ id: 'smith2020', fields: ['title'] }], added: [] });
});

test('a date of which the file knows more stays, one of which the export knows more is taken', () => {
  const dated = (issued: unknown) => ({ ...RIVERS, issued });
  const { text } = imported('[]\n', [dated({ 'date-parts': [[2020, 5]] })]);
  assert.equal(imported(text, [dated({ raw: '2020' })]).text, text);
  assert.match(imported(text, [dated({ raw: '2020-05-04' })]).text, /2020-05-04/);
});
