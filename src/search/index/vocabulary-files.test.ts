import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownEnglish } from './english/known-words.ts';
import { openGathered } from '../../testing/vocabulary-samples.ts';
import type { KnownPage } from '../language/vocabulary.ts';
import { suggestPages } from '../language/suggest-pages.ts';
import { splitWords } from '../language/normalise.ts';
import { nameIn } from '../query/pages/name-match.ts';
import { vocabularyFiles, type GatheredVocabulary } from './vocabulary-files.ts';

const LETTERS = 'abcdefgé';
const word = (seed: number) =>
  Array.from({ length: 4 }, (_none, at) => LETTERS[Math.floor(seed / 3 ** at) % LETTERS.length]).join('');
/** Words of a vocabulary have no figures. */
const inLetters = (seed: number) => String(seed).replace(/\d/g, (figure) => 'abcdefghij'.charAt(+figure));
const page = (seed: number): KnownPage => ({
  title: `The ${word(seed)} ${word(seed * 7 + 1)} of A ${seed}`,
  url: `/initiatives/${seed}.html`,
  names: [{ name: `${word(seed * 5)}-${word(seed * 11)}`, kind: 'other name' }],
});
const gathered = (count: number): GatheredVocabulary => ({
  pages: Array.from({ length: count }, (_none, seed) => page(seed)),
  ownPages: [{ title: 'Sources', url: '/sources.html', names: [] }],
  terms: [{ term: 'ABE', expansion: 'all but everything', others: [], url: '/glossary.html#term-abe' }],
  words: Array.from({ length: count * 2 }, (_none, seed) => word(seed)),
});

test('few names are in the first file, which searches for names need alone', async () => {
  const loads: string[] = [];
  const vocabulary = openGathered(gathered(100), loads);
  assert.equal((await vocabulary.names(['zz'])).pages.length, 100);
  assert.deepEqual(loads, ['vocabulary.json']);
  assert.equal((await vocabulary.words(['zz'])).length, 200);
});

test('many names are divided by how they and their words begin, and found as if they were not', async () => {
  const large = gathered(2000);
  const loads: string[] = [];
  const vocabulary = openGathered(large, loads);
  for (const { title, url, names } of large.pages.filter((_page, index) => index % 97 === 0)) {
    for (const beginning of splitWords(title))
      assert.ok(
        (await vocabulary.names([beginning])).pages.some((one) => one.url === url),
        beginning,
      );
    assert.equal(await nameIn(`who paid for ${title} then`, vocabulary), title);
    const [other] = names;
    const joined = await vocabulary.names([
      other?.name.replace('-', '').normalize('NFKD').replace(/\p{M}/gu, '') ?? '',
    ]);
    assert.ok(joined.pages.some((one) => one.url === url));
  }
  assert.deepEqual(
    (await suggestPages('all but', vocabulary)).map(({ text }) => text),
    ['ABE'],
  );
  assert.deepEqual((await vocabulary.words()).toSorted(), large.words.toSorted());
  const beginsSo = (one: string) => one.startsWith('ab');
  assert.deepEqual((await vocabulary.words(['ab'])).filter(beginsSo), large.words.filter(beginsSo));
  assert.equal(new Set(loads).size, loads.length, 'nothing is read twice');
});

test('no part holds many names, and the files are the same for the same vocabulary', () => {
  const files = vocabularyFiles(gathered(2000));
  assert.deepEqual(vocabularyFiles(gathered(2000)), files);
  assert.ok(files.length > 20 && files.length < 200, String(files.length));
  const sizes = files.map(({ content }) => content.length);
  assert.ok(Math.max(...sizes) < 8_000, String(Math.max(...sizes)));
});

test('words with one first letter stand in as few parts as can be, and with few others', async () => {
  const some = (letter: string, count: number) =>
    Array.from({ length: count }, (_none, seed) => letter + inLetters(seed));
  const words = [...some('a', 950), ...some('b', 1900), ...some('c', 30), ...some('d', 20)];
  const loads: string[] = [];
  const vocabulary = openGathered({ ...gathered(0), words }, loads);
  const read = async (letter: string) => {
    loads.length = 0;
    return [(await vocabulary.words([letter])).length, loads.filter((path) => path.includes('words')).length];
  };
  assert.deepEqual(await read('b'), [1900, 2]);
  assert.deepEqual(await read('d'), [50, 1]);
});

test('names without letters, and many that begin alike, end the dividing', async () => {
  const alike = Array.from({ length: 600 }, (_none, seed) => ({ ...page(seed), title: '数字', names: [] }));
  const vocabulary = openGathered({
    ...gathered(0),
    pages: [...alike, { ...page(1), title: '!?', url: '/x.html' }],
  });
  assert.ok((await vocabulary.names(['数'])).pages.length >= 600);
});

test('words come by how frequent they are, nearly', async () => {
  const words = Array.from({ length: 500 }, (_none, seed) => `w${inLetters((seed * 13) % 500)}`);
  const read = await openGathered({ ...gathered(0), words }).words();
  assert.deepEqual(read.toSorted(), words.toSorted());
  for (const [at, one] of read.entries()) {
    const rank = words.indexOf(one) + 1;
    assert.ok(rank < 2 * Math.max(at + 1, 16) && 2 * Math.max(rank, 16) > at + 1, `${one}: ${at}, ${rank}`);
  }
});

test('of as many English words as a publication may have, a slip reads few bytes', async () => {
  // A first search of the bench's 100 pages read more than 220 KB for one.
  const words = [...knownEnglish().words].filter((one) => /^[a-z]{4,}$/.test(one)).slice(0, 12_000);
  assert.equal(words.length, 12_000);
  const known = { ...gathered(0), words };
  const sizes = new Map(vocabularyFiles(known).map(({ path, content }) => [path, content.length]));
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const loads: string[] = [];
    await openGathered(known, loads).words([letter]);
    const bytes = loads.reduce((sum, path) => sum + (path.includes('words') ? (sizes.get(path) ?? 0) : 0), 0);
    assert.ok(bytes < 6_500, `${letter}: ${bytes}`);
  }
});
