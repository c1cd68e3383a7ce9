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
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
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
