import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const PROJECT = join(import.meta.dirname, '../..');
const files = ['src', 'e2e', 'public'].flatMap((room) =>
  readdirSync(join(PROJECT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(room, path).replaceAll('\\', '/'),
  ),
);
/** Files of the built site and of packages, and what stands for any file. */
const OTHERS = ['assets/versions.js', 'pagefind.js', 'x.test.ts'];

for (const guide of ['README.md', 'CONTRIBUTING.md', 'src/README.md'])
  test(`${guide} names files that are there`, () => {
    const text = readFileSync(join(PROJECT, guide), 'utf8');
    const named = [...text.matchAll(/`([\w./-]+\.(?:ts|astro|js|css))`/g)].flatMap(([, name = '']) => name);
    assert.deepEqual(
      named.filter(
        (name) =>
          !OTHERS.includes(name) &&
          !existsSync(join(PROJECT, name)) &&
          !files.some((path) => path.endsWith(`/${name}`) || basename(path) === name),
      ),
      [],
    );
  });
