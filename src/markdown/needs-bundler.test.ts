import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsBundler } from './needs-bundler.ts';

const CASES: [what: string, body: string, expected: boolean][] = [
  ['parts that every text has', 'Words.\n\n<Claims />\n\n{1 + 1}\n', false],
  ['an import', "import Box from '../parts/box.astro';\n\n<Box />\n", true],
  ['an import after words', "Words.\n\n  import{a} from './a.js'\n", true],
  ['an export', 'export const a = 1;\n\n{a}\n', true],
  ['an import where it is used', "{(await import('./a.js')).a}", true],
  ['what a module knows of itself', '{import.meta.url}', true],
  ['words that begin so', 'Important exports.\n\nTo import goods (as above).\n', false],
];
for (const [what, body, expected] of CASES)
  test(`${what}: ${expected ? 'joined with others' : 'rendered with its page'}`, () => {
    assert.equal(needsBundler('pages/a.mdx', body), expected);
    assert.equal(needsBundler('pages/a.md', body), false);
  });
