import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answererOf, ask, slugOf } from '../../../testing/answer-samples.ts';
import { publication } from '../../../testing/publication-samples.ts';
import { buildIndex } from '../../index/build-index.ts';

test('pages are found by the years in which something happened on them', async () => {
  const found = async (query: string) => (await ask(query)).slugs.toSorted();
  for (const query of ['from 2016 to 2018', '2016-18', 'before 2019', 'what happened in 2016–17'])
    assert.deepEqual(await found(query), ['hdr', 'review'], query);
  for (const query of ['since 2018', 'after 2017', 'the 2020s', 'the twenties', '2019/20'])
    assert.deepEqual(await found(query), ['centre', 'logins'], query);
  assert.deepEqual(await found('records since 2018'), ['centre'], 'with the other words of the query');
  assert.deepEqual(await found('review before 2017'), ['review']);
});

test('what is found within years is put right as any other, and told as it was typed', async () => {
  const { slugs, correction } = await ask('wachtor before 2017');
  assert.deepEqual(
    [slugs, correction],
    [['review'], { from: 'wachtor before 2017', to: 'wachter before 2017' }],
  );
});

test('years in which nothing happened leave the query as it stands', async () => {
  assert.deepEqual((await ask('Wachter review before 1960')).slugs[0], 'review');
});

test('years narrow what is chosen otherwise', async () => {
  assert.deepEqual((await ask('since 2016', { year: ['2016', '2017'] })).slugs.toSorted(), ['hdr', 'review']);
});

test('pages that name a season as the query does come before those that tell of its months', async () => {
  const pages = ['in May 2020', 'in summer 2020', 'on 3 July 2020', 'in the hot summer of 2020'].map(
    (time, index) => ({
      path: `p${index}.html`,
      html: `<html lang="en-gb"><head><meta data-pagefind-filter="year[content]" content="2020"></head><body><main data-pagefind-body><h1>Opened</h1><p>It opened ${time}.</p></main></body></html>`,
    }),
  );
  const { files } = await buildIndex(pages, [], publication());
  const { results } = await answererOf(files, pages.length)({ query: 'opened summer 2020', facets: {} });
  const found = await Promise.all(results.map(async (result) => slugOf((await result.load()).url)));
  assert.deepEqual(found, ['p1', 'p2', 'p3']);
});

test('months and days leave out what happened in others of their year, and it is not counted', async () => {
  const day = (slug: string, text: string, ...years: string[]) => ({
    path: `${slug}.html`,
    html: `<html lang="en-gb"><head>${years
      .map((year) => `<meta data-pagefind-filter="year[content]" content="${year}">`)
      .join('')}</head><body><main data-pagefind-body><h1>${slug}</h1><p>${text}</p></main></body></html>`,
  });
  const pages = [
    day('january', 'It opened on 12 January 2021.', '2021'),
    day('may', 'It opened in May 2021.', '2021'),
    day('june', 'It opened on 30 June 2021.', '2021'),
    day('later', 'It closed in 2022, having opened in February 2021.', '2021', '2022'),
  ];
  const { files } = await buildIndex(pages, [], publication());
  const answer = answererOf(files, pages.length);
  for (const [query, ...slugs] of [
    ['since March 2021', 'june', 'later', 'may'],
    ['after 30 June 2021', 'later'],
    ['opened before May 2021', 'january', 'later'],
    ['until May 2021', 'january', 'later', 'may'],
    ['between January and February 2021', 'january', 'later'],
    ['from 1 to 30 June 2021', 'june'],
    ['spring 2021', 'may'],
    ['winter 2020/21', 'january', 'later'],
    ['opened in winter 2020/21', 'january', 'later'],
    ['the 21st century', 'january', 'june', 'later', 'may'],
  ] as const) {
    const { results, filters } = await answer({ query, facets: {} });
    const found = await Promise.all(results.map(async (result) => slugOf((await result.load()).url)));
    assert.deepEqual(found.toSorted(), slugs, query);
    const own = pages.filter(({ path }) => (slugs as readonly string[]).includes(path.replace('.html', '')));
    const inYear = own.filter(({ html }) => html.includes('content="2021"'));
    assert.equal(filters['year']?.['2021'], inYear.length, query);
  }
});
