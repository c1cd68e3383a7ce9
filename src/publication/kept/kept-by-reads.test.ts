import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keptByReads } from './kept-by-reads.ts';

const NAME = `reads-test-${process.pid}`;
after(() => {
  rmSync(join(import.meta.dirname, '../../../node_modules/.cache/vademecum', NAME), { force: true });
});

/** What pages are made of, by name; it may change between two builds. */
const world = new Map([
  ['title a', 'A'],
  ['title b', 'B'],
]);
const build = () => keptByReads<string>(NAME)('generator', (read) => Promise.resolve(world.get(read)));
const page = (text: string) => ({ text: new TextEncoder().encode(text), hash: text });

test('a page is kept while all that it was made of is the same, with what was made of it', async () => {
  const first = build();
  assert.equal(await first.rendered('a'), undefined);
  first.keep('a', page('of a'), new Set(['title a']));
  first.keep('list', page('of both'), new Set(['title a', new Set(['title b'])]));
  first.keep('odd', page('of what cannot be told'), new Set(['unknown']));
  first.keepFinished('a', 'finished');
  await first.save();

  world.set('title b', 'another');
  const second = build();
  assert.equal((await second.rendered('a'))?.hash, 'of a');
  assert.equal(second.finished('a'), 'finished');
  assert.equal(await second.rendered('list'), undefined);
  assert.equal(await second.rendered('odd'), undefined);
  second.keep('list', page('of others'), new Set(['title b', 'title c']));
  world.set('title c', 'C');
  await second.save();

  const third = build();
  assert.equal((await third.rendered('a'))?.hash, 'of a');
  assert.equal((await third.rendered('list'))?.hash, 'of others');
  world.set('title c', 'another');
  assert.equal(await build().rendered('list'), undefined);
});
