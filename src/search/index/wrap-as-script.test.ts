import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { decodeUnits, scriptIn } from '../../text/encoding/code-units.ts';
import type { Registered } from '../engine/script-loader.ts';
import { wrapAsScript, searchedFiles } from './wrap-as-script.ts';

const text = (value: string) => new TextEncoder().encode(value);

test('a file of the index comes out of its script byte for byte', () => {
  const content = Uint8Array.from({ length: 256 }, (_, index) => index);
  const script = wrapAsScript({ path: 'index/en "1".pf_index', content }, '1a2b');
  assert.equal(script.path, 'index/en "1".pf_index.js');
  const registered: [path: string, what: Registered, version: string][] = [];
  const vademecum = { register: (...all: (typeof registered)[number]) => registered.push(all) };
  runInNewContext(scriptIn(script.content), { vademecum });
  assert.deepEqual(
    registered.map(([path, what, version]) => [path, decodeUnits(String(what)), version]),
    [['index/en "1".pf_index', content, '1a2b']],
  );
});

test('only what searching reads is wrapped as scripts: the entry, the chunks, and the programs of its languages', () => {
  const languages = { 'en-gb': { wasm: 'en-gb' }, xx: { wasm: null } };
  const paths = [
    'fragment/en_1.pf_fragment',
    'index/en_1.pf_index',
    'filter/en_1.pf_filter',
    'pagefind.en_1.pf_meta',
    'wasm.en-gb.pagefind',
    'wasm.unknown.pagefind',
    'wasm.fr.pagefind',
    'pagefind.js',
    'pagefind-ui.js',
    'pagefind-worker.js',
    'pagefind-ui.css',
  ];
  const files = paths.map((path) => ({ path, content: text('') }));
  const entry = { path: 'pagefind-entry.json', content: text(JSON.stringify({ languages })) };
  assert.deepEqual(
    searchedFiles([...files, entry]).map(({ path }) => path),
    [...paths.slice(0, 6), 'pagefind-entry.json'],
  );
  assert.throws(() => searchedFiles(files), /no pagefind-entry\.json/);
});
