import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../../../interface/catalogues.ts';
import { normaliseSource } from '../../../model/source/normalise-source.ts';
import { sourceDateInWords } from '../../../model/source/source-dates.ts';
import { linesOfSources } from '../../../testing/lines-of-sources.ts';
import { parseSourceFile } from '../read-sources.ts';

describe('what the library of BibTeX leaves out is shown', () => {
  const cases: [why: string, text: string, shown: string[]][] = [
    [
      'months in words beside a day of its own field',
      '@misc{a, title={T}, year=2010, month={janvier}, day=3}\n@misc{b, title={T}, year=2010, month={January}, day={5th}}\n@misc{c, title={T}, year=2010, month=mar, day={29--30}}',
      ['a | T | 3 January 2010', 'b | T | 5 January 2010', 'c | T | 29 to 30 March 2010'],
    ],
    [
      'ranges of issues, once, and numbers that are the page',
      '@article{a, title={T}, journal={J}, number={1--2}}\n@article{b, title={T}, journal={J}, number={1\\textendash3}}\n@article{c, title={T}, journal={J}, number={3\\&4}}',
      ['a | J | T | issue 1–2', 'b | J | T | issue 1–3', 'c | J | T | issue 3&4'],
    ],
    [
      'TeX in all fields that are shown',
      '@misc{a, title={T}, journal={M{\\"u}ller \\& S\\o hne}, howpublished={Caf\\\'e talk}}\n@misc{b, title={T}, howpublished={Vortr{\\"a}ge}}',
      ['a | Müller & Søhne | T | Café talk', 'b | T | Vorträge'],
    ],
    [
      'quotations of csquotes',
      '@misc{a, title={\\enquote{A \\enquote{b} c}, \\textquote{d}, \\enquote*{e}}}',
      ['a | “A ‘b’ c”, “d”, ‘e’'],
    ],
    [
      'an address among other words of how it was published',
      '@misc{a, title={T}, howpublished={Available at \\url{https://example.org/a_b}, accessed 3 May 2020.}}',
      ['a | example.org | T | https://example.org/a_b'],
    ],
    [
      'what else is said of how it was published, before an address',
      '@misc{a, title={T}, howpublished={Official Journal L 471, \\url{https://example.org/a}}}\n@misc{b, title={T}, howpublished={Online: \\url{https://example.org/b}}}',
      [
        'a | example.org | T | Official Journal L 471 | https://example.org/a',
        'b | example.org | T | https://example.org/b',
      ],
    ],
    [
      'names with commas alone, and numbers that are no range',
      '@article{a, author={Ada Ruiz, Juan Pérez, Eva Li, Bo Ek}, title={T}, journal={J}, volume={500-278}, pages={p64 }}\n@article{b, author={Malony, Allen, D. and Roe, Jr., Ann}, title={T}, journal={J}, volume={12--13}}',
      [
        'a | Ada Ruiz and others | T | J | volume 500-278 | page 64',
        'b | Allen D. Malony and Ann Roe Jr. | T | J | volume 12–13',
      ],
    ],
    [
      'what was copied from a page with its line ends and blanks in signs',
      '@misc{a,<br/>\n&nbsp;&nbsp; author = {B, A},<br>\n&nbsp; title = {T}<br />\n}',
      ['a | A B | T'],
    ],
    [
      'that a letter is one, where it has no title',
      '@letter{a, author={B, A}, date={1921}}\n@letter{b, author={B, A}, title={T}}',
      ['a | A B | Letter | 1921', 'b | A B | T'],
    ],
    [
      'publishers and places, of which there may be several or one with an “and” in its name',
      '@techreport{a, title={T}, institution={Department of Health and Social Care}, address={Leeds and London}}\n@book{b, title={T}, address={London}, publisher={London : Simon and Schuster}}\n@thesis{c, title={T}, school={School of Hygiene and {Tropical} Medicine}, type={phdthesis}}',
      [
        'a | Department of Health and Social Care | T | Technical report | Leeds; London: Department of Health and Social Care',
        'b | Simon and Schuster | T | London: Simon and Schuster',
        'c | School of Hygiene and Tropical Medicine | T | PhD thesis',
      ],
    ],
    [
      'what is added to titles, and series of journals',
      '@book{a, title={T}, titleaddon={Part one}, series={newseries}}\n@online{b, title={T}, titleaddon={Technology Review}, author={B, A}}\n@inproceedings{c, title={T}, booktitle={Book?}, booktitleaddon={Proceedings}}\n@inbook{d, title={T}, maintitle={M}, maintitleaddon={N}, booktitle={B}, booksubtitle={S}, booktitleaddon={A}}\n@article{e, title={T}, journal={J}, series=3, volume=15}\n@book{f, title={T}, series={Studies}, number=3}\n@legislation{g, title={T Act}, titleaddon={of 1990}}',
      [
        'a | T. Part one | New series',
        'b | A B | T | Technology Review',
        'c | T | In Book? Proceedings',
        'd | T | In M. N | B: S. A',
        'e | J | T | series 3 | volume 15',
        'f | T | Studies 3',
        'g | T Act of 1990',
      ],
    ],
    [
      'types, places and issues as Mendeley has them, and types that the library does not know',
      '@web_page{a, title={T}, author={B, A}, url={https://example.org/a}}\n@generic{b, title={T}, journal={J}, volume=3, issue={10}}\n@magazine_article{c, title={T}, journal={J}, volume=3, issue={11}}\n@book_section{d, title={T}, booktitle={W}, city={Rome}, publisher={P}, pages={3}}\n@patent{e, title={T}, issue={US 1}}\n@review{f, title={T}, journal={J}, number=3}\n@bookinbook{g, title={T}, booktitle={W}, pages=3}',
      [
        'a | A B | T | https://example.org/a',
        'b | J | T | volume 3 | issue 10',
        'c | J | T | volume 3 | issue 11',
        'd | P | T | In W | page 3 | Rome: P',
        'e | T | Patent US 1',
        'f | J | T | issue 3',
        'g | T | In W | page 3',
      ],
    ],
    [
      'a number of the volume beside that of the whole or a season, and the journal of a conference’s article',
      '@article{a, title={T}, journal={J}, number=3, issue={Spring}}\n@article{b, title={T}, journal={J}, booktitle={Proceedings}, volume=3}\n@jurisdiction{c, title={A v B}, citation={576 U.S. 3 and 5 F.3d 2}}',
      [
        'a | J | T | issue 3 (Spring)',
        'b | J | T | Proceedings | volume 3',
        'c | A v B | 576 U.S. 3, 5 F.3d 2',
      ],
    ],
    [
      'editors as Scopus and Web of Science join them, and numbers of papers of conferences',
      '@conference{a, title={T}, journal={J}, volume=49, number=1, editor={Padilla J.J., De Beer E.-M.}}\n@inproceedings{b, title={T}, booktitle={W}, series={S}, number=12, editor={{Ham, JJ and Naka, R}}}\n@book{c, title={T}, editor={{Office for Data and Statistics}}}\n@book{d, title={T}, author={Hengl, T., Minarik, R., and Ho, Y.-F.}}\n@book{e, title={T}, author={Hengl T., Minarik R. and contributors}}',
      [
        'a | J.J. Padilla and E.-M. De Beer | T | In J | volume 49 | issue 1',
        'b | JJ Ham and R Naka | T | In W | S 12',
        'c | Office for Data and Statistics | T',
        'd | T. Hengl, R. Minarik and Y.-F. Ho | T',
        'e | T. Hengl, R. Minarik and contributors | T',
      ],
    ],
    [
      'where a patent holds and who has it',
      '@patent{a, author={B, A}, title={T}, number={EU-1}, location={countryfr and countryuk}, holder={{Hughes Ltd} and C, D}}\n@patent{b, author={B, A}, title={U}, number={5}, type={patentus}}',
      [
        'a | A B | T | Patent EU-1 | France, United Kingdom | Hughes Ltd, D C',
        'b | A B | U | Patent 5 | United States',
      ],
    ],
  ];
  for (const [why, text, shown] of cases)
    test(why, () => {
      assert.deepEqual(linesOfSources('sources.bib', text), shown);
    });
});

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
