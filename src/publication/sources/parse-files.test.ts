import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOfSources as lines } from '../../testing/lines-of-sources.ts';
import { parseSourceFile, readSources } from './read-sources.ts';

describe('BibTeX and BibLaTeX are read', () => {
  const cases: [why: string, text: string, shown: string[]][] = [
    [
      'TeX accents, braces, abbreviations and month macros',
      `@string{jr = "A Journal"}
@article{a2020, author = {M{\\"u}ller, J{\\"o}rg and {\\AA}rhus, {\\L}ukasz and {World Health Organization}},
  title = {The {DNA} of \\emph{E. coli} \\& na\\"ive}, journal = jr, year = 2020, month = mar, pages = {1--10}}`,
      [
        'a2020 | Jörg Müller, Łukasz Århus and World Health Organization | The DNA of <i>E. coli</i> & naïve | A Journal | pages 1–10 | March 2020',
      ],
    ],
    [
      'what Mendeley has escaped twice',
      '@article{a, title = {Planning$\\backslash$nfor a pol$\\backslash$\'$\\backslash$itica, {\\textbackslash}"o}, isbn = {0027-8424$\\backslash$r1091-6490}}',
      ['a | Planning for a política, ö'],
    ],
    [
      'what others have escaped twice',
      '@article{a, title = {Festskrift, \\textbackslash{}AA rhus, {\\textbackslash}o}}',
      ['a | Festskrift, Århus, ø'],
    ],
    ['and others', '@misc{a, author = {A, B and others}, title = {T}}', ['a | B A and others | T']],
    ['parentheses and capitals', '@BOOK(a, TITLE = "T", YEAR = 1999)', ['a | T | 1999']],
    [
      'crossrefs, in any order',
      `@inproceedings{a, crossref = {b}, title = {T}, author = {A, B}}
@proceedings{b, booktitle = {Book}, title = {Book}, editor = {C, D}, year = 2001}`,
      ['a | B A | T | In Book | ed. by D C | 2001', 'b | D C | Book | 2001'],
    ],
    [
      'dates in EDTF',
      '@online{a, title = {T}, date = {2019-05~/2020-21}, urldate = {2020-01-02}, url = {https://e.org/a\\_b}}',
      ['a | e.org | T | about May 2019 to spring 2020 | https://e.org/a_b'],
    ],
    [
      'theses and languages of babel',
      '@phdthesis{a, title = {T}, school = {MIT}, langid = {ngerman}, year = 2001}',
      ['a | MIT | T | PhD thesis | in German | 2001'],
    ],
    [
      'shorthands of babel',
      '@book{a, author = {M"uller, J"org}, title = {Die Stra"se}, langid = {ngerman}}\n' +
        '@book{b, title = {{"Uber} die "`Gr"o"se"\'}, publisher = {Verlag}, langid = {ngerman}}\n' +
        '@book{c, author = {Bl"ucher, Ann}, title = {The "a" of "use"}}',
      [
        'a | Jörg Müller | Die Straße | in German',
        'b | Verlag | Über die „Größe“ | in German',
        'c | Ann Blücher | The "a" of "use"',
      ],
    ],
    [
      'accents of TeX where babel has shorthands, too',
      '@book{a, author = {M{\\"u}ller, A}, title = {{\\"U}ber Bev\\"olkerung}, langid = {ngerman}}',
      ['a | A Müller | Über Bevölkerung | in German'],
    ],
    [
      'chapters of a book without an author, annotations of names',
      '@inbook{a, crossref = {b}, title = {T}, author = {A, B}, author+an:role = {1=host,2=producer}}\n@book{b, title = {Book}, editor = {C, D}}',
      ['a | B A | T | In Book | ed. by D C', 'b | D C | Book'],
    ],
    [
      'dates that are no real ones, or in an older form',
      '@misc{a, title = {T}, date = {199u}}\n@misc{b, title = {T}, date = {y-51234}}\n@misc{c, title = {T}, date = {20xx}}\n@misc{d, title = {T}, date = {[no date]/x/}}\n@misc{e, title = {T}, year = {1944--1945}}\n@misc{f, title = {T}, year = {--}}',
      [
        'a | T | the 1990s',
        'b | T | 51235 BC',
        'c | T | a year from 2000 to 2099',
        'd | T | [no date]/x/',
        'e | T | 1944 to 1945',
        'f | T',
      ],
    ],
    [
      'fields that are put aside, and names of fields of any signs',
      "@misc{a, //doi = {10.1000/a}, title = {T}, author's = {x}, *note = {y}, title-an:default = {1=z}, funding_text 1={F}, funding_text\u00a02={F}}",
      ['a | T'],
    ],
    [
      'accents over nothing, over a command, and over an accented letter; formulas in formulas',
      "@misc{a, title = {\\($\\lambda$\\)-Tune, \\(x\\) \\'{\\relax}a}, author = {Dageville, Beno\\^\\it and M{\\'\\o}ller, \\H{o} and N\\'{\\^e}, A and S\\\"{\\i}, B}}",
      ['a | Benoît Dageville and others | λ-Tune, x a'],
    ],
    ['legal commentaries', '@Commentary{a, title = {T}, author = {Ruiz, A}}', ['a | A Ruiz | T']],
    ['short DOIs', '@misc{a, title = {T}, doi = {10/ggd754}}', ['a | T | https://doi.org/10/ggd754']],
    [
      'arXiv',
      '@misc{a, title = {T}, eprint = {2001.00001}, archivePrefix = {arXiv}}',
      ['a | arxiv.org | T | arXiv:2001.00001 | https://arxiv.org/abs/2001.00001'],
    ],
    [
      'comments, preambles and text between entries',
      '@comment{jabref-meta: a}\nText.\n@preamble{"x"}\n% @misc{no}\n@misc{a, title = {T}}',
      ['a | T'],
    ],
    [
      'keys with spaces, and none',
      '@misc{a b, title = {One}}\n@misc{, title = {Two}}',
      ['anonymous-undated-one | One', 'anonymous-undated-two | Two'],
    ],
    [
      'marks and quotation marks of LaTeX',
      "@misc{a, title = {A \\emph{Homo} \\textbf{b} 1990\\textendash 2000 ``x'' `y' \\glqq z\\grqq\\ \\LaTeX\\ \\pounds 5}}",
      ['a | A <i>Homo</i> <b>b</b> 1990–2000 “x” ‘y’ „z“ LaTeX £5'],
    ],
    [
      'formulas',
      '@misc{a, title = {$\\alpha$ cell: $H_2O$, \\ce{CO2}, $10^{-3}$, 5$^\\circ$C, $\\geq$ 3 $\\mu$m, \\$5 and US$6}}',
      ['a | α cell: H<sub>2</sub>O, CO<sub>2</sub>, 10<sup>−3</sup>, 5°C, ≥ 3 μm, $5 and US$6'],
    ],
    [
      'commands of which an argument is shown, and none',
      '@misc{a, title = {A \\href{https://example.org/a}{b} \\footnote{c} \\texorpdfstring{$d$}{e}\\- f\\,g \\AA ngstr\\"om {\\\'\\i} \\~{}h}, year = {\\noopsort{1973b}1973}}',
      ['a | A b e f g Ångström í ~h | 1973'],
    ],
    [
      'months that are several, days, seasons',
      '@misc{a, title = {T}, year = 2019, month = jun # "/" # jul}\n@misc{b, title = {T}, year = 2019, month = "15~" # jun}\n@misc{c, title = {T}, year = 2019, month = {Spring}}',
      ['a | T | June to July 2019', 'b | T | 15 June 2019', 'c | T | spring 2019'],
    ],
    [
      'Web of Science: two pairs of braces, months and seasons in short',
      '@article{ WOS:1, Author = {Ruiz, A}, Title = {{T}}, Volume = {{v. 3}}, Year = {{2023}}, Month = {{MAR 15}}, DOI = {{10.3389/f.2}}}\n@article{b, title={T}, year=2021, month={FAL}}\n@article{c, title={T}, year=2021, month={Spring 2021}}',
      [
        'WOS:1 | A Ruiz | T | volume 3 | 15 March 2023 | https://doi.org/10.3389/f.2',
        'b | T | autumn 2021',
        'c | T | spring 2021',
      ],
    ],
    [
      'months in other languages, in braces and without',
      '@misc{a, title={T}, year=2023, month={abril}}\n@misc{b, title={T}, year=2023, month=abr}\n@misc{c, title={T}, year=2023, month={3. M{\\"a}rz}}\n@misc{d, title={T}, year=2023, month={primavera}}',
      ['a | T | April 2023', 'b | T | April 2023', 'c | T | 3 March 2023', 'd | T | spring 2023'],
    ],
    [
      'names that other programs have joined',
      '@misc{a, title = {T}, author = {Smith, John; Doe, Jane}}\n@misc{b, title = {T}, author = {Smith, John, Doe, Jane}}\n@movie{c, title = {T}, director = {Rossi, Ada}}\n@misc{d, title = {T}, author = {Ada B. Rossi, Juan C. de Sá and Bo Ash}}',
      [
        'a | John Smith and Jane Doe | T',
        'b | John Smith and Jane Doe | T',
        'c | Ada Rossi | T',
        'd | Ada B. Rossi, Juan C. de Sá and Bo Ash | T',
      ],
    ],
    ['TeX that is not known', '@misc{a, title = {50\\% of \\foo{x} and $y}}', ['a | 50% of x and $y']],
  ];
  for (const [why, text, shown] of cases)
    test(why, () => {
      assert.deepEqual(lines('sources.bib', text), shown);
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
