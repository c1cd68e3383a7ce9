import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadPublication } from '../../publication/load-publication.ts';
import { checkedTo, downloadKinds, editionInWords, singleFileSize, topFolderOf } from './downloads.ts';
import { page } from '../../testing/publication-samples.ts';
import { downloadsOf, editionOf } from './edition.ts';

const base = loadPublication(fileURLToPath(new URL('../../publication/fixtures/_base', import.meta.url)), {
  drafts: false,
});

/** The publication with one name, and pages changed on these dates. */
const withDates = (name: string, ...dates: string[]) => ({
  ...base,
  site: { ...base.site, name },
  briefings: [],
  initiatives: [],
  organisations: [],
  pages: dates.map((updated) => page('about', { updated })),
});

const cases: [dates: string[], edition: string, words: string, zip: string][] = [
  [['2020-05-01', '2026-11-22', '2021'], '2026-11-22', '22 November 2026', 'download/talks-2026-11-22.zip'],
  [['2026-11~'], '2026-11~', 'about November 2026', 'download/talks-2026-11.zip'],
  [['2019/2022'], '2019/2022', '2019 to 2022', 'download/talks-2019-2022.zip'],
  [[], 'empty', 'empty', 'download/talks-empty.zip'],
];
for (const [dates, edition, words, zip] of cases)
  test(`pages of ${dates.join(', ') || 'no date'} make the edition ${edition}`, () => {
    const publication = withDates('talks', ...dates);
    assert.equal(editionOf(publication), edition);
    assert.equal(editionInWords(publication), words);
    assert.equal(downloadsOf(publication).zip, zip);
  });

const folders: [name: string, folder: string][] = [
  ['talks', 'talks-2026-11-22'],
  ['a-name-that-is-rather-too-long', 'a-name-that-is-rather-to-2026-11-22'],
  ['a-name-of-two-and-twenty.letters', 'a-name-of-two-and-twenty-2026-11-22'],
];
for (const [name, folder] of folders)
  test(`the zip of ${name} opens into ${folder}`, () => {
    assert.equal(topFolderOf(withDates(name, '2026-11-22')), folder);
  });

test('a single file is made where it is not too large, and its size is known before', () => {
  assert.deepEqual(downloadKinds(base), ['zip', 'singleFile', 'epub']);
  assert.deepEqual(downloadKinds(base, singleFileSize(base)), ['zip', 'singleFile', 'epub']);
  assert.deepEqual(downloadKinds(base, singleFileSize(base) - 1), ['zip', 'epub']);
  const twice = { ...base, sources: [...base.sources, ...base.sources] };
  assert.ok(singleFileSize(twice) > singleFileSize(base));
});

const checks: [asOf: (string | undefined)[], checked: string[]][] = [
  [[undefined], []],
  [['2026-07', undefined, '2026-07'], ['2026-07']],
  [
    ['2026-07', '2026-03-01', '2026-05'],
    ['2026-03-01', '2026-07'],
  ],
];
for (const [dates, checked] of checks)
  test(`pages checked up to ${dates.join(', ') || 'no date'} make a record checked up to ${checked.join(' to ') || 'none'}`, () => {
    const pages = dates.map((asOf) => page('about', asOf ? { asOf } : {}));
    assert.deepEqual(checkedTo({ ...withDates('talks'), pages }), checked);
  });
