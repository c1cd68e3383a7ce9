import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInside } from './is-inside.ts';

test('a folder holds itself and what lies in it, but not a sibling whose name begins like its own', () => {
  const paths = ['/home/briefing', '/home/briefing/site.yaml', '/home/briefing/..notes/a.md'];
  const others = ['/home/briefing-generator/src/a.ts', '/home', '/', '/home/briefing/../other'];
  assert.deepEqual(
    [...paths, ...others].filter((path) => isInside(path, '/home/briefing')),
    paths,
  );
});
