import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../../../interface/catalogues.ts';
import { normaliseSource } from '../../../model/source/normalise-source.ts';
import { sourceDateInWords } from '../../../model/source/source-dates.ts';
import { linesOfSources } from '../../../testing/lines-of-sources.ts';
import { parseSourceFile } from '../read-sources.ts';

test('when it was looked up is read from notes and from fields of other names', () => {
  const { items } = parseSourceFile({
    path: 'sources.bib',
    text: `@misc{a, note = "[Online; accessed 22-July-2004]"}\n@misc{b, note = {Accessed: 2020-01-02}}
@misc{c, howpublished = {\\url{https://example.org}, Zugriff am 3. Mai 2020}}\n@misc{d, lastchecked = {May 3, 2020}}
@misc{e, note = {Retrieved from the archive, 300 pages}}\n@misc{f, urldate = {2020-05-04}, note = {accessed 2001-02-03}}
@misc{g, urldate = {۱۴۰۲/۰۵/۱۲}}`,
  });
  assert.deepEqual(
    items.map(({ fields }) => sourceDateInWords(normaliseSource(fields).source.accessed, ENGLISH)),
    ['22 July 2004', '2 January 2020', '3 May 2020', '3 May 2020', undefined, '4 May 2020', '3 August 2023'],
  );
});

test('“and” in the names of places and publishers parts none of them', () => {
  const fields = {
    address: 'Port of Spain, Trinidad and Tobago',
    publisher: 'Simon and Schuster',
    origlocation: 'Bosnia and Herzegovina',
    origpublisher: 'Faber and Faber',
  };
  const written = Object.entries(fields).map(([field, value]) => `${field} = {${value}}`);
  const { items } = parseSourceFile({
    path: 'sources.bib',
    text: `@book{a, title = {A}, ${written.join(', ')}}`,
  });
  const [read] = items.map((item) => item.fields);
  assert.deepEqual(
    ['publisher-place', 'publisher', 'original-publisher-place', 'original-publisher'].map(
      (field) => read?.[field],
    ),
    Object.values(fields),
  );
});

test('formulas in TeX are shown in titles of other formats, too', () => {
  const title =
    'On $\\mu$-calculus, $O(n^2)$, Bi$_2$Te$_3$, $$m$$, \\(\\alpha\\) for US$5 and $6, Al_{x}N, \\beta-Ga, \\betamax';
  const shown =
    'On μ-calculus, O(n<sup>2</sup>), Bi<sub>2</sub>Te<sub>3</sub>, m, α for US$5 and $6, Al<sub>x</sub>N, β-Ga, \\betamax';
  assert.deepEqual(linesOfSources('sources.json', JSON.stringify([{ id: 'a', type: 'article', title }])), [
    `a | ${shown}`,
  ]);
  assert.deepEqual(linesOfSources('sources.ris', `TY  - JOUR\nID  - a\nTI  - ${title}\nER  -`), [
    `a | ${shown}`,
  ]);
});
