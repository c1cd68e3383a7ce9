import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEngine } from './open-engine.ts';

const language = { hash: 'en_1a2b', wasm: 'en', page_count: 3 };
const entryOf = (languages: object) => JSON.stringify({ version: '1', languages });

/** @returns what is asked for before anything has arrived */
function askedFirst(entry?: string): string[] {
  const asked: string[] = [];
  const never = (path: string) => {
    asked.push(path);
    return new Promise<never>(() => undefined);
  };
  void openEngine(never, { entry });
  return asked;
}

test('where the page knows the entry, all that the engine reads first is asked for together with it', () => {
  assert.deepEqual(askedFirst(entryOf({ en: language })), [
    'pagefind.js',
    'pagefind.en_1a2b.pf_meta',
    'wasm.en.pagefind',
  ]);
});

test('in large publications the worker is asked for at once, too', () => {
  let isAsked = false;
  const worker = () => {
    isAsked = true;
    return new Promise<never>(() => undefined);
  };
  const large = { en: { ...language, page_count: 1000 } };
  void openEngine(() => new Promise<never>(() => undefined), { entry: entryOf(large), worker });
  assert.equal(isAsked, true);
});

test('what only the engine can choose waits for it', () => {
  const languages = { en: language, de: { ...language, hash: 'de_3c4d', wasm: null } };
  assert.deepEqual(askedFirst(entryOf(languages)), ['pagefind.js']);
  assert.deepEqual(askedFirst(), ['pagefind.js', 'pagefind-entry.json']);
});
