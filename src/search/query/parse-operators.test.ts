import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseOperators } from './parse-operators.ts';

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
  ];
  for (const [query, expected] of cases)
    test(query, () => {
      assert.deepEqual(parseOperators(query), expected);
    });
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
    'AI: how to get it right',
    'foo:bar',
    '',
  ])
    assert.equal(parseOperators(query), undefined, query);
});
