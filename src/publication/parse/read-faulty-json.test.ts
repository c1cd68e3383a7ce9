import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { getNodeValue } from 'jsonc-parser';
import { readFaultyJson } from './read-faulty-json.ts';

const valueOf = (text: string): unknown => {
  const { tree } = readFaultyJson(text);
  // The reader makes objects without a prototype.
  return tree && structuredClone(getNodeValue(tree));
};

describe('what is wrong with JSON is told at its place, and the rest is read as it was meant', () => {
  const cases: [text: string, meant: unknown, faults: string[]][] = [
    ['[{"a":1} {"b":2}]', [{ a: 1 }, { b: 2 }], ['7 Write `,` after `{"a":1}`.']],
    ['[{"a":"x" "b":2}]', [{ a: 'x', b: 2 }], ['8 Write `,` after `"a":"x"`.']],
    ['[{"a":1,},]', [{ a: 1 }], ['7 Delete this comma.', '9 Delete this comma.']],
    ['[{"a":1,,"b":2}]', [{ a: 1, b: 2 }], ['8 Delete it.']],
    ['[{"a":"x";"b":2}]', [{ a: 'x', b: 2 }], ['9 Write a comma instead.']],
    ["[{'a':'b'}]", [{ a: 'b' }], ['2 Write `"a"`.', '6 Write `"b"`.']],
    ['[{a:“b”}]', [{ a: 'b' }], ['2 Write `"a"`.', '4 Write `"b"`.']],
    ['[{"a:"b"}]', [{ a: 'b' }], ['2 Write `"a"`.']],
    ['[{"a" "b"}]', [{ a: 'b' }], ['4 Write `:` after `"a"`.']],
    ['[{"a"="b"}]', [{ a: 'b' }], ['5 Write `:` instead.']],
    ['[{"a":}]', [{ a: null }], ['5 Write one, or delete the field.']],
    [
      '[{"a":True,"b":None}]',
      [{ a: true, b: null }],
      ['6 Write `true`.', '15 Write `null`, or delete the field.'],
    ],
    ['[{"a":2020-01-01}]', [{ a: '2020-01-01' }], ['6 Write `"2020-01-01"`.']],
    ['[{"a":"say "hi" now"}]', [{ a: 'say "hi" now' }], ['11 Write `"say \\"hi\\" now"`.']],
    ['[{"a":"say "yes", and so"}]', [{ a: 'say "yes", and so' }], ['11 Write `"say \\"yes\\", and so"`.']],
    ['[{"a":"b, "c":1}]', [{ a: 'b', c: 1 }], ['8 Write `"` after `b`.']],
    ['[{"a":"b\n},{"c":1}]', [{ a: 'b' }, { c: 1 }], ['8 Write `"` after `b`.']],
    ['[{"a":"b\nc"}]', [{ a: 'b c' }], ['8 Write it in one line.']],
    ['[{"a":"R\\&D"}]', [{ a: 'R\\&D' }], ['8 Write `\\\\&`.']],
    ['[{"a":1\n{"b":2}]', [{ a: 1 }, { b: 2 }], ['6 Write `},` after it.']],
    ['[{"a":1,\n{"b":2}]', [{ a: 1 }, { b: 2 }], ['7 Write `}` before this comma.']],
    ['[{"a":[1},{"b":2}]', [{ a: [1] }, { b: 2 }], ['7 Write `]` before the `}` of line 1.']],
    ['[{"a":1}},{"b":2}]', [{ a: 1 }, { b: 2 }], ['8 Delete it.']],
    ['[{"a":1\u{A0}}]', [{ a: 1 }], ['7 Delete it.']],
    ['let a = [{"b":1}];', [{ b: 1 }], ['0 Delete what stands before the `[`.', '17 Delete it.']],
    ['[1]\n[2]', [1, 2], ['4 Write a comma instead of the `]` before it and this `[`.']],
    [
      '{"a":1}\n{"b":2}',
      [{ a: 1 }, { b: 2 }],
      ['0 Write `[` before the first and `]` after the last, with a comma between them.'],
    ],
    ['[{"a":1} // b\n]', [{ a: 1 }], ['9 Delete this one, or put its words into the field `note`.']],
    [
      '[{"a":1},',
      undefined,
      [
        '8 If nothing else is missing, delete the last comma and write `]` at its end. Otherwise export it again.',
      ],
    ],
    ['words', undefined, ['0 Export the sources as CSL-JSON, BibTeX or RIS.']],
  ];
  for (const [text, meant, faults] of cases)
    test(text.replaceAll('\n', '⏎'), () => {
      assert.deepEqual(
        readFaultyJson(text).faults.map(({ offset, hint }) => `${offset} ${hint}`),
        faults,
      );
      assert.deepEqual(valueOf(text), meant);
    });
});

test('more than a few of one kind are told once, with their lines, and all is read', () => {
  const text = `[${[1, 2, 3, 4, 5, 6, 7].map((one) => `\n  {'a': 'b', "c": ${one},}`).join()}\n]`;
  assert.deepEqual(
    readFaultyJson(text).faults.map(({ offset, message, others }) => [offset, message, others?.length]),
    [
      [
        5,
        "The name `'a'` needs straight double quotation marks around it. So it is at 13 more places of this file: lines 2, 3, 4, 5, 6 and so on.",
        13,
      ],
      [
        21,
        'No comma follows the last one. So it is at 6 more places of this file: lines 3, 4, 5, 6, 7 and so on.',
        6,
      ],
    ],
  );
  assert.deepEqual(
    valueOf(text),
    [1, 2, 3, 4, 5, 6, 7].map((c) => ({ a: 'b', c })),
  );
});

const item = fc.dictionary(
  fc.string({ unit: fc.constantFrom('a', 'b', 'x', '-'), minLength: 1, maxLength: 8 }),
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.integer(), { maxLength: 3 }),
  ),
  { noNullPrototype: true, maxKeys: 4 },
);
const written = fc
  .tuple(fc.array(item, { maxLength: 4 }), fc.constantFrom(0, 2))
  .map(([items, spaces]) => ({ items, text: JSON.stringify(items, null, spaces) }));

test('right JSON has no faults', () => {
  fc.assert(
    fc.property(written, ({ items, text }) => {
      assert.deepEqual(readFaultyJson(text).faults, []);
      assert.deepEqual(valueOf(text), items);
    }),
  );
});

test('of a list whose items have no comma between them, all are read', () => {
  fc.assert(
    fc.property(written, ({ items, text }) => {
      assert.deepEqual(valueOf(text.replace(/\},(?=\s*\{)/g, '}')), items);
    }),
  );
});

test('whatever is cut out of it, some answer is given', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(9), fc.string(), ({ text }, at, length, put) => {
      const start = at % (text.length + 1);
      const { faults } = readFaultyJson(text.slice(0, start) + put + text.slice(start + length));
      assert.ok(faults.every(({ offset }) => offset >= 0));
    }),
  );
});
