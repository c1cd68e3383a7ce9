import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import {
  cell,
  item,
  link,
  note,
  paragraph,
  picture,
  run,
  styled,
  table,
  wordDocument,
} from '../../testing/word-document.ts';
import { RefusedError } from '../new-files.ts';
import { wordToMarkdown } from './word-to-markdown.ts';

const markdown = async (text: string) =>
  (await wordToMarkdown(wordDocument(text), '../pictures', 'talk')).body.trim();

const BOX = (ticked: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${ticked}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${ticked === '1' ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`;

const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const sup = (base: string, raised: string) =>
  `<m:sSup><m:e>${base}</m:e><m:sup>${math(raised)}</m:sup></m:sSup>`;
const formula = (inside: string) =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:oMath>`;

const cases: [behaviour: string, text: string, expected: string][] = [
  [
    'addresses that are only typed as links, and descriptions without the note that they are guessed',
    paragraph(run('See https://www.example.org/a_b*c/(d)?e=1&amp;f=2. Or www.example.org/x_y, 5*3.')) +
      paragraph(picture('png', 'A crane&#10;&#10;Description automatically generated')),
    'See https://www.example.org/a_b*c/(d)?e=1&f=2. Or www.example.org/x_y, 5\\*3.\n\n![A crane](../pictures/talk-1.png)',
  ],
  [
    'boxes as items to tick, in cells and within a line as signs',
    paragraph(BOX('1') + run(' Done')) +
      paragraph(run('☐ Open')) +
      paragraph(run('Then ') + BOX('0') + run(' later.')) +
      table([cell(paragraph(run('Port')))], [cell(paragraph(BOX('1') + run(' A')))]),
    '- [x] Done\n- [ ] Open\n\nThen ☐ later.\n\n| Port |\n| ---- |\n| ☑ A  |',
  ],
  [
    'formulas as a line of text, in items, too',
    paragraph(
      formula(
        `${sup(math('x'), '2')}${math('+1=')}<m:f><m:fPr/><m:num>${math('a+b')}</m:num><m:den>${math('2')}</m:den></m:f>`,
      ),
    ) +
      paragraph(
        formula(`${sup(math('r'), 'n')}<m:rad><m:radPr/><m:deg/><m:e>${math('y')}</m:e></m:rad>`),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      item('Two', 1),
    'x<sup>2</sup>+1=(a+b)/2\n\n- r<sup>n</sup>√y\n- Two',
  ],
  [
    'a first letter that is larger as one with its word',
    paragraph(run('D'), '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/>') +
      paragraph(run('rop cap.'), '<w:jc w:val="both"/>') +
      paragraph(run('M'), '<w:framePr w:dropCap="margin"/>') +
      paragraph(run('argin.')),
    'Drop cap.\n\nMargin.',
  ],
  [
    'words in shapes of older programs',
    paragraph(
      `<w:r><w:pict><v:group>${['rect', 'oval', 'line'].map((shape) => `<v:${shape}><v:textbox><w:txbxContent>${paragraph(run(shape))}</w:txbxContent></v:textbox></v:${shape}>`).join('')}</v:group></w:pict></w:r>`,
    ),
    'rect\n\noval\n\nline',
  ],
  [
    'headings below the title, none skipped',
    styled('Title', 'Harbours') +
      styled('heading1', 'What') +
      styled('heading3', 'Where') +
      styled('heading1', 'When'),
    '## What\n\n### Where\n\n## When',
  ],
  [
    "headings in styles of the author's own",
    styled('Kapitel1', 'What') + styled('Section', 'Where') + styled('Kapitel1', 'When'),
    '## What\n\n### Where\n\n## When',
  ],
  [
    'paragraphs that have a level in the outline, whatever their style',
    paragraph(run('What'), '<w:pStyle w:val="Warningbox"/><w:keepNext/><w:outlineLvl w:val="0"/>') +
      paragraph(run('Where'), '<w:outlineLvl w:val="1"/>') +
      paragraph(run('Text.'), '<w:outlineLvl w:val="9"/>') +
      paragraph(
        run('More.'),
        '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>',
      ) +
      paragraph(run('When'), '<w:pStyle w:val="heading1"/><w:outlineLvl w:val="4"/>'),
    '## What\n\n### Where\n\nText.\n\nMore.\n\n## When',
  ],
  [
    'headings of the levels that Markdown has, and deeper ones in bold',
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => styled(`heading${level}`, `L${level}`)).join('') +
      styled('heading1', 'Last') +
      styled('heading9', 'Below'),
    '## L1\n\n### L2\n\n#### L3\n\n##### L4\n\n###### L5\n\n**L6**\n\n**L7**\n\n**L8**\n\n**L9**\n\n## Last\n\n### Below',
  ],
  [
    'the levels of lists that are said by their styles',
    styled('ListBullet', 'One') +
      styled('ListBullet2', 'Below') +
      styled('ListNumber3', 'Deep') +
      styled('ListBullet', 'Two'),
    '- One\n  - Below\n    1. Deep\n- Two',
  ],
  [
    'addresses of links, without what Word notes beside them',
    paragraph(
      [
        'HYPERLINK "https://example.org/a" \\o "A tip" \\t "_blank"',
        'HYPERLINK "https://example.org/b?c=1&amp;d" \\l "e=f"',
        'HYPERLINK "https://example.org/g"',
      ]
        .map(
          (instruction, index) =>
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(`l${index}`)}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' ')}`,
        )
        .join(''),
    ),
    '[l0](https://example.org/a) [l1](https://example.org/b?c=1\\&d#e=f) [l2](https://example.org/g)',
  ],
  [
    'words in boxes, also where there is nothing for older programs',
    [
      '',
      '<mc:Fallback/>',
      '<mc:Fallback><w:pict/></mc:Fallback>',
      `<mc:Fallback><w:pict><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></w:pict></mc:Fallback>`,
    ]
      .map((fallback) =>
        paragraph(
          `${run('Around')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>${fallback}</mc:AlternateContent></w:r>`,
        ),
      )
      .join(''),
    Array(4).fill('Around\n\nIn a box').join('\n\n'),
  ],
  [
    'the note of a title, at the first paragraph',
    paragraph(`${run('Harbours')}${note(2)}`, '<w:pStyle w:val="Title"/>') +
      styled('heading1', 'What') +
      paragraph(run('Text.')),
    '## What\n\nText.[^footnote-2]\n\n[^footnote-2]: See the _annual_ report.',
  ],
  [
    'code line by line',
    styled('SourceCode', 'if a:') + styled('SourceCode', '  _b_()') + paragraph(run('Then.')),
    '```\nif a:\n  _b_()\n```\n\nThen.',
  ],
  [
    'words in fields, in runs from right to left, with readings, and ends of lines',
    paragraph(
      `${run('See ')}<w:fldSimple w:instr=" REF a ">${run('figure 2')}</w:fldSimple>, <w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/a&quot; ">${run('a link')}</w:fldSimple>` +
        `<w:bdo w:val="rtl">${run(' שלום')}</w:bdo><w:dir w:val="ltr">${run(' ab')}</w:dir>` +
        `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('かん')}</w:rt><w:rubyBase>${run(' 漢')}</w:rubyBase></w:ruby><w:cr/></w:r>${run('end')}`,
    ),
    'See figure 2[a link](https://example.org/a) שלום ab 漢\\\nend',
  ],
  [
    'styles of LibreOffice',
    styled('TextBody', 'Text.') +
      styled('Quotations', 'Said.') +
      paragraph(picture('png', 'A crane')) +
      styled('Illustration', 'Figure 1: The crane'),
    'Text.\n\n> Said.\n\n![A crane](../pictures/talk-1.png)\nThe crane',
  ],
  [
    'tables within tables row by row, without the ends of their words; tables without anything are dropped',
    table(
      [cell(paragraph(run('a')) + paragraph(run('b'))), cell(paragraph(run('c')))],
      [
        cell(
          table(
            [cell(paragraph(run('d'))), cell(paragraph(run('e')))],
            [cell(paragraph(run(''))), cell(paragraph(run('f')))],
          ),
        ),
        cell(paragraph(run('g'))),
      ],
    ) + table([cell(paragraph(run(' ')))]),
    '| a<br>b    | c |\n| --------- | - |\n| d, e<br>f | g |',
  ],
  [
    'links, notes and pictures that the document has lost: their words',
    paragraph(
      `<w:hyperlink r:id="gone">${run('a link')}</w:hyperlink>${run(', a note')}<w:r><w:footnoteReference w:id="99"/></w:r>` +
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="gone"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    'a link, a note',
  ],
  ['backslashes that look like commands', paragraph(run('C:\\Users\\1 \\nFor')), 'C:\\\\Users\\1 \\\\nFor'],
  [
    'headings on one line',
    styled('heading1', 'What') +
      paragraph(
        `${run('Where', '<w:i/>')}<w:r><w:rPr><w:i/></w:rPr><w:br/></w:r>${run('and when', '<w:i/>')}`,
        '<w:pStyle w:val="heading1"/>',
      ),
    '## What\n\n## _Where and when_',
  ],
  [
    'an address at the end of a line, and one in quotation marks that is a part of code',
    paragraph(`${run('https://example.org/a_b')}<w:r><w:br/></w:r>${run('xmlns="http://example.org"&gt;.')}`),
    'https://example.org/a_b<br>\nxmlns="http\\://example.org">.',
  ],
  [
    'items whose points are typed, and several letters in one sign',
    paragraph(run('• The ﬁrst')) + paragraph(run('• The ﬂood')) + paragraph(run('Then • this.')),
    '- The first\n- The flood\n\nThen • this.',
  ],
  ['headings without words are dropped', styled('heading1', ' ') + paragraph(run('Text.')), 'Text.'],
  [
    'strong, emphasis, struck, raised and lowered',
    paragraph(
      run('a', '<w:b/>') +
        run(' b ', '<w:i/>') +
        run('c', '<w:strike/>') +
        run(' H') +
        run('2', '<w:vertAlign w:val="subscript"/>') +
        run('O'),
    ),
    '**a** _b_ ~~c~~ H<sub>2</sub>O',
  ],
  [
    'lists in lists',
    item('one', 1) + item('inner', 2, 1) + item('two', 1) + paragraph(run('Then:')) + item('first', 2),
    '- one\n  1. inner\n- two\n\nThen:\n\n1. first',
  ],
  [
    'a table whose first row is its head, with lines in cells',
    table(
      [cell(paragraph(run('Port'))), cell(paragraph(run('Ships')))],
      [cell(paragraph(run('A')) + paragraph(run('B'))), cell(paragraph(run('1 | 2')))],
    ),
    '| Port   | Ships  |\n| ------ | ------ |\n| A<br>B | 1 \\| 2 |',
  ],
  [
    'notes',
    paragraph(run('Said') + note(2) + run('.')),
    'Said[^footnote-2].\n\n[^footnote-2]: See the _annual_ report.',
  ],
  [
    'notes whose number stands in brackets',
    paragraph(run('Said') + note(4)),
    'Said[^footnote-4]\n\n[^footnote-4]: See page 4.',
  ],
  ['links', paragraph(link('web', 'the report')), '[the report](https://example.org/report?a=1\\&b=2)'],
  [
    'links that lead nowhere keep their words',
    paragraph(link('disk', 'here') + link('script', ' there')),
    'here there',
  ],
  [
    'pictures with captions, one file for each',
    paragraph(picture('png', 'A  crane')) +
      styled('caption', 'Figure 2: The crane in 2019') +
      paragraph(picture('copy', '')),
    '![A crane](../pictures/talk-1.png)\nThe crane in 2019\n\n![](../pictures/talk-1.png)',
  ],
  [
    'a new sheet stands between words, and points of symbol fonts are points',
    paragraph(
      `<w:r><w:br w:type="page"/></w:r>${run('one')}<w:r><w:br w:type="page"/></w:r>${run('two \uF0B7')}`,
    ),
    'one two •',
  ],
  ['a list of contents is left out', styled('toc1', 'What\t1') + paragraph(run('Text.')), 'Text.'],
  [
    'quotation marks, dashes and no-break spaces stay; what divides words goes',
    paragraph(run('“Ship­ping” is​ 14&#160;million – so &#160; be it﻿.')),
    '“Shipping” is 14\u00A0million – so be it.',
  ],
  [
    'what means something in Markdown is text',
    paragraph(run('[a](b) *c* &lt;d&gt; _e_ # ~f~')),
    '\\[a]\\(b) \\*c\\* \\<d> \\_e\\_ # \\~f\\~',
  ],
];
describe('a text of Word becomes Markdown', () => {
  for (const [behaviour, text, expected] of cases)
    test(behaviour, async () => {
      assert.equal(await markdown(text), expected);
    });
});

test('the title is that of the document, or its one heading of the first level', async () => {
  const title = async (text: string) => (await wordToMarkdown(wordDocument(text), '', '')).title;
  assert.equal(await title(styled('heading1', 'A') + styled('Title', 'B')), 'B');
  assert.equal(await title(styled('heading1', 'A') + styled('heading2', 'B')), 'A');
  assert.equal(await title(styled('heading1', 'A') + styled('heading1', 'B')), undefined);
  assert.equal(await title(paragraph(run('A'))), undefined);
});

describe('what is no document is refused with the edit', () => {
  const other: [behaviour: string, bytes: Uint8Array, says: RegExp][] = [
    ['an empty file', new Uint8Array(), /no Word document/],
    ['a text', strToU8('A text.'), /no Word document/],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    ['half of one', wordDocument('').slice(0, 900), /no Word document/],
    [
      'one without its text',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/a.xml': strToU8('<a/>') }),
      /damaged/,
    ],
    ['one with broken marks', wordDocument('<w:p>', {}), /damaged/],
    ['an old or protected one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /password.*\.docx/],
  ];
  for (const [behaviour, bytes, says] of other)
    test(behaviour, async () => {
      await assert.rejects(
        () => wordToMarkdown(bytes, '', ''),
        (error) => error instanceof RefusedError && says.test(error.message),
      );
    });
});
