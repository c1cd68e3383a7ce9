import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readState, writeState, type SearchState } from './search-state.ts';

const none = { query: '', facets: {} };

describe('a search survives its address', () => {
  const cases: [state: SearchState, address: string][] = [
    [none, ''],
    [{ query: 'login', facets: {} }, '?q=login'],
    [{ query: 'R&D + £40 million', facets: {} }, '?q=R%26D+%2B+%C2%A340+million'],
    [{ query: '#1?', facets: { year: ['2020'] } }, '?q=%231%3F&year=2020'],
    [
      { query: 'a', facets: { type: ['Initiative', 'Briefing'], organisation: ['Health & Care'] } },
      '?q=a&type=Initiative&type=Briefing&organisation=Health+%26+Care',
    ],
    [{ query: '', facets: { status: ['Active'], 'applies-to': ['UK'] } }, '?status=Active&applies-to=UK'],
    [{ query: 'a', facets: {}, years: { from: 2018, to: 2020 } }, '?q=a&from=2018&to=2020'],
    [{ query: '', facets: {}, years: { from: 2020 } }, '?from=2020'],
    [{ query: '', facets: {}, years: { to: 2020 }, sort: 'date' }, '?to=2020&sort=date'],
    [{ query: 'wachtor', facets: {}, exact: true }, '?q=wachtor&exact=1'],
  ];
  for (const [state, address] of cases)
    test(address || 'nothing', () => {
      assert.equal(writeState(state), address);
      assert.deepEqual(readState(address), state);
    });
});

describe('what does not belong into an address is left out', () => {
  const cases: [behaviour: string, address: string, state: SearchState][] = [
    ['bytes that are no text', '?q=%E0%A4%A', { query: '%A', facets: {} }],
    ['values that no facet has', `?type=${'a'.repeat(10_000)}`, none],
    ['a percent sign alone', '?q=100%', { query: '100%', facets: {} }],
    ['facets that do not exist', '?q=a&colour=red&__proto__=b&constructor=c', { query: 'a', facets: {} }],
    ['empty values', '?q=&type=&year=&from=&to=&sort=&exact=', none],
    ['values that stand twice', '?type=A&type=A&type=B', { query: '', facets: { type: ['A', 'B'] } }],
    ['a second query', '?q=a&q=b', { query: 'a', facets: {} }],
    ['spaces around the query', '?q=%20%20a%20b%20', { query: 'a b', facets: {} }],
    ['years that are none', '?from=MMXX&to=-1', none],
    ['orders that there are not', '?q=a&sort=size&exact=yes', { query: 'a', facets: {} }],
  ];
  for (const [behaviour, address, state] of cases)
    test(behaviour, () => {
      assert.deepEqual(readState(address), state);
    });
});

test('years the wrong way round are put right', () => {
  assert.deepEqual(readState('?from=2020&to=2018').years, { from: 2018, to: 2020 });
});
