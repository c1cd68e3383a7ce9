import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBody } from './parse-body.ts';

const told = (text: string) =>
  parseBody({ path: 'pages/a.mdx', text }, 0).problems.map(({ column, message, hint }) => ({
    column,
    message,
    hint,
  }));

describe('what MDX cannot read can be written as the hint says', () => {
  const cases: [written: string, wrong: string, right: string][] = [
    ['See <https://example.org/a>.', '<https://example.org/a>', '[words](https://example.org/a)'],
    ['Write to <ada@example.org>.', '<ada@example.org>', '[ada@example.org](mailto:ada@example.org)'],
    ['A <!-- note --> here', '<!-- note -->', '{/* note */}'],
    ['A {// note} here', '{// note}', '{/* note */}'],
    ['A line<br>and another', '<br>', '<br />'],
    ['<img src="a.png" alt="A">', '<img src="a.png" alt="A">', '<img src="a.png" alt="A" />'],
    ['A word and a <wbr> break', '<wbr>', '<wbr />'],
    ['Fewer than <5 of them', '<', '\\<'],
    ['An arrow <- here', '<', '\\<'],
    ['An open {brace', '{', '\\{'],
    ['A price {€5}', '{', '\\{'],
  ];
  for (const [written, wrong, right] of cases)
    test(written, () => {
      const [problem, ...others] = told(written);
      assert.deepEqual(others, []);
      assert.ok(problem?.hint?.includes(`\`${right}\``), problem?.hint ?? 'nothing told');
      assert.deepEqual(told(written.replace(wrong, right)), []);
    });
});

describe('what MDX cannot read is told in the words of authors, where it stands', () => {
  const cases: [written: string, column: number, message: string][] = [
    ['A word <b>in bold', 8, '`<b>` is opened here and not closed.'],
    ['<Claims>', 1, '`<Claims>` is opened here and not closed.'],
    ['<p>a</b>', 5, '`</b>` closes what was not opened last: that is `<p>`.'],
    ['</div>', 2, 'This closes what was not opened before.'],
    ['<Quote by=“A”>b</Quote>', 11, 'The value of an attribute stands between straight quotation marks.'],
    ['export const year: number = 2020', 18, 'Types of TypeScript are not read in .mdx files.'],
    ['<!DOCTYPE html>', 2, '`<!DOCTYPE html>` has no place in a page.'],
    [
      'export of grain',
      8,
      'Lines that begin with `import` or `export` are code in .mdx files, and this cannot be read.',
    ],
  ];
  for (const [written, column, message] of cases)
    test(written, () => {
      assert.deepEqual(
        told(written).map((problem) => [problem.column, problem.message]),
        [[column, message]],
      );
    });
});
