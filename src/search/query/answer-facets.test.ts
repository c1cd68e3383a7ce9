import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answerer } from './answer-types.ts';
import { answer, ask, loads, slugOf, startAnswerer } from '../../testing/answer-samples.ts';

describe('facets, years and order', () => {
  const found = async (wanted: Partial<Parameters<Answerer>[0]>) => {
    const { results } = await answer({ query: '', facets: {}, ...wanted });
    return (await Promise.all(results.map((one) => one.load()))).map(({ url }) => slugOf(url)).sort();
  };
  test('nothing wanted, nothing found, all facets counted', async () => {
    const { results, filters } = await ask('');
    assert.deepEqual([results, filters['year']], [[], { 2016: 1, 2017: 1, 2020: 2 }]);
  });
  test('a facet alone', async () => {
    assert.deepEqual(await found({ facets: { year: ['2020'] } }), ['centre', 'logins']);
  });
  test('a range of years', async () => {
    assert.deepEqual(await found({ years: { from: 2017 } }), ['centre', 'hdr', 'logins']);
    assert.deepEqual(await found({ years: { from: 2015, to: 2016 } }), ['review']);
    assert.deepEqual(await found({ years: { from: 2030 } }), []);
  });
  test('facets that do not exist', async () => {
    assert.deepEqual(await found({ query: 'records', facets: { colour: ['red'], __proto__: ['a'] } }), []);
  });

  test('a page of the name that a query holds comes before those that have all words', async () => {
    assert.deepEqual((await ask('HDR UK records')).slugs, ['hdr', 'centre']);
    assert.deepEqual((await ask('HDR UK records', { year: ['2020'] })).slugs, ['centre']);
  });

  test('a large publication reads and counts only the facets that show or are chosen', async () => {
    const large = startAnswerer(1000);
    loads.length = 0;
    const reads = () => loads.splice(0).filter((path) => path.includes('filter/')).length;
    const first = await large({ query: 'records', facets: {} }, { facets: ['type'] });
    assert.deepEqual([first.results.length > 1, first.filters, reads()], [true, {}, 0]);
    assert.ok(first.uncounted.includes('year'));
    const opened = await large({ query: 'records', facets: {} }, { facets: ['year'] });
    assert.deepEqual([opened.filters['year'], reads()], [{ 2016: 1, 2017: 0, 2020: 1 }, 1]);
    assert.ok(!opened.uncounted.includes('year'));
    const other = startAnswerer(1000);
    const since = await other({ query: 'records', facets: {}, years: { from: 2017 } }, { facets: [] });
    assert.deepEqual([since.results.length, reads()], [1, 1]);
    assert.deepEqual((await other({ query: '', facets: {} }, { facets: [] })).results, []);
  });

  test('counts are those of what choosing a value leaves, with operators of several sides too', async () => {
    const choices: Record<string, string[]>[] = [{}, { year: ['2020'] }, { year: ['2016', '2020'] }];
    for (const query of [
      ...['wachter OR login', 'records -wachter', 'wachter OR records -login', '-year:2016'],
      ...['year:2016 OR login', '(year:2016 OR year:2020) records', 'login OR (records -year:2016)'],
    ])
      for (const facets of choices) {
        const { filters, totalFilters } = await answer({ query, facets });
        const chosen = facets['year'] ?? [];
        for (const [value, count] of Object.entries((chosen.length ? totalFilters : filters)['year'] ?? {})) {
          const alone = await answer({ query, facets: { year: [value] } });
          assert.equal(alone.results.length, count, `${query}, ${chosen.join()}: ${value}`);
        }
      }
  });
});
