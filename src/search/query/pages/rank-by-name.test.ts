import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeNames } from '../../language/name-field.ts';
import { rankByName } from './rank-by-name.ts';

const page = (title: string, names: string[] = [], terms: string[] = []) => ({
  meta: {
    title,
    names: writeNames(names.map((name) => ({ name, kind: 'other name' }))),
    terms: writeNames(terms.map((name) => ({ name, kind: 'short form' }))),
  },
});
const pages = [
  page('A talk on NHS Digital'),
  page('Information Centre', ['NHS Digital', 'HSCIC']),
  page('NHS Digital'),
  page('Glossary', [], ['SCR', 'Summary Care Record']),
];

describe('pages that a query names, among other words, come before others', () => {
  const named = [
    page('A report on the budget of NHSX', []),
    page('NHSX', ['NHS X']),
    page('The Health Bill', ['abolition of NHSX']),
  ];
  const cases: [query: string, first: string][] = [
    ['nhsx budget', 'A report on the budget of NHSX'],
    ['nhsx chief executive', 'NHSX'],
    ['nhsx abolished', 'The Health Bill'],
    ['budget', 'A report on the budget of NHSX'],
  ];
  for (const [query, first] of cases)
    test(query, () => {
      assert.equal(rankByName(named, query)[0]?.meta.title, first);
    });
});

test('a page called by some words of many comes after one that has nearly all of them in one sentence', () => {
  const all = [page('Japan'), page('Futuna')];
  const having = (together: number, anywhere: number, says: number[]) => ({
    ...{ weight: together, together, anywhere },
    ...{ says: new Set(says), named: new Set([0]) },
  });
  const first = (
    query: string,
    japan: number,
    futuna: number,
    { count = 4, isWhole = false, says = [0, 1] } = {},
  ) =>
    rankByName(all, query, { evidence: [having(0, japan, [0]), having(futuna, 1, says)], count, isWhole })[0]
      ?.meta.title;
  assert.equal(first('japan', 0.25, 0.9), 'Futuna');
  assert.equal(first('japan fishing rights', 0.25, 0.9, { isWhole: true }), 'Futuna');
  // It says as much, though apart; no sentence says most; that which does is without the name.
  assert.equal(first('japan', 0.9, 0.9), 'Japan');
  assert.equal(first('japan', 0.25, 0.4), 'Japan');
  assert.equal(first('japan', 0.25, 0.9, { says: [1] }), 'Japan');
  // Two words are a name and what is asked of it; the name is all that is asked for.
  assert.equal(first('japan', 0.25, 0.9, { count: 2 }), 'Japan');
  assert.equal(first('japan', 0.25, 0.9, { isWhole: true }), 'Japan');
  // What has more of other words, in no such sentence, stays behind both.
  const more = { ...having(0.4, 0.9, [1]), weight: 2 };
  const ranked = rankByName([...all, page('Atlas')], 'japan', {
    evidence: [having(0, 0.25, [0]), having(0.9, 1, [0, 1]), more],
    count: 4,
    isWhole: false,
  });
  assert.deepEqual(
    ranked.map(({ meta }) => meta.title),
    ['Futuna', 'Japan', 'Atlas'],
  );
});

test('a name of a page about the publication is not meant by a word of it, where the question has others', () => {
  const own = page('How one led to another', ['family tree']);
  const all = [{ meta: { ...own.meta, type: 'Page' } }, page('A survey of ash')];
  const first = (count: number) => rankByName(all, 'tree', { count })[0]?.meta.title;
  assert.deepEqual([1, 2].map(first), ['How one led to another', 'A survey of ash']);
});

describe('pages that are called as the query says come first', () => {
  const cases: [query: string, order: string[]][] = [
    ['nhs digital', ['NHS Digital', 'Information Centre', 'A talk on NHS Digital', 'Glossary']],
    ['HSCIC', ['Information Centre', 'A talk on NHS Digital', 'NHS Digital', 'Glossary']],
    ['summary care records', ['A talk on NHS Digital', 'Glossary', 'Information Centre', 'NHS Digital']],
    ['digital', ['A talk on NHS Digital', 'Information Centre', 'NHS Digital', 'Glossary']],
    ['?!', ['A talk on NHS Digital', 'Information Centre', 'NHS Digital', 'Glossary']],
  ];
  for (const [query, order] of cases)
    test(query, () => {
      assert.deepEqual(
        rankByName(pages, query).map(({ meta }) => meta.title),
        order,
      );
    });

  test('a glossary that explains the query first where Pagefind has it first', () => {
    const first = (all: typeof pages) => rankByName(all, 'summary care records')[0]?.meta.title;
    assert.deepEqual([pages, pages.toReversed()].map(first), ['A talk on NHS Digital', 'Glossary']);
  });
});
