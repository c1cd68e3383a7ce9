import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOfSources } from '../../testing/lines-of-sources.ts';

describe('entries take from others', () => {
  const cases: [why: string, text: string, shown: string[]][] = [
    [
      'xdata, also of xdata, and what the entry says itself',
      '@book{a, title={T}, xdata={p, q}, date={2001~}}\n@xdata{p, publisher={P}, xdata={r}}\n@xdata{q, publisher={Q}, date={1900}}\n@xdata{r, location={Rome}}\n@xdata{s, xdata={s}}',
      ['a | P | T | Rome: P | about 2001'],
    ],
    [
      'what crossrefs give: dates in EDTF, the book of any kind, a book within a greater one',
      `@inbook{a, crossref = {b}, title = {T}}\n@book{b, author = {A, B}, title = {Book}, date = {1850~}}
@incollection{c, crossref = {d}, title = {T}}\n@proceedings{d, title = {Proc}, editor = {C, D}, year = {2001--2002}}
@incollection{e, crossref = {f}, title = {T}}\n@collection{f, title = {Middle}, crossref = {g}}\n@mvcollection{g, title = {Top}, date = {2010}}
@inbook{h, crossref = {b}, pages = {3--5}}\n@misc{i, crossref = {i}, title = {T}}`,
      [
        'a | B A | T | In Book | about 1850',
        'b | B A | Book | about 1850',
        'c | D C | T | In Proc | 2001 to 2002',
        'd | D C | Proc | 2001 to 2002',
        'e | T | In Top | Middle | 2010',
        'f | Top | Middle | 2010',
        'g | Top | 2010',
        'h | B A | Book | pages 3–5 | about 1850',
        'i | T',
      ],
    ],
    [
      'whose book it is, where that is somebody else',
      '@inbook{a, crossref = {b}, title = {T}, author = {C, D}}\n@inbook{c, crossref = {b}, title = {U}, author = {A, B}}\n@book{b, author = {A, B}, title = {Book}}',
      ['a | D C | T | In Book | by B A', 'c | B A | U | In Book', 'b | B A | Book'],
    ],
  ];
  for (const [why, text, shown] of cases)
    test(why, () => {
      assert.deepEqual(linesOfSources('sources.bib', text), shown);
    });
});
