import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer, ask, loads, other, slugOf } from '../../testing/answer-samples.ts';

describe('the page that is meant comes first', () => {
  const cases: [behaviour: string, query: string, slug: string][] = [
    ['its title', 'wachter review', 'review'],
    ['another name', 'making it work', 'review'],
    ['a short form', 'HDR UK', 'hdr'],
    ['without its space', 'hdruk', 'hdr'],
    ['a slip', 'HRD UK', 'hdr'],
    ['half of a word', 'wach', 'review'],
    ['its name among words that it does not have', 'HDR UK records', 'hdr'],
    ['its name among words that no page has together', 'login times interoperability', 'logins'],
    ['a question', 'who wrote the Wachter review?', 'review'],
    ['a question with words that no page has together', 'how long did logins take in hospital', 'logins'],
    ['an amount', '£40 million', 'logins'],
    ['an amount in figures', '40,000,000', 'logins'],
    ['an amount with a point', '£4.2bn', 'review'],
    ['an amount among words that no page has together', 'robert institute, 4.2 billion', 'review'],
    ['a hyphen that no page writes', 'staff-logins', 'logins'],
    ['a hyphen less', 'longterm', 'hdr'],
    ['American spelling', 'national organization', 'centre'],
    ['the plural', 'wachter reviews', 'review'],
    ['an expansion', 'single sign-on', 'logins'],
    ['its short form, which no page has', 'SSO', 'logins'],
    ['its synonym', 'sign once', 'logins'],
    ['an ordinary word that no page has', 'staff passwords', 'logins'],
    ['two ordinary words that no page has', 'academy studies', 'hdr'],
    [
      'two ordinary words that no page has, and one that nothing stands for',
      'academy passwords emission',
      'logins',
    ],
    ['an ordinary word beside one that no page has with it', 'enquiry money wachter', 'review'],
  ];
  for (const [behaviour, query, slug] of cases)
    test(`${behaviour}: ${query}`, async () => {
      assert.equal((await ask(query)).slugs[0], slug);
    });
});

test('a short form is no slip of an ordinary word', async () => {
  assert.deepEqual((await ask('lomg')).correction?.to, 'long');
  for (const query of ['LOMG', 'what is LOMG']) {
    const { correction, slugs } = await ask(query);
    assert.deepEqual([correction, slugs], [undefined, []], query);
  }
});

test('what is found does not depend on what was searched for before', async () => {
  const first = await ask('an account of ui');
  await ask('UK');
  await ask('unit uk research');
  assert.deepEqual((await ask('an account of ui')).slugs, first.slugs);
});

test('another form of a term leads to the words that stand on the page, marked', async () => {
  const { shown } = await ask('Health Data Research UK');
  const centre = shown.find(({ url }) => slugOf(url) === 'centre');
  const marked = centre?.passages?.flatMap(({ parts }) => parts.flat()).filter(({ marked }) => marked);
  assert.deepEqual(
    marked?.map(({ text }) => text),
    ['HDR', 'UK'],
  );
});

test('a page says by which other name, or whose source, it was found', async () => {
  const nameFor = async (query: string) => (await ask(query)).shown[0]?.matchedName;
  assert.deepEqual(await nameFor('making it work'), other('Making IT Work'));
  assert.deepEqual(await nameFor('HRD UK'), { name: 'HRD UK', kind: 'other spelling' });
  for (const query of ['lovelace', 'Ada Lovelace', 'lovelace ada'])
    assert.deepEqual(await nameFor(query), { name: 'Ada Lovelace', kind: 'author' }, query);
  for (const query of ['wachter', 'it']) assert.equal(await nameFor(query), undefined, query);
});

test('what was searched for instead of an ordinary word that no page has is said, and marked', async () => {
  const { shown, ...found } = await ask('staff passwords');
  assert.deepEqual(found.correction, { from: 'staff passwords', to: 'staff login' });
  const marked = shown[0]?.passages?.flatMap(({ parts }) => parts.flat()).filter(({ marked }) => marked);
  assert.deepEqual(
    marked?.map(({ text }) => text),
    ['Staff', 'logins', 'Login', 'Login'],
  );
  const exact = await answer({ query: 'staff passwords', facets: {} }, { exact: true });
  assert.deepEqual(exact.results, []);
});

describe('spelling is put right where no page has the word', () => {
  const cases: [typed: string, corrected: string][] = [
    ['wachtor', 'wachter'],
    ['wacther reveiw', 'wachter review'],
    ['interoprabiltiy', 'interoperability'],
    ['stafflogins', 'Staff logins'],
    ['Wachtor', 'Wachter'],
    ['WACHTOR', 'WACHTER'],
    ['hdruk', 'HDR UK'],
    ['logn times', 'login times'],
    ['recordd', 'records'],
  ];
  for (const [typed, corrected] of cases)
    test(typed, async () => {
      const { correction, query, results } = await ask(typed);
      assert.deepEqual([correction, query], [{ from: typed, to: corrected }, corrected]);
      assert.ok(results.length);
    });

  test('a slip is put right though no page has what it stands beside, which is left out', async () => {
    const { correction, tried, slugs } = await ask('wachtor institute');
    assert.deepEqual(correction, { from: 'wachtor institute', to: 'wachter' });
    assert.deepEqual(tried, [
      { what: 'spelling', query: 'wachter institute', found: 0 },
      { what: 'fewer words', query: 'wachter', found: 2 },
    ]);
    assert.deepEqual(slugs.slice(0, 2), ['review', 'hdr']);
  });

  test('a word that is left out beside one is told', async () => {
    const { correction } = await ask('wachtor xqqxq');
    assert.deepEqual(correction, { from: 'wachtor xqqxq', to: 'wachter', leftOut: ['xqqxq'] });
  });

  test('a word that a page has stays, and so does the beginning of one', async () => {
    for (const query of ['record', 'insti', 'fund', 'said', 'Robe', 'HRD UK', 'organization', 'sign once'])
      assert.equal((await ask(query)).correction, undefined, query);
  });

  test('an ordinary word that no page has is left out, though a word of a page looks like it', async () => {
    const { correction, tried, slugs } = await ask('stiff records');
    assert.deepEqual([correction, tried[0]?.what, slugs[0]], [undefined, 'fewer words', 'centre']);
    for (const query of ['stiff', 'preview'])
      assert.deepEqual((await ask(query)).correction, undefined, query);
  });

  test('nothing is found for words of which no page has any, and some of which nothing stands for', async () => {
    assert.equal((await ask('academy')).slugs[0], 'hdr');
    const { query, results, withMost, correction } = await ask('swimming academy');
    assert.deepEqual([query, results, withMost, correction], ['swimming academy', [], [], undefined]);
    // What may be a slip of something is no word that no page has.
    assert.equal((await ask('zxqvwk academy')).slugs[0], 'hdr');
    // But where more words are left out than stand for something, these tell nothing.
    for (const query of ['zxqvwk vwkqzx academy', 'zxqvwk vwkqzx wachtor'])
      assert.deepEqual((await ask(query)).results, [], query);
  });

  test('words can be asked for as they stand: no page has them', async () => {
    const { correction, query, results, nearest } = await ask('wachtor', {}, true);
    assert.deepEqual([correction, query, results], [undefined, 'wachtor', []]);
    assert.deepEqual(
      nearest.map(({ url }) => slugOf(url)),
      ['review'],
    );
  });

  test('what is known about words is loaded only for that', async () => {
    loads.length = 0;
    await ask('records');
    assert.ok(!loads.some((path) => path.includes('vocabulary')));
  });
});

describe('where nothing is found, something else is tried, and said', () => {
  test('fewer words', async () => {
    assert.deepEqual((await ask('wachter zzzz')).tried, [
      { what: 'fewer words', query: 'wachter', found: 2 },
    ]);
    const { tried, slugs } = await ask('robert institute robert review');
    assert.deepEqual([tried.at(-1)?.what, slugs[0]], ['fewer words', 'review']);
  });
  test('fewer words, of which none that a page has is given up for another that stands for one', async () => {
    const { correction, tried, slugs } = await ask('passwords institute');
    assert.deepEqual([correction, tried.at(-1)?.query], [undefined, 'institute']);
    assert.ok(slugs.includes('hdr'));
  });
  test('fewer facets', async () => {
    const { tried, results } = await ask('wachter', { year: ['2017'] });
    assert.deepEqual([tried, results], [[{ what: 'fewer facets', query: 'wachter', found: 2 }], []]);
  });
  test('nothing at all', async () => {
    const { tried, results, nearest } = await ask('zzzz');
    assert.deepEqual([tried, results, nearest], [[{ what: 'spelling', query: 'zzzz', found: 0 }], [], []]);
  });
  test('a month is no slip of anything, so that no other spelling is tried', async () => {
    for (const query of ['3 february', 'february']) assert.deepEqual((await ask(query)).tried, [], query);
  });
  test('a word is not taken for its first letter', async () => {
    assert.deepEqual((await ask('ski')).results, []);
  });
});

describe('where pages have not all of several words, those follow that have most', () => {
  test('with the words that they are without, and their own marked', async () => {
    const { slugs, shownWithMost } = await ask('review of records by Robert');
    assert.deepEqual(slugs, ['review']);
    assert.deepEqual(
      shownWithMost.map(({ url, without }) => [slugOf(url), without]),
      [['centre', ['Robert']]],
    );
    assert.match(shownWithMost[0]?.excerpt ?? '', /<mark>records<\/mark>.*<mark>review<\/mark>/);
  });
  test('also where none has all', async () => {
    const { slugs, shownWithMost } = await ask('institute research records interoperability');
    assert.deepEqual([slugs, shownWithMost.map(({ url }) => slugOf(url))], [['centre'], ['hdr']]);
  });
  test('not where a page is called as the words say', async () => {
    const { results, withMost } = await ask('Health Data Research UK');
    assert.deepEqual([results.length < 4, withMost], [true, []]);
  });
  test('a word that no page has is not taken for its beginning', async () => {
    const { slugs, shownWithMost } = await ask('insterburg wachter records interoperability');
    assert.deepEqual(slugs, ['centre']);
    assert.deepEqual(
      shownWithMost.map(({ url, without }) => [slugOf(url), without]),
      [['review', ['insterburg', 'interoperability']]],
    );
  });
  test('not for words as they stand, an order of dates, or outside the chosen facets', async () => {
    const sorted = await answer({ query: 'review records Robert', facets: {}, sort: 'date' });
    const none = [
      await ask('review records Robert', {}, true),
      await ask('"review of records"'),
      await ask('review records Robert', { year: ['2016'] }),
      sorted,
    ];
    assert.deepEqual(
      none.map(({ withMost }) => withMost),
      none.map(() => []),
    );
  });
});

test('a phrase is found with a hyphen or a space, as pages write it', async () => {
  assert.deepEqual((await ask('"long term plans"')).slugs, ['hdr']);
  assert.deepEqual((await ask('"of the long-term"')).slugs, ['centre']);
  assert.deepEqual((await ask('"plans long"')).slugs, []);
});

test('searches at the same time do not mix', async () => {
  const queries = ['wachter', 'records', 'login', 'staff', 'HDR UK', 'wachtor', 'the'];
  const alone = [];
  for (const query of queries) alone.push((await ask(query)).shown.map(({ excerpt }) => excerpt));
  const together = await Promise.all([...queries, ...queries].map((query) => ask(query)));
  assert.deepEqual(
    together.map(({ shown }) => shown.map(({ excerpt }) => excerpt)),
    [...alone, ...alone],
  );
});
