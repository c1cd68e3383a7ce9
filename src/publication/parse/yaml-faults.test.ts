import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { parse, Parser } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

const told = (text: string) =>
  parseYaml(text, 'site.yaml').problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('what is wrong with YAML is told in the words of authors, where it is to be mended', () => {
  const FURTHER = 'This line is indented further than the field above it, as if it went on with its value.';
  const NO_FIELD = 'This line is no field, because it has no colon with a space after it.';
  const UNEVEN = 'This line is not indented like the lines it belongs with.';
  const cases: [text: string, problems: string[]][] = [
    ['title: A\n  summary: B', [`2:3 ${FURTHER}`]],
    ['a: 1\ntitle: A\n      summary: B\n      kind: C', [`3:7 ${FURTHER}`]],
    ['title\nsummary: A', [`1:1 ${NO_FIELD}`]],
    ['title: A\nsummary\nkind: b', [`2:1 ${NO_FIELD}`]],
    ['a:\n- b\nc', [`3:1 ${NO_FIELD}`]],
    ['a:\n  - b\n - c', [`3:1 ${UNEVEN}`]],
    ['a: b: c', ['1:4 This value contains a colon followed by a space.']],
    ['a: - b', ['1:4 A list begins on a line of its own.']],
    ['a: b\n---\nc: d', ['2:1 A line of three hyphens ends the fields, so what follows would not be read.']],
    ['a: "\\q"', ['1:5 A backslash in double quotation marks begins a code, and this is none.']],
    ['a: "b\nc: d\ne: f', ['1:4 This quotation mark is not closed.']],
    ["a: it's\nb: 'c\nd: e", ['2:4 This quotation mark is not closed.']],
    ['a:\n  * b\n  * c', ['2:3 Lists begin with hyphens here, not with stars.']],
    [
      'speakers:\n  - Ana Ruiz\n    role: Minister',
      ['2:5 An item that has fields, such as `role`, gives each value a name.'],
    ],
    [
      '- SPP\n  expansion: Plan',
      ['1:3 An item that has fields, such as `expansion`, gives each value a name.'],
    ],
    ['a:\n  - b\n  c: d', [`3:1 ${UNEVEN}`]],
    ['a: {b: c\nd: e', ['1:4 This bracket is not closed.']],
    ['a:\n  - { b: c, d: e\nf: [g]', ['2:5 This bracket is not closed.']],
    ['a: [b, {c: d]\ne: f', ['1:8 This bracket is not closed.']],
    ['a: [b\n', ['1:4 This bracket is not closed.']],
    [
      'a: {b: #123456, c: "#abc"}\nd: e',
      ['1:4 This bracket is not closed, because a number sign after a space begins a comment.'],
    ],
    ['a: |b', ['1:5 The value has already ended, but more text follows it.']],
  ];
  for (const [text, problems] of cases)
    test(JSON.stringify(text), () => {
      assert.deepEqual(told(text), problems);
    });
});

test('a bracket that a comment leaves open is closed as the hint says', () => {
  const hint = (text: string) => parseYaml(text, 'site.yaml').problems[0]?.hint;
  assert.equal(hint('a: {b: #123456, c: d}'), "Put `#123456` in quotation marks: `'#123456'`.");
  assert.equal(hint('a: [b, c # or d]\ne: f'), 'Close it with `]` before the number sign.');
  assert.equal(hint('a: [b, # the first\n  c\nd: e'), 'Close it with `]`.');
});

describe('a value that ends too early can be written as the hint says', () => {
  const cases: [value: string, meant: string][] = [
    ['"He said "yes" twice"', 'He said "yes" twice'],
    ['"yes" and "no"', '"yes" and "no"'],
    ['"yes", he said', '"yes", he said'],
    ['"It\'s "here""', 'It\'s "here"'],
    ["'It's here'", "It's here"],
    ["'yes' and 'no'", "'yes' and 'no'"],
    ['[NHS] plan', '[NHS] plan'],
    ['{a} "b" \\c', '{a} "b" \\c'],
  ];
  for (const [value, meant] of cases)
    test(value, () => {
      const { problems } = parseYaml(`title: ${value}\nsummary: A`, 'site.yaml');
      assert.equal(problems.length, 1);
      const written = /`(.*)`\.$/.exec(problems[0]?.hint ?? '')?.[1] ?? '';
      assert.deepEqual(parse(`title: ${written}`), { title: meant });
    });
});

test('values with colons in lines that follow one another are put right at once, and all read once more', () => {
  const reads = mock.method(Parser.prototype, 'parse');
  const names = ['title', 'summary', 'event', 'kind', 'status', 'note'];
  const { problems, data } = parseYaml(
    names.map((name) => `${name}: Two words: more`).join('\n'),
    'site.yaml',
  );
  assert.equal(problems.length, names.length);
  assert.deepEqual(data?.value, Object.fromEntries(names.map((name) => [name, 'Two words: more'])));
  assert.equal(reads.mock.callCount(), 2);
  reads.mock.restore();
});
