import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { checkAlone } from '../support/check-alone.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { endOf, inText, partsOf, startOf } from '../support/mdast-helpers.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';
import { codeSlips } from './code-slips.ts';

/** Lines that were meant as a list or a table, and are a paragraph, as what follows them must be told. */
const BLOCKS: readonly { lines: RegExp; message: string; hint: string }[] = [
  {
    lines: /^\+[-=+]{3,}\+$/m,
    message: 'A table of plus signs is no table here.',
    hint: 'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
  },
  {
    lines: /^\|.*\|$\n^\|[\s:|-]*-[\s:|-]*\|$/m,
    message: 'This is no table: its first two lines have not the same number of cells.',
    hint: 'Write in the second line `---` for each cell of the first, with `|` between them.',
  },
  {
    lines: /^\|.*\|$\n^\|.*\|$/m,
    message: 'This is no table: below its first line, one of hyphens is missing.',
    hint: 'Write there `---` for each cell of the first line, with `|` between them and at both ends.',
  },
  {
    lines: /^.*\|.*$\n^(?=.*--)[\s:|-]{3,}$|^.*$\n^[\s:|-]*--[\s:-]*\|[\s:|-]*$/m,
    message: 'This is no table: the line of hyphens does not fit the line above it.',
    hint: 'Write `---` for each cell of the line above, with `|` between them.',
  },
  {
    lines: /^[^|\n`{}]+ \| [^\n`{}]+$\n^[^|\n`{}]+ \| [^\n`{}]+$/m,
    message: 'This is no table: below its first line, one of hyphens is missing.',
    hint: 'Write there `---` for each cell of the first line, with `|` between them and at both ends.',
  },
  {
    lines: /^\d{1,3}[.)]\p{L}.*$\n^\d{1,3}[.)]\p{L}/mu,
    message: 'These lines make no list: a space is missing.',
    hint: 'Write a space behind each number and its full stop.',
  },
  {
    lines: /^\(?(?:a[.)] .*$\n^\(?b|A[.)] .*$\n^\(?B|i[.)] .*$\n^\(?ii|I[.)] .*$\n^\(?II)[.)] /m,
    message: 'These lines make no list: letters do not count one, so they would run together.',
    hint: 'Begin each with a number, a full stop and a space, or with a hyphen and a space, and leave a line empty before the list. If the letters are to be read, write a hyphen and a space before them.',
  },
  {
    // One line of two hyphens tells who said what stands above.
    lines: /^[*#]{2,6} (?!.*\*\*)\S|^-{2,6} \S.*\n-{2,6} \S/m,
    message: 'This line makes no list in a list.',
    hint: 'Begin it with two spaces for each level, then a hyphen and a space.',
  },
  {
    lines: /^\{\|/m,
    message: 'A table of a wiki is no table here.',
    hint: 'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
  },
  {
    lines: /^(?:\\[-+*•]|\d{1,3}\\[.)]) .*[^\\\n]\n^(?:\\[-+*•]|\d{1,3}\\[.)]) /m,
    message:
      'These lines make no list: a backslash before its sign makes it one like any other, so they would run together.',
    hint: 'Delete the backslashes.',
  },
  {
    lines: /^[-+*]\p{L}[^*\n]*$\n^[-+*]\p{L}/mu,
    message: 'These lines make no list: a space is missing.',
    hint: 'Write a space behind the sign at the beginning of each.',
  },
];

/** Finds lists, tables, code and citations that were nearly written as such, and that readers would see as typed. */
export const checkBlocks = ({ texts }: ParsedContent, known: ReferenceTargets): Problem[] =>
  texts.flatMap((read) => [
    ...slipsIn(read),
    ...inBrackets(read)
      .filter(({ id }) => known.sources?.has(id))
      .map(({ id, whole, offset }) =>
        inText(read, offset)(
          'other-notation',
          `\`${whole}\` is no citation.`,
          `Write \`[@${id}]\`. If brackets are meant, write \`\\[\`.`,
        ),
      ),
  ]);

const slipsIn = checkAlone('blocks', (read) =>
  (read.tree ? partsOf(read.tree) : []).flatMap((node) => [
    ...misshapen(node, read),
    ...codeSlips(node, read),
    ...tableSlips(node, read),
    ...yearAtBegin(node, read),
    ...besideItem(node, read),
    ...captionInBrackets(node, read),
  ]),
);

function misshapen(node: Nodes, read: ParsedText): Problem[] {
  if (
    node.type === 'thematicBreak' &&
    /^-{2,}(?: +-{2,})+ *$/.test(read.text.slice(startOf(node), endOf(node)))
  )
    return [
      inText(read, node)(
        'other-notation',
        'Lines of hyphens make no table here: each divides the text.',
        'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
      ),
    ];
  if (node.type !== 'paragraph') return [];
  const lines = read.text.slice(startOf(node), endOf(node)).replace(/^[ \t>]+|[ \t]+$/gm, '');
  const block = BLOCKS.find(({ lines: form }) => form.test(lines));
  return block ? [inText(read, node)('other-notation', block.message, block.hint)] : [];
}

/** "1986. A year began.", which becomes a list that begins at this number. */
function yearAtBegin(node: Nodes, read: ParsedText): Problem[] {
  if (node.type !== 'list' || (node.start ?? 0) < 1000 || node.children.length > 1) return [];
  const number = String(node.start);
  return [
    inText(read, node)(
      'other-notation',
      `\`${number}\` and a full stop begin a numbered list here.`,
      `If a sentence ends with this number, write \`${number}\\.\`.`,
    ),
  ];
}

/** A list or paragraph below an item, indented by less than its words: it ends the list, whose numbers begin anew. */
const besideItem = (node: Nodes, read: ParsedText): Problem[] =>
  !('children' in node)
    ? []
    : node.children.flatMap((part, index) => {
        const list = node.children[index - 1];
        const column = (one: Nodes | undefined) => one?.position?.start.column ?? 0;
        if (list?.type !== 'list' || !/^(?:list|paragraph|code)$/.test(part.type)) return [];
        if (column(part) <= column(list)) return [];
        const width = column(list.children.at(-1)?.children[0]) - column(list);
        return [
          inText(read, part)(
            'other-notation',
            'This stands beside the item above, and not in it.',
            `Begin its lines with ${width > 0 ? width : 2} spaces. If it is not a part of the item, begin them without a space.`,
          ),
        ];
      });

/** What MultiMarkdown takes for the caption of a table: `[Table 1: Ports]`. */
const captionInBrackets = (node: Nodes, read: ParsedText): Problem[] =>
  !('children' in node)
    ? []
    : node.children.flatMap((part, index) => {
        const beside = [node.children[index - 1], node.children[index + 1]];
        if (part.type !== 'paragraph' || !beside.some((one) => one?.type === 'table')) return [];
        const written = read.text.slice(startOf(part), endOf(part));
        if (
          part.children.some(({ type }) => type !== 'text') ||
          !/^\[(?!\^)[^[\]]+\](?:\[[^[\]]*\])?$/.test(written)
        )
          return [];
        return [
          inText(read, part)(
            'other-notation',
            `\`${written}\` makes no caption of the table: readers would see the brackets.`,
            'Delete them.',
          ),
        ];
      });

/** Cells that the first line of a table has none above: they would be left out (https://github.github.com/gfm/#tables-extension-). */
function tableSlips(node: Nodes, read: ParsedText): Problem[] {
  if (node.type !== 'table') return [];
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.flatMap((row) => {
    const { children } = row;
    const [first] = children.slice(columns);
    const written = read.text.slice(startOf(row), endOf(row));
    if (columns > 1 && !written.includes('|'))
      return [
        inText(read, row)(
          'other-notation',
          'This line becomes a row of the table above.',
          'Leave a line empty above it. If it is meant as a row, write `|` between its cells.',
        ),
      ];
    const joined = /(?<=\|\s*)\^\^(?=\s*\|)/.exec(written);
    if (joined)
      return [
        inText(read, startOf(row) + joined.index)(
          'other-notation',
          '`^^` joins no cells here, so readers would see it.',
          'Write what stands in the cell above again, or delete it.',
        ),
      ];
    return first
      ? [
          inText(read, first)(
            'other-notation',
            `This row has ${children.length} cells and the table ${columns} ${columns === 1 ? 'column' : 'columns'}: what stands from here on would be left out.`,
            'Delete it, or add a cell to the first two lines of the table. If the sign `|` is meant, write `\\|`.',
          ),
        ]
      : [];
  });
}

/** `[smith-2020]`, `[#smith-2020]`: with a digit, since words stand in brackets, too. */
const inBrackets = checkAlone('brackets', (read) =>
  (read.tree ? partsOf(read.tree) : []).flatMap((node) => {
    if (node.type !== 'text' || !node.position) return [];
    const source = read.text.slice(startOf(node), endOf(node));
    return [...source.matchAll(/(?<![\\[\]])\[#?([^\s[\]@#]*\d[^\s[\]@#]*)\](?![[(:])/g)].map(
      ({ 0: whole, 1: id = '', index }) => ({ id, whole, offset: startOf(node) + index }),
    );
  }),
);
