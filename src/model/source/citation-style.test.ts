import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publication, source } from '../../testing/publication-samples.ts';
import type { CitationStyle } from '../schema/site.ts';
import { authorDateOf, citationLabel, inCitedOrder } from './citation-style.ts';

/** @returns what citations of sources say, in the order in which the sources are given */
const labels = (...items: object[]) => {
  const sources = items.map((item, index) => source({ id: `s${index}`, ...item }));
  const all = publication({ sources });
  return sources.map(({ id }, index) => citationLabel('author-date', index, authorDateOf(all, id)));
};

describe('a citation by author and date says what is known of the date', () => {
  const cases: [issued: object, said: string][] = [
    [{ 'date-parts': [[2020, 5, 6]] }, '2020'],
    [{ 'date-parts': [[1790]], circa: true }, 'about 1790'],
    [
      {
        'date-parts': [
          [2019, 11, 30],
          [2020, 2, 1],
        ],
      },
      '2019 to 2020',
    ],
    [
      {
        'date-parts': [
          [2019, 1],
          [2019, 2],
        ],
      },
      '2019',
    ],
    [{ raw: '193X' }, 'the 1930s'],
    [{ raw: '1921?' }, 'perhaps 1921'],
    [{ raw: '2019/..' }, 'since 2019'],
    [{ raw: '1998-23' }, '1998'],
    [{ 'date-parts': [[-44, 3, 15]] }, '44 BC'],
    [{ literal: 'the year of the frost' }, 'the year of the frost'],
  ];
  for (const [issued, said] of cases)
    test(said, () => {
      assert.deepEqual(labels({ author: [{ literal: 'Office' }], issued }), [
        `Office${/^\d/.test(said) ? '' : ','} ${said}`,
      ]);
    });
});

test('several sources of an author and year have letters, two authors of one family name initials', () => {
  const issued = { 'date-parts': [[2020]] };
  const by = (given: string, title: string) => ({ author: [{ family: 'Diaz', given }], title, issued });
  assert.deepEqual(labels(by('Ana', 'B'), by('Ana', 'A')), ['Diaz 2020b', 'Diaz 2020a']);
  assert.deepEqual(labels(by('Ana', 'B'), by('A.', 'C'), by('Bruno', 'A')), [
    'A. Diaz 2020b',
    'A. Diaz 2020a',
    'B. Diaz 2020',
  ]);
  assert.deepEqual(labels({ title: 'Undated' }, { title: 'Undated', id: 'other' }), [
    'Undated, no date-b',
    'Undated, no date-a',
  ]);
});

test('numbers cited together stand in their order, but for those with words of the author before them', () => {
  const order = (...more: [style?: CitationStyle, areWorded?: boolean]) =>
    inCitedOrder(more[0] ?? 'numbers', [11, 9, 12], (number) => number, more[1]);
  assert.deepEqual(order(), [9, 11, 12]);
  assert.deepEqual(order('numbers', true), [11, 9, 12]);
  assert.deepEqual(order('author-date'), [11, 9, 12]);
});
