import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CITATION, numberSources, parseCitation, usesAt, type CitationItem } from './citations.ts';

describe('brackets with an at sign cite sources', () => {
  const cases: [written: string, items: CitationItem[]][] = [
    ['[@a]', [{ source: 'a' }]],
    ['[@a; @b]', [{ source: 'a' }, { source: 'b' }]],
    ['[@a;@b;@a]', [{ source: 'a' }, { source: 'b' }, { source: 'a' }]],
    ['[@a, p. 4]', [{ source: 'a', locator: 'p. 4' }]],
    [
      '[@a, ch. 2, note 3; @b,p. 5]',
      [
        { source: 'a', locator: 'ch. 2, note 3' },
        { source: 'b', locator: 'p. 5' },
      ],
    ],
    ['[@wachter-2016]', [{ source: 'wachter-2016' }]],
    ['[@doi:10.1000/182]', [{ source: 'doi:10.1000/182' }]],
    ['[@Smith_2020.b]', [{ source: 'Smith_2020.b' }]],
    ['[@müller2019]', [{ source: 'müller2019' }]],
    ['[@müller2019]'.normalize('NFD'), [{ source: 'müller2019' }]],
    ['[@王_2019]', [{ source: '王_2019' }]],
    ['[see @a]', [{ source: 'a', prefix: 'see' }]],
    ['[see @a, pp. 33-35]', [{ source: 'a', prefix: 'see', locator: 'pp. 33-35' }]],
    ['[@a p. 4]', [{ source: 'a', locator: 'p. 4' }]],
    ['[@a and others]', [{ source: 'a', locator: 'and others' }]],
    ['[-@a]', [{ source: 'a', withoutAuthor: true }]],
    ['[-@a, p. 4]', [{ source: 'a', locator: 'p. 4', withoutAuthor: true }]],
    ['[but -@a]', [{ source: 'a', prefix: 'but', withoutAuthor: true }]],
    [
      '[see @doe99, pp. 33-35 and *passim*; also @smith04, ch. 1]',
      [
        { source: 'doe99', prefix: 'see', locator: 'pp. 33-35 and *passim*' },
        { source: 'smith04', prefix: 'also', locator: 'ch. 1' },
      ],
    ],
  ];
  for (const [written, items] of cases)
    test(written, () => {
      assert.deepEqual(
        [...written.matchAll(CITATION)].map(([, inside = '']) => parseCitation(inside)),
        [items],
      );
    });
});

describe('other text with an at sign stays text', () => {
  const texts = [
    '[@]',
    '[@a;]',
    '[@a; b]',
    '[@ a]',
    '[a]',
    '[see @a](https://example.org)',
    '[me@example.org]',
    '[write to me@example.org]',
    '[see@a]',
    '[@a, @b]',
    '[@a and @b]',
    '[see @a; and more]',
    '[@a.]',
    '[@a__b]',
    '[@a--b]',
    '[--@a]',
    '@a',
    '[@a',
    '[@a\n]',
  ];
  for (const text of texts)
    test(JSON.stringify(text), () => {
      const cited = [...text.matchAll(CITATION)].flatMap(([, inside = '']) => parseCitation(inside) ?? []);
      assert.deepEqual(cited, []);
    });
});

test('sources are numbered in the order in which a page first cites them, and keep all places', () => {
  const uses = [...usesAt('event-1', ['b', 'a']), ...usesAt('event-2', ['b']), ...usesAt('event-3', ['c'])];
  assert.deepEqual(numberSources(uses), [
    { number: 1, source: 'b', anchors: ['cite-event-1-b', 'cite-event-2-b'] },
    { number: 2, source: 'a', anchors: ['cite-event-1-a'] },
    { number: 3, source: 'c', anchors: ['cite-event-3-c'] },
  ]);
  assert.deepEqual(numberSources([]), []);
});

test('the place of a citation has an id that fits into an address', () => {
  assert.deepEqual(usesAt('claim-S15.a', ['Smith:2020']), [
    { source: 'Smith:2020', anchor: 'cite-claim-s15-a-smith-2020' },
  ]);
});
