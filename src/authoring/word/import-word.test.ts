import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { inspect } from '../../publication/load-publication.ts';
import { RefusedError } from '../new-files.ts';
import { wordToMarkdown } from './word-to-markdown.ts';

const BASE = join(import.meta.dirname, '../../publication/fixtures/_base');

const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
]
  .map((name) => `xmlns:${name}`)
  .join(' ');
const xml = (root: string, inside: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`,
  );
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (items: [id: string, type: string, target: string, mode?: string][]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(
        ([id, type, target, mode = 'Internal']) =>
          `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`,
      )
      .join('')}</Relationships>`,
  );

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string, list: number, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const note = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const picture = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A picture of one grey point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** As authors make them: upon a heading of Word, or with a level of their own. */
const OWN_STYLES: [name: string, says: string][] = [
  ['Kapitel 1', '<w:basedOn w:val="heading1"/>'],
  ['Section', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
];
const STYLES = [
  ...['Title', 'heading 1', 'heading 2', 'heading 3', 'caption', 'toc 1', 'Warning box'],
  ...['Quotations', 'Text Body', 'Illustration', 'Source Code'],
];
const LISTS = ['bullet', 'decimal'];

/** A Word document around a text, with the parts that Word itself writes. */
const document = (text: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    ),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['web', 'hyperlink', 'https://example.org/report?a=1&amp;b=2', 'External'],
      ['disk', 'hyperlink', 'file:///C:/Users/a/report.doc', 'External'],
      ['script', 'hyperlink', 'javascript:alert(1)', 'External'],
      ['png', 'image', 'media/image1.png'],
      ['copy', 'image', 'media/image2.png'],
      ['emf', 'image', 'media/image3.emf'],
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['notes', 'footnotes', 'footnotes.xml'],
    ]),
    'word/document.xml': xml('document', `<w:body>${text}</w:body>`),
    'word/styles.xml': xml(
      'styles',
      [...STYLES.map((name) => [name, '']), ...OWN_STYLES]
        .map(
          ([name = '', says = '']) =>
            `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/>${says}</w:style>`,
        )
        .join(''),
    ),
    'word/numbering.xml': xml(
      'numbering',
      LISTS.map(
        (form, index) =>
          `<w:abstractNum w:abstractNumId="${index}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/></w:lvl>`).join('')}</w:abstractNum>`,
      ).join('') +
        LISTS.map(
          (_form, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
        ).join(''),
    ),
    'word/footnotes.xml': xml(
      'footnotes',
      `<w:footnote w:id="2">${paragraph(run('See the ') + run('annual', '<w:i/>') + run(' report.'))}</w:footnote>`,
    ),
    'word/media/image1.png': PNG,
    'word/media/image2.png': PNG,
    'word/media/image3.emf': strToU8('EMF'),
    ...more,
  });

const markdown = async (text: string) =>
  (await wordToMarkdown(document(text), '../pictures', 'talk')).body.trim();
const left = async (text: string, more?: Record<string, Uint8Array>) =>
  (await wordToMarkdown(document(text, more), '../pictures', 'talk')).left;

const cases: [behaviour: string, text: string, expected: string][] = [
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
  const title = async (text: string) => (await wordToMarkdown(document(text), '', '')).title;
  assert.equal(await title(styled('heading1', 'A') + styled('Title', 'B')), 'B');
  assert.equal(await title(styled('heading1', 'A') + styled('heading2', 'B')), 'A');
  assert.equal(await title(styled('heading1', 'A') + styled('heading1', 'B')), undefined);
  assert.equal(await title(paragraph(run('A'))), undefined);
});

const leavings: [text: string, says: RegExp, more?: Record<string, Uint8Array>][] = [
  [paragraph('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'), /^Formulas are left out \(1\)/],
  [paragraph(`<w:ins w:id="1">${run('new')}</w:ins><w:del w:id="2"/>`), /tracked changes/],
  [paragraph(run('secret', '<w:vanish/>')), /hidden text/],
  [paragraph(run('A \uF0E0 B')), /symbol font.*\(1\)/],
  [item('a', 2) + paragraph(run('x')) + item('b', 1) + item('c', 2), /begin at 1 \(1\)/],
  [paragraph(link('disk', 'x')), /not on the web.*file:\/\/\/C:/],
  [paragraph(picture('emf', 'x')), /no browser shows are left out \(1, EMF\)/],
  [styled('Warningbox', 'x'), /Warning box/],
  [table([cell(paragraph(run('x')), '<w:gridSpan w:val="2"/>')]), /Merged cells/],
  ['', /Comments are left out \(1\)/, { 'word/comments.xml': xml('comments', '<w:comment w:id="1"/>') }],
  ['', /head and foot/, { 'word/header1.xml': xml('hdr', paragraph(run('x'))) }],
];
describe('what is left out is told', () => {
  for (const [text, says, more] of leavings)
    test(String(says), async () => {
      const told = await left(text, more);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told.join(), says);
    });
  test('and nothing where nothing is', async () => {
    assert.deepEqual(await left(styled('heading1', 'A') + paragraph(run('B'))), []);
  });
});

describe('what is no document is refused with the edit', () => {
  const other: [behaviour: string, bytes: Uint8Array, says: RegExp][] = [
    ['an empty file', new Uint8Array(), /no Word document/],
    ['a text', strToU8('A text.'), /no Word document/],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    ['half of one', document('').slice(0, 900), /no Word document/],
    [
      'one without its text',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/a.xml': strToU8('<a/>') }),
      /damaged/,
    ],
    ['one with broken marks', document('<w:p>', {}), /damaged/],
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

describe('the command', () => {
  let content = '';
  let file = '';
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'word-'));
    content = join(folder, 'my content');
    file = join(folder, 'Über uns #1 (50%).DOCX');
    cpSync(BASE, content, { recursive: true });
    writeFileSync(
      file,
      document(
        styled('Title', 'Clean &amp; safe: “harbours”') +
          styled('heading2', 'Where') +
          paragraph(run('In two ports') + note(2) + run('.')) +
          table([cell(paragraph(run('Port')))], [cell(paragraph(run('A')))]) +
          paragraph(picture('png', 'A crane')) +
          styled('caption', 'Figure 1 The crane'),
      ),
    );
  });
  afterEach(() => {
    rmSync(join(content, '..'), { recursive: true });
  });
  const command = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../commands/import.ts'), ...words],
      { env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  test('writes a page that passes the check once its summary is there, and never over another', () => {
    const { status, stdout, stderr } = command(file);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(
      stdout,
      /Wrote .*pages\/clean-and-safe-harbours\.md\nWrote .*pictures\/uber-uns-1-50-percent-1\.png\n/,
    );
    const page = join(content, 'pages/clean-and-safe-harbours.md');
    const text = readFileSync(page, 'utf8');
    assert.match(text, /^title: .*Clean & safe: “harbours”/m);
    writeFileSync(page, text.replace(/^summary: #.*$/m, 'summary: In a sentence.'));
    const { report, publication } = inspect(content, { drafts: false });
    assert.deepEqual(report.problems, []);
    assert.ok(publication?.pages.some(({ slug }) => slug === 'clean-and-safe-harbours'));
    const before = readdirSync(content, { recursive: true });
    const again = command(file);
    assert.equal(again.status, 1);
    assert.match(again.stderr, /already exists, so nothing was written/);
    assert.deepEqual(readdirSync(content, { recursive: true }), before);
  });
  test('makes a briefing, under a given name, without code', () => {
    assert.equal(command(file, '--as', 'briefing', '--slug', 'ports').status, 0);
    assert.match(readFileSync(join(content, 'briefings/ports.md'), 'utf8'), /^reference: /m);
    assert.ok(existsSync(join(content, 'pictures/ports-1.png')));
  });
  test('says in a line what it cannot do', () => {
    assert.match(command(file, '--as', 'essay').stderr, /“essay” is no kind of page/);
    assert.match(command('old.doc').stderr, /^Save old\.doc as \.docx/);
    assert.equal(command('missing.docx').status, 1);
  });
});
