import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchEngine } from '../engine/search-engine.ts';
import { settleNumbers } from './settle-numbers.ts';

/** @returns what a query becomes where pages say this */
const where = (...said: string[]) => {
  const engine: SearchEngine = {
    isLarge: false,
    pageCount: 1,
    search: (query) =>
      Promise.resolve({
        results: said.some((text) => ` ${text} `.includes(` ${String(query).replaceAll('"', '')} `))
          ? [{ id: '1', score: 1, data: () => Promise.reject(new Error('no data')) }]
          : [],
        ...{ places: 0, unfilteredResultCount: 0, filters: {}, totalFilters: {} },
      }),
  };
  return (query: string) => settleNumbers(query, engine);
};

test('a number is looked for as pages write it before what follows it', async () => {
  const of = where('eight trusts', '3 rounds', 'the third round', '23 projects', '8 March', '1st edition');
  const cases = {
    'which 8 trusts': 'which eight trusts',
    'eight trusts': 'eight trusts',
    'three rounds': '3 rounds',
    '3rd round': 'third round',
    'twenty-three projects': '23 projects',
    'First edition': '1st edition',
    eight: 'eight',
    twelve: 'twelve',
    '12 monkeys': '12 monkeys',
    '“8 trusts”': '“8 trusts”',
    '80s trusts': '80s trusts',
  };
  for (const [query, settled] of Object.entries(cases)) assert.equal(await of(query), settled);
});

test('a sign of money or per cent may stand at the number', async () => {
  assert.equal(await where('96%')('96pc of trusts'), '96% of trusts');
});

test('percentages and money are looked for as pages write them, by their sign if in no other way', async () => {
  const of = where('about 10 per cent more', '5 dollars', 'weighs 9 pounds', '£9');
  const cases = {
    'ten percent': '10 per cent',
    '10 percent': '10 per cent',
    '12.5 percent of trusts': '12.5% of trusts',
    'twelve per cent': '12%',
    '40 million pounds for logins': '£40 million for logins',
    'forty million euros': '€40 million',
    'fourty million euros': '€40 million',
    '250m dollars': '250m dollars',
    'five dollars': '5 dollars',
    '9 pounds': '9 pounds',
    '1,500 euros': '€1,500',
    'percent of pounds': 'percent of pounds',
  };
  for (const [query, settled] of Object.entries(cases)) assert.equal(await of(query), settled);
});

test('a number with a fraction is looked for as pages write it', async () => {
  const of = where('3½ years', '0.5 miles', '⅛ mile', '1/4 share', '2.75 litres', '1⁄3 inch');
  const cases = {
    '3.5 years': '3½ years',
    '½ miles': '0.5 miles',
    '1/2 miles': '0.5 miles',
    '1⁄8 mile': '⅛ mile',
    '0.25 share': '1/4 share',
    '2¾ litres': '2.75 litres',
    '⅓ inch': '1⁄3 inch',
    '3½ years': '3½ years',
    '13.25 marks': '13.25 marks',
    '11/2 miles': '11/2 miles',
  };
  for (const [query, settled] of Object.entries(cases)) assert.equal(await of(query), settled);
});

test('what is measured is looked for by the unit as pages write it, unless they have it as typed', async () => {
  const of = where('42 minutes', '105 metres', '50km', '7m', '30 seconds', '12 km');
  const cases = {
    '42 mins': '42 minutes',
    'waited 42min': 'waited 42 minutes',
    '105m long': '105 metres long',
    '50 kilometres': '50km',
    '7m deep': '7m deep',
    '12km': '12 km',
    '30 secs': '30 seconds',
    '31 secs': '31 secs',
    '105 m€': '105 m€',
  };
  for (const [query, settled] of Object.entries(cases)) assert.equal(await of(query), settled);
});
