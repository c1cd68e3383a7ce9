import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listFiles } from '../../src/editions/built-files.ts';
import { bundleKey } from '../../src/build/kept-bundle.ts';
import { nameOfKept } from '../../src/publication/kept/kept-file.ts';
import { sha256 } from '../../src/editions/checksums.ts';
import { build, copyOfContent, PROJECT } from './build.ts';

const CACHE = join(PROJECT, 'node_modules/.cache/vademecum');
const { folder, content, output } = copyOfContent();
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

function edit(path: string, from: string | RegExp, to: string): void {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  expect(text, path).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

/** @returns what the build has told */
async function built(from: string, to: string): Promise<string> {
  const { code, report } = await build(from, to);
  expect(code, report).toBe(0);
  return report;
}

const sumsOf = (site: string) =>
  Object.fromEntries(listFiles(site).map((path) => [path, sha256(readFileSync(join(site, path)))]));

/** What is edited between two builds: things that show on pages of others, beside one that shows only on its own. */
const EDITS: (() => void)[][] = [
  [
    () => {
      edit('organisations/mill-trust.md', 'eleven keepers', 'eleven sworn keepers');
    },
    () => {
      edit('glossary.yaml', 'expansion: high water', 'expansion: highest water');
    },
  ],
  [
    () => {
      edit('initiatives/weir-review.md', 'title: The weir review', 'title: A review of weirs');
    },
    () => {
      cpSync(join(content, 'initiatives/weir-review.md'), join(content, 'initiatives/copy.md'));
      edit('initiatives/copy.md', /^title: .*$/m, 'title: Another review');
    },
  ],
  [
    () => {
      edit('sources.json', 'The gates of the Vellin: a survey', 'All gates of the Vellin');
    },
    () => {
      rmSync(join(content, 'initiatives/copy.md'));
    },
    () => {
      edit('initiatives/gate-renewal.mdx', /$/, '\nOne sentence more, of {40 + 2}.\n');
      edit('initiatives/gate-renewal.mdx', 'updated: 2032-04-02', 'updated: 2032-05-01');
    },
  ],
];

test('a build after edits is, byte for byte, the build of a folder that was never built, and so it is if its cache was cut off or is none', async () => {
  test.setTimeout(300_000);
  // With words of its own it has a bundle of its own; for others that may have been made with the installation.
  writeFileSync(join(content, 'interface.yaml'), 'lists:\n  ways: Ways to look\n');
  await built(content, output);
  // Other tests keep bundles of other publications meanwhile.
  const own = `bundle-${bundleKey(content).slice(0, 16)}`;
  for (const edits of EDITS) {
    for (const make of edits) make();
    await built(content, output);
  }
  const sums = sumsOf(output);
  edit('organisations/mill-trust.md', 'sworn keepers', 'loyal keepers');
  expect(await built(content, output)).not.toContain('bundle');
  const changed = Object.entries(sumsOf(output)).flatMap(([path, sum]) => (sum === sums[path] ? [] : [path]));
  expect(changed.filter((path) => path.endsWith('.html'))).toEqual([
    expect.stringMatching(/^download\//),
    'organisations/mill-trust.html',
  ]);
  expect(changed.filter((path) => path.startsWith('pagefind/fragment/'))).toHaveLength(1);
  // Lists show where a source is cited and a page linked, of which only a text tells.
  edit('organisations/mill-trust.md', 'loyal keepers', 'loyal keepers [@ledger-2031]');
  await built(content, output);
  const another = join(folder, 'another');
  cpSync(content, another, { recursive: true });
  await built(another, join(folder, 'fresh'));
  const fresh = sumsOf(join(folder, 'fresh'));
  expect(sumsOf(output)).toEqual(fresh);

  const kinds = ['compressed', 'lists', 'pages', 'words', 'chapters', 'texts-build'];
  const names = [own, ...kinds.map((what) => nameOfKept(what, content))];
  const [folderInstead = '', ...cutOff] = names.map((name) => join(CACHE, name));
  expect(readdirSync(CACHE)).toEqual(expect.arrayContaining(names));
  for (const file of cutOff) truncateSync(file, 5_000);
  rmSync(folderInstead);
  mkdirSync(folderInstead);
  await built(content, output);
  expect(sumsOf(output)).toEqual(fresh);
  // What could not take its place in the cache is not left there either.
  expect(readdirSync(CACHE).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  rmSync(folderInstead, { recursive: true });
});
