import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ownCodePlace, placeInText } from './own-code-place.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const root = temporaryFolder('own-code-');

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
write('content/parts/Box.astro', '---\nconst { x } = Astro.props;\nconst n = x.foo.bar;\n---\n<p>{n}</p>\n');
write('content/pages/about.mdx', '# About\n\nText {nothere.foo}, and {twice} {twice}.\n');
write('node_modules/other/index.js', 'x.fails();\n');
write(
  'chunks/about.mjs',
  `import { n } from "./runtime.mjs";
// content/parts/Box.astro
var Box = () => {
	const n = x.foo.bar;
};
// content/pages/about.mdx
var Content = () => v("p", { children: ["Text ", nothere.foo, twice] });
// node_modules/other/index.js
x.fails();
`,
);
const frame = (line: number, column: number) =>
  `    at Box (${pathToFileURL(join(root, 'chunks/about.mjs')).href}:${line}:${column})`;

const cases: [what: string, stack: string, place: string | undefined][] = [
  ['a part', `TypeError: x\n${frame(4, 18)}\n    at node:internal/x:1:2`, 'content/parts/Box.astro:3'],
  ['a text', `TypeError: x\n${frame(7, 54)}`, 'content/pages/about.mdx:3'],
  ['code that stands twice, without a line', `TypeError: x\n${frame(7, 67)}`, 'content/pages/about.mdx'],
  [
    'what others have written, by what called it',
    `x\n${frame(9, 1)}\n${frame(4, 18)}`,
    'content/parts/Box.astro:3',
  ],
  ['no code of the author', 'TypeError: x\n    at node:internal/x:1:2', undefined],
  ['a bundle that is gone', `x\n    at f (${pathToFileURL(join(root, 'gone.mjs')).href}:1:1)`, undefined],
];
for (const [what, stack, place] of cases)
  test(`what failed in a bundle is told by its file: ${what}`, () => {
    assert.equal(ownCodePlace(stack, root), place);
  });

test('what failed in a text that is in no bundle is told by its file, and by its line where that is known', () => {
  const text = {
    path: join(root, 'content/pages/about.mdx'),
    code: `'use strict';\nreturn v("p", { children: ["Text ", nothere.foo, twice] });`,
  };
  const at = (column: number) => `TypeError: x\n    at _createMdxContent (${text.path}:2:${column})`;
  assert.equal(placeInText(text, at(43), root), 'content/pages/about.mdx:3');
  assert.equal(placeInText(text, at(50), root), 'content/pages/about.mdx');
  assert.equal(placeInText(text, 'TypeError: x', root), 'content/pages/about.mdx');
});
