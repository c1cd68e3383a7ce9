import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summariseProfiles } from './cpu-profile.ts';

const frame = (id: number, functionName: string, url: string) => ({
  id,
  callFrame: { functionName, url, lineNumber: 6 },
});

test('sums the time of all threads by package and function', () => {
  const main = {
    nodes: [
      frame(1, 'parse', 'file:///a/node_modules/parse5/dist/index.js'),
      frame(2, 'pack', 'file:///a/src/editions/app/pack.ts'),
      frame(3, '(garbage collector)', ''),
      frame(4, '(idle)', ''),
      frame(5, 'render', 'file:///a/node_modules/.vademecum/1/chunk.mjs'),
    ],
    samples: [1, 2, 3, 4, 5],
    timeDeltas: [3_000_000, 2_000_000, 900_000, 9_000_000, 500_000],
  };
  const worker = {
    nodes: [frame(1, 'pack', 'file:///a/src/editions/app/pack.ts')],
    samples: [1],
    timeDeltas: [200_000],
  };
  const lines = summariseProfiles([main, worker]).split('\n');
  assert.deepEqual(
    lines.map((line) => line.trim().split(/\s{2,}/)),
    [
      ['package', 'time'],
      ['parse5', '3.0 s'],
      ['src/editions', '2.2 s'],
      ['V8', '0.9 s'],
      ['bundled pages', '0.5 s'],
      [''],
      ['function', 'time'],
      ['parse', 'parse5 index.js:7', '3.0 s'],
      ['pack', 'src/editions pack.ts:7', '2.2 s'],
      ['(garbage collector)', 'V8', '0.9 s'],
      ['render', 'bundled pages chunk.mjs:7', '0.5 s'],
    ],
  );
});
