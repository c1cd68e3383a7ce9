import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blankCode, scanBody } from './markdown-scan.ts';

/** In these texts ‸ stands before each place that must be found, and is taken out. */
const MARK = '‸';
function unmark(marked: string): { text: string; offsets: number[] } {
  const parts = marked.split(MARK);
  const offsets = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return { text: parts.join(''), offsets };
}

describe('citations are found where they stand', () => {
  const cases: [behaviour: string, marked: string, sources: string[]][] = [
    ['one', 'See [‸@a].', ['a']],
    ['several in one bracket', 'See [‸@a; ‸@b, p. 4].', ['a', 'b']],
    ['one whose id begins another', 'See [‸@ab; ‸@a].', ['ab', 'a']],
    [
      'on later lines, in lists, tables and footnotes',
      'a\n\n- b [‸@a]\n\n| [‸@b] |\n\n[^1]: c [‸@c]',
      ['a', 'b', 'c'],
    ],
    ['none in code of a line', '`[@a]` ``[@a] ` [@a]`` [‸@b]', ['b']],
    ['none in a block of code', '```md\n[@a]\n```\n[‸@b]\n\n~~~\n[@a]\n~~~', ['b']],
    ['none in a block that shows a block', '````\n```\n[@a]\n```\n[@a]\n````\n[‸@b]', ['b']],
    ['none in a block that nothing closes', '[‸@b]\n```\n[@a]', ['b']],
    ['none in a comment', '<!-- [@a]\n[@a] --> [‸@b]', ['b']],
    ['none in a comment of MDX', '{/* [@a] */} [‸@b]', ['b']],
    ['those between two lone backticks of different paragraphs', 'a ` b [‸@a]\n\nc ` d', ['a']],
    ['none in code of HTML', '<pre>\n[@a]\n</pre>\n\n<code>[@a]</code> [‸@b]', ['b']],
    [
      'those in backticks in HTML, which is no Markdown',
      '<!-- a --> `[‸@a]`\n\n<div>\n`[‸@b]` <code>[@x]</code>\n</div>\n\n```html\n<div>\n[@x]\n```\n\n<b>c</b> `[@x]` [‸@c]',
      ['a', 'b', 'c'],
    ],
    ['none in indented code', 'Text.\n\n    [@a]\n\n\t[@a]\n\n[‸@b]', ['b']],
    [
      'those in indented lines that are no code',
      'Text\n    [‸@a]\n\n- b\n\n    [‸@c]\n\n[^1]: d\n\n    [‸@e]\n\nf',
      ['a', 'c', 'e'],
    ],
    ['none where it is no citation', '[@] and a@b.example', []],
  ];
  for (const [behaviour, marked, sources] of cases)
    test(behaviour, () => {
      const { text, offsets } = unmark(marked);
      assert.deepEqual(
        scanBody(text).citations,
        sources.map((source, index) => ({ source, offset: offsets[index] })),
      );
    });
});

describe('links to content files are found where they stand', () => {
  const cases: [behaviour: string, marked: string, paths: string[]][] = [
    ['one', 'See [a](‸../initiatives/a.md).', ['../initiatives/a.md']],
    ['with an anchor, which is not part of the path', '[a](‸a.mdx#since-2020)', ['a.mdx']],
    ['with a title', '[a](‸a.md "A title")', ['a.md']],
    ['in angle brackets', '[a](<‸a.md>)', ['a.md']],
    ['several in a line', '[a](‸a.md) [b](‸b.md)', ['a.md', 'b.md']],
    ['in reference definitions', 'See [a].\n\n[a]: ‸a.md "A title"\n[b]: <‸b.md#c>', ['a.md', 'b.md']],
    ['none in code', '`[a](a.md)`\n\n```\n[a]: a.md\n```', []],
    ['none in a comment', '<!-- [a](a.md) -->', []],
    ['none on other sites', '[a](https://example.org/a.md)\n\n[b]: http://example.org/b.md', []],
    ['none on other sites by the same protocol', '[a](//example.org/a.md)', []],
    ['none to other files and anchors', '[a](a.html) [b](#b) [c](a.pdf) a.md', []],
    ['none in a footnote that begins with the name of a file', '[^1]: readme.md says so.', []],
  ];
  for (const [behaviour, marked, paths] of cases)
    test(behaviour, () => {
      const { text, offsets } = unmark(marked);
      assert.deepEqual(
        scanBody(text).links,
        paths.map((path, index) => ({ path, offset: offsets[index] })),
      );
    });
});

test('blanking code keeps every line and the length', () => {
  const text = 'a `b`\n```\nc\n\nd\n```\ne';
  assert.equal(blankCode(text), 'a    \n   \n \n\n \n   \ne');
});
