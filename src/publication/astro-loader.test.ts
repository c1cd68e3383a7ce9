import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { markdownLoader } from './astro-loader.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

test('an edit of a text stores nothing, as that would load all pages anew, unless it is a module', async () => {
  const folder = temporaryFolder('vademecum-texts-');
  const stored = new Map<string, Entry>();
  const told: string[] = [];
  const store = {
    keys: () => stored.keys(),
    set: (entry: Entry) => {
      // As Astro's own.
      if (stored.get(entry.id)?.digest !== entry.digest)
        told.push(`${entry.id} ${String(entry.deferredRender)}`);
      stored.set(entry.id, entry);
    },
    delete: (id: string) => {
      told.push(`no ${id}`);
      stored.delete(id);
    },
  };
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const config = { root: pathToFileURL(folder) };
  const context = { store, config, watcher, generateDigest: (text: string) => text };
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    watcher.emit('all', 'change', join(folder, name));
    return told.splice(0);
  };
  write('a.md', 'One.');
  write('b.mdx', 'import a from "./a.js";\n\nOne.');
  mkdirSync(join(folder, 'c.md'));
  await markdownLoader(folder).load(context as unknown as LoaderContext);
  assert.deepEqual(told.splice(0), ['a false', 'b true']);
  assert.deepEqual(write('a.md', 'Two.'), []);
  assert.deepEqual(write('b.mdx', 'import a from "./a.js";\n\nTwo.'), ['b true']);
  assert.deepEqual(write('b.mdx', 'Three.'), ['b false']);
  assert.deepEqual(write('d.md', 'One.'), ['d false']);
  rmSync(join(folder, 'd.md'));
  assert.deepEqual(write('a.md', 'Three.'), ['no d']);
});
