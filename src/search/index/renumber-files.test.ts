import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { withNumbers } from '../language/file-numbers.ts';
import { encodeList, writeList, type PageList } from './postings/pagefind-files.ts';
import { renumberFiles } from './renumber-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text = '') => ({ path, content: bytes(text) });
const EMPTY: PageList = { version: '1', pages: [], chunks: [], filters: [], sorts: [], fields: [] };

/** Names of chunks are longer where two would be the same, and words may look like names. */
const lists: Record<string, Partial<PageList>> = {
  en: {
    pages: [
      ['en_ffff000', 12],
      ['en_1a2b3c4', 300],
    ],
    chunks: [['a', 'en_0000', 'en_99999990']],
    sorts: [['date', [1, 0]]],
    fields: ['title'],
  },
  'pt-br': { pages: [['pt-br_1a2b3c4', 1]] },
};
const files = [
  file(
    'pagefind-entry.json',
    JSON.stringify({
      languages: { en: { hash: 'en_123', wasm: 'en', page_count: 9 }, 'pt-br': { hash: '' } },
    }),
  ),
  file('fragment/en_1a2b3c4.pf_fragment', 'first'),
  file('fragment/en_ffff000.pf_fragment', 'second'),
  file('fragment/pt-br_1a2b3c4.pf_fragment', 'outro'),
  file('index/en_99999990.pf_index'),
  ...Object.entries(lists).map(([language, list]) => ({
    path: `pagefind.${language}_123.pf_meta`,
    content: writeList({ ...EMPTY, ...list }),
  })),
];

test('files get numbers in the order of the list of their language, which need not keep them', () => {
  const numbered = renumberFiles(files);
  const contents = new Map(numbered.map(({ path, content }) => [path, content]));
  const text = (path: string) => new TextDecoder().decode(contents.get(path));
  assert.equal(text('fragment/en_0000000.pf_fragment'), 'second');
  assert.equal(text('fragment/en_0000001.pf_fragment'), 'first');
  assert.equal(text('fragment/pt-br_0000000.pf_fragment'), 'outro');
  assert.ok(contents.has('index/en_0000002.pf_index'));
  assert.equal(numbered.length, files.length);

  const { languages } = JSON.parse(text('pagefind-entry.json')) as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  assert.deepEqual(
    Object.entries(languages).map(([language, { hash, page_count: pages, ...others }]) => {
      const list = gunzipSync(contents.get(`pagefind.${hash}.pf_meta`) ?? bytes('')).toString('latin1');
      assert.ok(!/_[0-9a-f]{7}/.test(list), 'no numbers');
      return [language, pages, others, withNumbers(list, language)];
    }),
    [
      ['en', 2, { wasm: 'en' }, textOf('en', ['en_0000000', 'en_0000001', 'en_0000002'])],
      ['pt-br', 1, {}, textOf('pt-br', ['pt-br_0000000'])],
    ],
  );
});

/** @returns a list with other names, uncompressed, each byte a character */
function textOf(language: string, names: string[]): string {
  const { pages, chunks, ...others } = { ...EMPTY, ...lists[language] };
  const next = () => names.shift() ?? '';
  return Buffer.from(
    encodeList({
      ...others,
      filters: [],
      pages: pages.map(([, words]) => [next(), words]),
      chunks: chunks.map(([from, to]) => [from, to, next()]),
    }),
  ).toString('latin1');
}

test('a file that no list names is refused', () => {
  assert.throws(
    () => renumberFiles([...files, file('index/en_1234567.pf_index')]),
    /does not list en_1234567\./,
  );
});
