import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { linesOfSources as lines } from '../../testing/lines-of-sources.ts';
import { parseSourceFile, readSources } from './read-sources.ts';

describe('sources are read as programs write them', () => {
  const cases = parse(
    readFileSync(join(import.meta.dirname, 'fixtures/sources-as-read.yaml'), 'utf8'),
  ) as Record<string, unknown>[];
  for (const { read, as, ...files } of cases)
    for (const [name, text] of Object.entries(files))
      test(`${name}: ${String(read)}`, () => {
        assert.deepEqual(lines(name, String(text)), as);
      });
});

test('commands that are not understood are told, and their words kept', () => {
  const { items } = parseSourceFile({
    path: 'sources.bib',
    text: '@misc{a, title = {One \\gls{nhs} and \\foo},\n  url = {https://example.org/\\%7e}}',
  });
  assert.equal(items[0]?.fields['title'], 'One nhs and ');
  assert.deepEqual(
    items[0].doubts?.map(({ path, message }) => [...path, message]),
    [['title', '`\\gls`, `\\foo` of LaTeX are not understood and left out; what stands in braces is kept']],
  );
});

test('a month that nobody understands is told, as it is not shown', () => {
  const { items } = parseSourceFile({
    path: 'sources.bib',
    text: '@misc{a, year = 2020, month = {Michaelmas}}\n@misc{b, year = 2020, month = {Juin}}',
  });
  assert.deepEqual(
    items.map(({ doubts = [] }) => doubts.map(({ message }) => message)),
    [['`Michaelmas` is no month that is understood, so that the year alone is shown'], []],
  );
});

describe('CSL-JSON is read in every shape', () => {
  const item = { type: 'report', id: 'a', title: 'T' };
  for (const [why, value] of [
    ['a list', [item]],
    ['one item, as DOIs answer', item],
    ['an answer of Crossref', { status: 'ok', 'message-type': 'work', message: item }],
    ['a list of answers', { message: { items: [item] } }],
    ['references, as Pandoc has them', { references: [item] }],
  ] as const)
    test(why, () => {
      assert.deepEqual(lines('sources.json', JSON.stringify(value)), ['a | T']);
    });
});

test('CSL-YAML is read as Pandoc has it, and what is wrong in many items of JSON is told once', () => {
  const yaml = `---
references:
- id: doe99
  type: article-journal
  author: [{ family: Doe, given: Jo }]
  issued:
  - { year: 1999, month: 3 }
  - { year: 2000 }
  title: An *emphasised* [eLife]{.nocase} title, 2*3
  container-title: J
- id: b
  type: book
  issued: 1999~
  title: 'B_c_d'
...
`;
  for (const path of ['sources.yaml', 'sources/old.yml'])
    assert.deepEqual(lines(path, yaml), [
      'doe99 | Jo Doe | An <i>emphasised</i> eLife title, 2*3 | J | March 1999 to 2000',
      'b | B_c_d | about 1999',
    ]);
  const json = `[${[1, 2, 3].map((one) => `{'id': 'a${one}', 'type': 'book'}`).join(', ')}]`;
  const { broken, items, problems } = parseSourceFile({ path: 'sources.json', text: json });
  assert.deepEqual([broken.map(({ ids }) => ids), items, problems], [[['a1', 'a2', 'a3']], [], []]);
});

test('of two files, sources.json counts first, and ids of both lead to one source', () => {
  const files = [
    { path: 'sources/b.ris', text: 'TY  - RPRT\nID  - b\nTI  - The Plan\nDO  - 10.1000/X\nER  -' },
    { path: 'sources.json', text: '[{"id":"a","type":"report","title":"The plan","DOI":"10.1000/x"}]' },
  ];
  const { sources } = readSources(
    files,
    files.map(({ path }) => path),
  );
  assert.deepEqual(
    sources?.items.map(({ source }) => [source.id, source.otherIds]),
    [['a', ['b']]],
  );
  assert.deepEqual(
    sources.duplicates.map(({ field, firstId, writtenId }) => [field, firstId, writtenId]),
    [['DOI', 'a', 'b']],
  );
});

test('an address of which nothing is left is that of no other source', () => {
  const text =
    '[{"id":"a","title":"A","URL":"https://doi.org/"},{"id":"b","title":"B"},{"id":"c","title":"C"}]';
  const { sources } = readSources([{ path: 'sources.json', text }], ['sources.json']);
  assert.deepEqual(sources?.duplicates, []);
});

describe('a file in another format than its ending says is no empty one', () => {
  const cases: [ending: string, text: string, told: RegExp | undefined][] = [
    [
      'ris',
      'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A plan\nER\n',
      /Web of Science’s own format, not RIS/,
    ],
    ['ris', '<1. >\nVN  - Ovid Technologies\nTI  - A plan\n', /Ovid’s own format, not RIS/],
    ['ris', '@book{a, title = {A}}', /BibTeX, not RIS. Save it as sources.bib/],
    ['ris', '"Authors","Title"\n"A","B"\n', /Nothing in this file is a source as RIS/],
    ['nbib', 'A plan. By Ann Example. 2020.', /Nothing in this file/],
    ['bib', 'TY  - BOOK\nTI  - A\nER  - \n', /RIS, not BibTeX. Save it as sources.ris/],
    ['bib', '[{"id": "a", "type": "book"}]', /JSON, not BibTeX/],
    ['bib', '<!doctype html><p>Log in', /XML or HTML, not BibTeX/],
    ['bib', 'Ann Example, A plan, 2020', /Nothing in this file is a source as BibTeX/],
    ['json', 'TY  - BOOK\nTI  - A\nER  - \n', /RIS, not JSON/],
    ['bib', '% Nothing yet.\n@string{a = {A}}\n', undefined],
    ['bib', '<note> @book{a, title = {A}}\n@book{b, title = {B}}', undefined],
    ['ris', '\n', undefined],
  ];
  for (const [ending, text, told] of cases)
    test(`${ending}: ${text.slice(0, 30)}`, () => {
      const { problems, isCut } = parseSourceFile({ path: `sources/a.${ending}`, text });
      const said = problems.map(({ message, hint }) => `${message} ${hint ?? ''}`).join('\n');
      if (told) assert.match(said, told);
      else assert.equal(said, '');
      assert.equal(isCut, told !== undefined);
    });
});

describe('what finds a source is not lost, and not said twice', () => {
  const cases: [what: string, path: string, text: string, shown: RegExp][] = [
    [
      'the number of a judgment',
      'a.bib',
      '@jurisdiction{a, title={R v S}, date={2018}, number={[2018] EWHC 1 (Admin)}}',
      /R v S \| \[2018\] EWHC 1/,
    ],
    [
      'the journal of a review',
      'a.bib',
      '@review{a, title={R}, author={Bo, A}, journaltitle={The Paper}, date={2011}}',
      /The Paper/,
    ],
    [
      'a director among editors',
      'a.bib',
      '@video{a, title={F}, editor={Loach, Ken}, editortype={director}}',
      /a \| Ken Loach \| F$/,
    ],
    [
      'what a booklet was',
      'a.bib',
      '@booklet{a, title={Rights}, howpublished={Leaflet}}',
      /Rights \| Leaflet/,
    ],
    [
      'days of one month',
      'a.bib',
      '@misc{a, title={T}, year=2020, month={July 13--18}}',
      /13 to 18 July 2020/,
    ],
    ['an end that is open', 'a.bib', '@misc{a, title={T}, date={1998/}}', /since 1998/],
    [
      'a suffix at the end',
      'a.bib',
      '@misc{a, title={T}, author={Smith, John, Jr. and Roe, Jo}}',
      /John Smith Jr\. and Jo Roe/,
    ],
    ['functions of formulas', 'a.bib', '@misc{a, title={In $n\\log n$ time}}', /In n log n time/],
    [
      'types by names of other programs',
      'a.bib',
      '@newspaper{a, title={T}, journal={The Paper}, year=2011}',
      /The Paper/,
    ],
    [
      'names of PubMed',
      'a.ris',
      'TY  - JOUR\nAU  - Greenhalgh T\nAU  - Carers UK\nTI  - T\nER  - ',
      /T Greenhalgh and Carers UK/,
    ],
    ['a patent', 'a.ris', 'TY  - PAT\nTI  - T\nM1  - US1\nER  - ', /Patent US1/],
    [
      'numbers that say what they are',
      'a.json',
      '[{"id":"a","type":"bill","title":"T","number":"No. 5"}]',
      /T \| No\. 5/,
    ],
    [
      'a number in the title',
      'a.json',
      '[{"id":"a","type":"regulation","title":"Regulation 2016/679","number":"2016/679","publisher":"P"}]',
      /^a \| Regulation 2016\/679 \| P$/,
    ],
    [
      'a version',
      'a.json',
      '[{"id":"a","type":"dataset","title":"T","version":"v2023-04"}]',
      /version 2023-04/,
    ],
    [
      'the country of a law',
      'a.json',
      '[{"id":"a","type":"legislation","title":"T","jurisdiction":"gb"}]',
      /United Kingdom/,
    ],
    [
      'a conference in its proceedings',
      'a.json',
      '[{"id":"a","type":"paper-conference","title":"T","container-title":"Proceedings of the Queue Conference","event-title":"Queue Conference"}]',
      /^(?!.*Queue.*Queue)/,
    ],
    [
      'a kind that is the title',
      'a.json',
      '[{"id":"a","type":"manuscript","title":"Diary","genre":"Diary","archive":"A"}]',
      /Diary \| A/,
    ],
    [
      'a kind in small letters',
      'a.json',
      '[{"id":"a","type":"graphic","title":"T","medium":"oil on canvas"}]',
      /Oil on canvas/,
    ],
  ];
  for (const [what, path, text, shown] of cases)
    test(what, () => {
      assert.match(lines(`sources/${path}`, text)?.join() ?? '', shown);
    });
});
