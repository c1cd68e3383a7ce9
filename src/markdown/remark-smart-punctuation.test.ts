import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkSmartPunctuation, smartypants } from './remark-smart-punctuation.ts';

/** The same texts on every run. */
const FIXED = { seed: 2026, numRuns: 500 };

// prettier-ignore
const PIECES = [
  '"', "'", '--', '---', '...', '. . .', '.', '``', '`x`', '’', '“', '-', '–', '(', ')', ',', ':', '&', '_', "don't",
  "nurses'", "'s", "'80s", "O'Neil's", "rock'n'roll", "l'É", 'e.g.', 'Dr.', 'word', 'Word', 's', '1', '80s', '٣', 'é',
  'e\u0301', '字', '𝒜', '\u00a0', '\u200b', '\u0085', ' ', ' ', ' ', '\n', '\n\n', '**', '*', '# ', '- ',
  '| a | b |\n| - | - |\n| ', '[', '](b)', '![', '<i>', '</i>', 'https://x.example ',
];

const MDX_PIECES = PIECES.filter((piece) => !piece.startsWith('<')).concat(
  "<b>it's</b>",
  "<style>a'b</style>",
);

for (const [name, plugins, pieces] of [
  ['Markdown', [], PIECES],
  ['MDX', [remarkMdx], MDX_PIECES],
] as const)
  test(`${name} gets the punctuation that the library gives it`, () => {
    const parser = unified()
      .use(remarkParse)
      .use(remarkGfm, { singleTilde: false })
      .use([...plugins]);
    const texts = fc
      .array(fc.constantFrom(...pieces), { maxLength: 14 })
      .map((parts) => parts.join(''))
      // The library takes the apostrophe of a year for a quotation mark, and knows no other dashes and no options: see below.
      .filter(
        (text) =>
          !/'\d\d|---|\d--\d|(?<!\w)--[a-z]|https:\S*["'`.-]{1,2}/.test(
            text.replaceAll('https://x.example ', ''),
          ),
      );
    fc.assert(
      fc.property(texts, (text) => {
        const [ours, theirs] = [parser.parse(text), parser.parse(text)] as [Root, Root];
        remarkSmartPunctuation()(ours);
        smartypants(theirs);
        assert.deepEqual(ours, theirs);
      }),
      FIXED,
    );
  });

function set(text: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  remarkSmartPunctuation()(tree);
  return JSON.stringify(tree);
}

test('two hyphens between digits stand for "to", and three are a dash', () => {
  for (const [written, shown] of [
    ['in 1990--1995, on pp. 3--5', 'in 1990–1995, on pp. 3–5'],
    ['a word---and another --- or a third -- here', 'a word—and another — or a third — here'],
    ['2019-2020 and a ---- line', '2019-2020 and a ---- line'],
  ] as const)
    assert.ok(set(written).includes(shown), set(written));
});

test('an option of a command stays as it is typed, dashes around words and before names are made', () => {
  for (const [written, shown] of [
    [
      'Run it with --version or (--no-color), [--dry-run]',
      'Run it with --version or (--no-color), [--dry-run]',
    ],
    ['--help shows it -- all of it', '--help shows it — all of it'],
    ['It came --as it does-- late', 'It came —as it does— late'],
    ['To be or not to be. --William', 'To be or not to be. —William'],
    ['It came--late', 'It came—late'],
  ] as const)
    assert.ok(set(written).includes(shown), set(written));
  assert.ok(set('*It*--so they said').includes('"—so they said"'));
  assert.ok(set('**--strict** and [--json](https://x.example)').includes('"--strict"'));
});

test('an address that is its own words is shown as it is', () => {
  for (const address of ["http://xn--n3h.net/a'b...c--d", 'https://x.example/a--b', 'me--you@x.example'])
    assert.ok(set(`See ${address}, and <${address}> -- "so".`).includes(`"value":"${address}"`), address);
  assert.ok(set('[a -- b](https://x.example/a--b) -- "so"').includes('a — b'));
});

test('an apostrophe that begins a word is no quotation mark, unless a quotation is closed', () => {
  for (const [written, shown] of [
    ["the summer of '20, and X '21.", 'the summer of ’20, and X ’21.'],
    ["It began ('19) in the '90s.", 'It began (’19) in the ’90s.'],
    ["rock 'n' roll in '68", 'rock ’n’ roll in ’68'],
    ["Gerard 't Hooft of 's-Gravenhage, 's Lands", 'Gerard ’t Hooft of ’s-Gravenhage, ’s Lands'],
    ["'tis said, take 'em 'til May", '’tis said, take ’em ’til May'],
    ["He said '20 years later' twice.", 'He said ‘20 years later’ twice.'],
    ["the '500 beds' target", 'the ‘500 beds’ target'],
  ] as const)
    assert.ok(set(written).includes(shown), set(written));
});
