import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'fflate';
import { withNumbers } from '../language/file-numbers.ts';
import { renumberFiles } from './renumber-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text = '') => ({ path, content: bytes(text) });
const list = (path: string, text: string) => ({ path, content: gzipSync(bytes(text)) });

/** Beside a name stand bytes that are letters as text. */
const files = [
  file('pagefind-entry.json', '{}'),
  file('fragment/en_1a2b3c4.pf_fragment', 'first'),
  file('fragment/en_ffff000.pf_fragment', 'second'),
  file('fragment/pt-br_1a2b3c4.pf_fragment', 'outro'),
  file('index/en_9999999.pf_index'),
  list('pagefind.en_123.pf_meta', 'jen_ffff000\u0001jen_1a2b3c4zjen_9999999 en_0000 pt-br'),
  list('pagefind.pt-br_456.pf_meta', 'mpt-br_1a2b3c4'),
];

test('files get numbers as long as their names, in the order of the list of their language, which need not keep them', () => {
  const numbered = renumberFiles(files);
  const contentOf = (path: string) => {
    const content = numbered.find((one) => one.path === path)?.content;
    return content && new TextDecoder().decode(path.endsWith('meta') ? gunzipSync(content) : content);
  };
  assert.deepEqual(numbered.map(({ path }) => path).sort(), [
    'fragment/en_0000000.pf_fragment',
    'fragment/en_0000001.pf_fragment',
    'fragment/pt-br_0000000.pf_fragment',
    'index/en_0000002.pf_index',
    'pagefind-entry.json',
    'pagefind.en_123.pf_meta',
    'pagefind.pt-br_456.pf_meta',
  ]);
  assert.equal(contentOf('fragment/en_0000000.pf_fragment'), 'second');
  assert.equal(contentOf('pagefind.en_123.pf_meta'), 'jen_\u0001jen_zjen_ en_0000 pt-br');
  assert.equal(
    withNumbers('jen_\u0001jen_zjen_ en_0000 pt-br', 'en'),
    'jen_0000000\u0001jen_0000001zjen_0000002 en_0000 pt-br',
  );
  assert.equal(contentOf('pagefind.pt-br_456.pf_meta'), 'mpt-br_');
  assert.equal(withNumbers('mpt-br_', 'pt-br'), 'mpt-br_0000000');
});

test('a file that no list names is refused', () => {
  assert.throws(
    () => renumberFiles([...files, file('index/en_1234567.pf_index')]),
    /does not list en_1234567\./,
  );
});
