import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKey, readNames, writeNames, type Name } from './name-field.ts';

test('names come out of the index as they went in', () => {
  const names: Name[] = [
    { name: 'HSCIC', kind: 'former name' },
    { name: 'NHS X', kind: 'other name' },
    { name: 'Watcher review', kind: 'search word' },
    { name: 'HDR UK', kind: 'short form' },
    { name: 'Health Data Research UK', kind: 'long form' },
    { name: 'HRD UK', kind: 'other spelling' },
    { name: 'sign on: the = of it', kind: 'synonym' },
  ];
  assert.deepEqual(readNames(writeNames(names)), names);
  assert.deepEqual(readNames(''), []);
});

test('names that readers do not tell apart are the same', () => {
  const same = [
    ['HDR UK', 'HDRUK', 'hdr-uk'],
    ['NHSX', 'NHS X', 'NHS-X', 'nhsx'],
    ['The Wachter review', 'Wachter Review', "Wachter's review"],
    ['log in', 'log-in', 'login', 'Logins'],
    ['NHS Digital Organisation', 'NHS digital organizations'],
    ['The long-term plan', 'Long Term Plan'],
    ['National Programme for IT', 'national program for IT'],
  ];
  for (const names of same) assert.equal(new Set(names.map(nameKey)).size, 1, names.join());
  assert.notEqual(nameKey('ICS'), nameKey('IC'));
  assert.notEqual(nameKey('status'), nameKey('statu'));
});

test('a name may have in it what stands between names', () => {
  const names: Name[] = [
    { name: 'Mill | Gate house', kind: 'other name' },
    { name: 'Mill', kind: 'former name' },
  ];
  assert.deepEqual(readNames(writeNames(names)), names);
});
