import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { spanishQuestions } from '../../../interface/spanish/spanish-questions.ts';
import { operatorIn, parseOperators } from './parse-operators.ts';

const parsed = (
  alternatives: [words: string, ...phrases: string[]][],
  without: string[] = [],
  facets: [string, string][] = [],
  withoutFacets: [string, string][] = [],
  unfinished: string[] = [],
) => ({
  alternatives: alternatives.map(([words, ...phrases]) => ({ words, phrases })),
  ...{ without, facets, withoutFacets, unfinished },
});

describe('operators of other searches are understood', () => {
  const cases: [query: string, ReturnType<typeof parsed>][] = [
    ['"real world" data', parsed([['real world data', 'real world']])],
    ['“real world”', parsed([['real world', 'real world']])],
    ['exemplars -local', parsed([['exemplars']], ['local'])],
    ['exemplars NOT local care', parsed([['exemplars care']], ['local'])],
    ['exemplars -"local health"', parsed([['exemplars']], ['local health'])],
    [
      'smartcard OR passkeys OR "security keys"',
      parsed([['smartcard'], ['passkeys'], ['security keys', 'security keys']]),
    ],
    ['lab AND funding', parsed([['lab funding']])],
    ['type:briefing nhsx', parsed([['nhsx']], [], [['type', 'briefing']])],
    ['topic:"legacy it" nhsx', parsed([['nhsx']], [], [['topic', 'legacy it']])],
    ['Status:closed', parsed([], [], [['status', 'closed']])],
    [
      'nhsx -type:briefing NOT status:closed',
      parsed(
        [['nhsx']],
        [],
        [],
        [
          ['type', 'briefing'],
          ['status', 'closed'],
        ],
      ),
    ],
    ['- nhsx', parsed([['nhsx']])],
    ['OR OR', parsed([])],
    ['-', parsed([])],
    ['a OR', parsed([['a']])],
    ['-nhsx', parsed([], ['nhsx'])],
    ...[
      ['„', '“'],
      ['“', '”'],
      ['”', '”'],
      ['«', '»'],
      ['« ', ' »'],
      ['»', '«'],
      ['‹', '›'],
      ['「', '」'],
      ['『', '』'],
      ['＂', '＂'],
      ['″', '″'],
      ['‘', '’'],
      ['‚', '‘'],
      ["'", "'"],
      ["''", "''"],
      ['``', '´´'],
    ].map(([open = '', close = '']): [string, ReturnType<typeof parsed>] => [
      `-${open}old gate${close} ${open}real world${close} data`,
      parsed([['real world data', 'real world']], ['old gate']),
    ]),
    ['exemplars –local', parsed([['exemplars']], ['local'])],
    ['exemplars −"local health"', parsed([['exemplars']], ['local health'])],
    ['type: briefing nhsx', parsed([['nhsx']], [], [['type', 'briefing']])],
    ['status:"clo sed', parsed([['sed']], [], [['status', 'clo']])],
    ['type:', parsed([], [], [], [], ['type'])],
    ['nhsx status:', parsed([['nhsx']], [], [], [], ['status'])],
    ['"', parsed([])],
    ['“ ”', parsed([])],
    ['… ? ()', parsed([])],
    ['(brussels) -wales', parsed([['brussels']], ['wales'])],
    ['brussels OR wales -type:briefing', parsed([['brussels'], ['wales']], [], [], [['type', 'briefing']])],
    ['type:briefing brussels OR wales', parsed([['brussels'], ['wales']], [], [['type', 'briefing']])],
    ['NOT (brussels OR wales)', parsed([], ['brussels', 'wales'])],
    ['brussels) OR (wales', parsed([['brussels'], ['wales']])],
  ];
  for (const [query, expected] of cases)
    test(query, () => {
      assert.deepEqual(parseOperators(query), expected);
    });
});

test('brackets hold together, and what limits a side stands beside OR', () => {
  const sidesOf = (query: string) =>
    parseOperators(query)?.alternatives.map(({ words, limits }) =>
      [
        words,
        ...(limits?.facets.map((facet) => facet.join(':')) ?? []),
        ...(limits?.without.map((word) => `-${word}`) ?? []),
        ...(limits?.withoutFacets.map((facet) => `-${facet.join(':')}`) ?? []),
      ].join(' '),
    );
  for (const [query, sides] of [
    ['status:closed OR brussels', [' status:closed', 'brussels']],
    ['brussels OR status:closed', ['brussels', ' status:closed']],
    ['status:closed OR type:briefing', [' status:closed', ' type:briefing']],
    ['brussels OR status:closed wales', ['brussels', 'wales status:closed']],
    ['(status:closed OR brussels) nhsx', ['nhsx status:closed', 'brussels nhsx']],
    ['nhsx (brussels OR wales)', ['nhsx brussels', 'nhsx wales']],
    ['(a1 OR b1) AND (c1 OR d1)', ['a1 c1', 'a1 d1', 'b1 c1', 'b1 d1']],
    ['(type:briefing -nhsx) OR wales', [' type:briefing -nhsx', 'wales']],
    ['wales OR NOT (nhsx type:page)', ['wales', ' -nhsx', ' -type:page']],
    ['((a1 OR (b1 c1)) OR d1', ['a1', 'b1 c1', 'd1']],
    ['wales OR -(nhsx OR cocir)', ['wales', ' -nhsx -cocir']],
  ] as const)
    assert.deepEqual(sidesOf(query), sides, query);
});

test('what only looks like an operator is words', () => {
  for (const query of [
    'log-in',
    'NHS–X',
    'this or that',
    'not now',
    'say "what',
    "the nurses' and doctors' pay",
    "l'abbé et d'arcy",
    'rock ’n’ roll',
    '2015 –2017',
    '£',
    '™',
    '%',
    '→ -',
    'nhsx (2019)',
    '(the) gate',
    'AI: how to get it right',
    'foo:bar',
    '',
  ])
    assert.equal(parseOperators(query), undefined, query);
});

test('in a query that is all in capitals, words of the language are no operators', () => {
  const isOr = (query: string, word: string) => operatorIn(query, spanishQuestions.operators)('or', word);
  assert.ok(isOr('norte O sur', 'O'));
  assert.ok(!isOr('NORTE O SUR', 'O'));
  assert.ok(isOr('NORTE OR SUR', 'OR'));
});
