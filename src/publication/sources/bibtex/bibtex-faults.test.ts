import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseSourceFile } from '../read-sources.ts';

describe('what is wrong in an entry of BibTeX is told at its place, with the edit, and other entries are read', () => {
  const cases: [what: string, inside: string, place: string, told: RegExp][] = [
    [
      'a comma that is missing',
      'title = {A plan}\n  year = 2020',
      '2:3',
      /Behind `title = \{A plan\}`.*Write `title = \{A plan\},`/,
    ],
    ['a comma behind the key', '', '1:7', /Behind the key `a`.*Write `a,`/],
    ['a comma too many', 'title = {A plan},,\n  year = 2020', '2:20', /once too often.*Delete it/],
    ['a semicolon', 'title = {A plan};\n  year = 2020', '2:19', /Write `,`/],
    ['a colon', 'title: {A plan}', '2:3', /`title:` has no equals sign.*Write `title =`/],
    ['no equals sign', 'title {A plan}', '2:3', /Write `title =`/],
    ['a brace that is open', 'title = {A {plan},\n  year = 2020', '2:11', /Write `\{A \{plan\}\}`/],
    [
      'a brace too many',
      'title = {A plan}},\n  year = 2020',
      '2:19',
      /closes the whole entry here.*Delete one `\}`/,
    ],
    [
      'a brace too many in a long value',
      'abstract = {On [a]methyl}-6, 2 of {b}, c and d.},\n  year = 2020',
      '2:27',
      /^`\}` closes the value of `abstract` here, before its end\. Delete it\.$/,
    ],
    ['a quotation mark that is open', 'title = "A plan,\n  year = 2020', '2:11', /Write `"A plan"`/],
    [
      'quotation marks in others',
      'title = "The "great" plan",\n  year = 2020',
      '2:11',
      /Write `\{The "great" plan\}`/,
    ],
    ['words without braces', 'title = A plan,\n  year = 2020', '2:11', /Write `\{A plan\}`/],
    ['marks of a word processor', 'title = “A plan”', '2:11', /Write `\{A plan\}`/],
    ['words of no field', 'title = {A}, plan\n  year = 2020', '2:16', /`plan` belongs to no field/],
  ];
  for (const [what, inside, place, told] of cases)
    test(what, () => {
      const comma = inside ? ',' : '';
      const text = `@book{a${comma}\n  ${inside || 'title = {A}'}\n}\n@misc{b, title = {B}}`;
      const { items, broken } = parseSourceFile({ path: 'sources.bib', text });
      assert.deepEqual(
        items.map(({ fields }) => fields['id']),
        ['b'],
      );
      assert.deepEqual(
        broken.map(({ ids, problem }) => [...ids, `${problem.line}:${problem.column}`]),
        [[...(inside ? ['a'] : []), place]],
      );
      assert.match(broken.map(({ problem }) => `${problem.message} ${problem.hint ?? ''}`).join(), told);
    });
  test('a month that holds the whole date is no slip', () => {
    const { items } = parseSourceFile({
      path: 'sources.bib',
      text: '@misc{a, month = {April 4th 2001}, year = 2001}',
    });
    assert.deepEqual(items[0]?.doubts, []);
  });
  const fine: [what: string, inside: string][] = [
    ['what looks like a field in quotation marks', 'abstract = "Less (95\\%\n  CI = 0.3, 1) and\n  p = 4",'],
    ['an accent in quotation marks', 'abstract = "On a B\\"osendorfer grand piano",'],
    ['a brace that Mendeley has written for LaTeX, and closed', 'isbn = {{2171-679X|escape{\\}}},'],
    [
      'a brace that Mendeley has written, and closed at the end',
      'abstract = {Only 2{\\{}W/{\\~{}} of it.}},',
    ],
    ['words in the name of a field, as Web of Science has it', 'Early Access Date = {{MAR 2021}},'],
    ['a sign in braces', 'abstract = {From \\{ to 1},'],
  ];
  for (const [what, inside] of fine)
    test(`${what} is no fault`, () => {
      const text = `@book{a,\n  ${inside}\n  author = "Zo\\"e Sample",\n  title = {A plan}\n}\n@misc{b, title = {B}}`;
      const { items, broken } = parseSourceFile({ path: 'sources.bib', text });
      assert.deepEqual(broken, []);
      assert.deepEqual(
        items.map(({ fields }) => [fields['id'], fields['title'], fields['author']]),
        [
          ['a', 'A plan', [{ given: 'Zoë', family: 'Sample' }]],
          ['b', 'B', undefined],
        ],
      );
    });
  test('an address goes on in the next line', () => {
    const { items } = parseSourceFile({
      path: 'sources.bib',
      text: '@misc{a, url = {https://example.org/doi/10.1093/\n      reep/ren004}}',
    });
    assert.equal(items[0]?.fields['URL'], 'https://example.org/doi/10.1093/reep/ren004');
  });
  test('several at once, an entry without its sign, and one in round brackets', () => {
    const text =
      '@book{a, title = {A} year: 2020\n}\nmisc{c,\n  title = {C} }\n@misc(d, title = "D :) (I)", year = 2020)';
    const { items, broken } = parseSourceFile({ path: 'sources.bib', text });
    assert.deepEqual(
      items.map(({ fields }) => fields['title']),
      ['D :) (I)'],
    );
    assert.deepEqual(
      broken.map(({ ids }) => ids[0]),
      ['c', 'a', 'a'],
    );
  });
});

test('of an entry of BibTeX that can be read, what is there twice and what nothing explains is told', () => {
  const text =
    '@string{os = {The office}}\n@book{a,\n  title = {A}, institution = os, publisher = jhn,\n  year = 2019, month = july,\n  year = 2020, keywords = {x}, keywords = {y}, date = , pages = 1--2\n}';
  const { items } = parseSourceFile({ path: 'sources.bib', text });
  assert.deepEqual(
    items.map(({ fields, doubts = [] }) => [
      fields['publisher'],
      fields['issued'],
      ...doubts.map(({ path, position }) => [...path, [position?.line, position?.column].join(':')]),
    ]),
    [['jhn', { 'date-parts': [[2020, 7]] }, ['publisher', '3:46'], ['year', '5:3']]],
  );
});
