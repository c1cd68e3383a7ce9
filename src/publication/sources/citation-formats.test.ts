import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CITATION_FORMATS, type CitedPage } from '../../text/citation-formats.ts';
import { bibtex, ris } from './citation-js.ts';
import { parseRis } from './parse-ris.ts';

const HOSTILE = [
  'A plain title, 2020',
  '100% of {braces} & $dollars, #1 under_score ~ tilde ^ caret',
  'Back\\slash \\input{/etc/passwd} "quotes" }',
  '}, url = {https://example.org/false}',
  'ER  - \r\nTY  - BOOK\r\nTI  - Another',
  '<script>alert(1)</script> @misc{x, title = {y}}',
  "Two -- hyphens, three ---, ``quotes'' -->",
  'Größe ’curly’ 健康 … café',
  'الصحة الرقمية في إنجلترا: 50% «و» {أكثر}',
  'A title on\ntwo lines\twith a tab',
  `${'A long title & more, '.repeat(10)}end`,
];
const page = (title: string): CitedPage => ({
  id: 'a-publication-nhsx',
  type: 'webpage',
  title,
  author: [{ literal: title }, { literal: 'Rosa Rivera' }],
  'container-title': title,
  publisher: 'The society & friends',
  issued: { 'date-parts': [[2026, 3, 4]] },
  version: '22 November 2026',
  language: 'en-GB',
  number: 'B_1',
  note: `Reviewed by ${title}`,
  URL: 'https://example.org/a_b/initiatives/nhsx.html?x=1&y=%20#part',
  accessed: { 'date-parts': [[2026, 11, 26]] },
});
const write = (name: string, title: string) =>
  CITATION_FORMATS.find((format) => format.name === name)?.write(page(title)) ?? '';
const plain = (title: string) => title.replace(/\s+/g, ' ').trim();

for (const title of HOSTILE) {
  test(`BibTeX of a page called ${JSON.stringify(title)} is read back as it was`, () => {
    const { parser, mapper } = bibtex();
    const [item, ...more] = mapper.parse(parser.parse(write('BibTeX', title)));
    assert.deepEqual(more, []);
    assert.equal(item?.['title'], plain(title));
    assert.equal(item['URL'], page('').URL);
    assert.deepEqual(item['issued'], { 'date-parts': [[2026, 3, 4]] });
    assert.deepEqual(
      (item['author'] as { family: string }[]).map(({ family }) => family),
      [plain(title), 'Rosa Rivera'],
    );
  });

  test(`RIS of a page called ${JSON.stringify(title)} is read back as it was`, () => {
    const { items, problems } = parseRis({ path: 'x.ris', text: write('RIS', title) });
    assert.deepEqual(problems, []);
    assert.equal(items.length, 1);
    const { fields } = items[0] ?? {};
    assert.equal(fields?.['title'], plain(title));
    assert.equal(fields['URL'], page('').URL);
    assert.deepEqual(fields['issued'], { 'date-parts': [['2026', '03', '04']] });
  });

  test(`CSL-JSON of a page called ${JSON.stringify(title)} is read back as it was`, () => {
    assert.deepEqual(JSON.parse(write('CSL-JSON', title)), [page(title)]);
  });
}

test('institutions whose names have "and" and commas, and a page read from disk, are read back from BibTeX', () => {
  const names = ['Department for Digital, Culture, Media & Sport', 'Rose and Sons', 'Rosa Rivera'];
  const cited: CitedPage = {
    ...page('About this publication'),
    author: names.map((literal) => ({ literal })),
    note: 'about.html, read from a copy with checksum 7f1de071.',
  };
  delete cited.URL;
  const text = CITATION_FORMATS.find(({ name }) => name === 'BibTeX')?.write(cited) ?? '';
  const { parser, mapper } = bibtex();
  const [item] = mapper.parse(parser.parse(text));
  assert.deepEqual(
    (item?.['author'] as { family: string }[]).map(({ family }) => family),
    names,
  );
  assert.equal(item?.['note'], cited.note);
  assert.ok(!('URL' in (item ?? {})));
});

test('RIS does not take names apart at their commas, and programs find in it when a page was read', () => {
  const names = ['Department for Digital, Culture, Media & Sport', 'Rose and Sons, Ltd', 'Rosa Rivera'];
  const cited = { ...page('A title, with commas'), author: names.map((literal) => ({ literal })) };
  const text = CITATION_FORMATS.find(({ name }) => name === 'RIS')?.write(cited) ?? '';
  const { fields } = parseRis({ path: 'x.ris', text }).items[0] ?? {};
  const written = names.map((name) => name.replaceAll(',', ''));
  assert.deepEqual(
    (fields?.['author'] as { literal: string }[]).map(({ literal }) => literal),
    written,
  );
  assert.equal(fields?.['title'], cited.title);
  const record: Record<string, string | string[]> = { AU: written };
  for (const [, tag = '', value = ''] of text.matchAll(/^(?!AU)([A-Z][A-Z0-9]) {2}- (.*)\r$/gm))
    record[tag] = value;
  const read = ris().parseMixed(record);
  assert.deepEqual(
    read['author'],
    written.map((literal) => ({ literal })),
  );
  assert.deepEqual(read['accessed'], { 'date-parts': [[2026, 11, 26]] });
});
