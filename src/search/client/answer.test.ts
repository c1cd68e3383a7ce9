import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { runInThisContext } from 'node:vm';
import { initiative, publication, term } from '../../model/samples.ts';
import { buildIndex, type IndexFile } from '../index/build.ts';
import { wrapEngine } from '../index/engine.ts';
import { writeNames, type Name } from '../language/names.ts';
import { createAnswerer, type Answerer } from './answer.ts';
import type { Carrier, Engine } from './carrier.ts';
import { openEngine } from './engine.ts';
import { openKnowledge } from './knowledge.ts';

const other = (name: string): Name => ({ name, kind: 'other name' });

const page = (slug: string, title: string, names: Name[], text: string, facets = '') => ({
  path: `initiatives/${slug}.html`,
  html: `<!DOCTYPE html><html lang="en-gb"><head><title>${title}</title>
    <meta data-pagefind-meta="names[content]" content="${writeNames(names)}">${facets}</head>
    <body><main data-pagefind-body><h1>${title}</h1>${text}</main></body></html>`,
});
const facet = (name: string, value: string) =>
  `<meta data-pagefind-filter="${name}[content]" content="${value}">`;

/** A publication of four pages, small enough to know what it says. */
const entries = [
  initiative('review', { title: 'The Wachter review', aliases: ['Making IT Work'] }),
  initiative('logins', { title: 'Staff logins', aliases: ['login times'] }),
  initiative('hdr', { title: 'Health Data Research UK' }),
  initiative('centre', { title: 'Centre for records', aliases: ['National Organisation'] }),
];
const terms = [
  term('HDR UK', { expansion: 'Health Data Research UK', variants: ['HRD UK'], page: 'initiatives/hdr' }),
  term('SSO', { expansion: 'single sign-on', synonyms: ['sign once'] }),
];
const pages = [
  page(
    'review',
    'The Wachter review',
    [other('Making IT Work')],
    '<p>A review of records by Robert Wachter.</p><h2 id="money">Money</h2><p>It asked for £4.2 billion.</p>',
    facet('year', '2016'),
  ),
  page(
    'logins',
    'Staff logins',
    [other('login times')],
    '<p>Login took long; £40m was announced. Single sign-on was promised. People log in.</p><h2 id="after">After</h2><p>No account was found.</p>',
    facet('year', '2020'),
  ),
  page(
    'hdr',
    'Health Data Research UK',
    [
      { name: 'HDR UK', kind: 'short form' },
      { name: 'HRD UK', kind: 'other spelling' },
    ],
    '<p>An institute for research, funded in long-term plans.</p>',
    facet('year', '2017'),
  ),
  page(
    'centre',
    'Centre for records',
    [other('National Organisation')],
    '<p>Keeps records of HDR UK, with interoperability and organisations: interoperability. Its report says what staff said of the Wachter review and of the long term.</p>',
    facet('year', '2020'),
  ),
];

let files: IndexFile[];
let answer: Answerer;
let loads: string[] = [];
before(async () => {
  ({ files } = await buildIndex(pages, [], publication({ initiatives: entries, terms })));
  answer = startAnswerer();
});

/** @param count how many pages there are said to be */
function startAnswerer(count = pages.length): Answerer {
  const load: Carrier = (path) => {
    loads.push(path);
    const file = files.find((one) => one.path === path);
    if (!file) return Promise.reject(new Error(path));
    const text = new TextDecoder().decode(file.content);
    if (path === 'pagefind.js') return Promise.resolve(runInThisContext(`(${wrapEngine(text)})`) as Engine);
    if (path === 'pagefind-entry.json')
      return Promise.resolve(
        new TextEncoder().encode(text.replace(/"page_count":\d+/, `"page_count":${count}`)),
      );
    return Promise.resolve(new Uint8Array(file.content));
  };
  const engine = openEngine(load);
  let known: ReturnType<typeof openKnowledge> | undefined;
  return createAnswerer(
    () => engine,
    () => (known ??= openKnowledge(load)),
  );
}

const slugOf = (url: string) => url.replace(/^.*\/|\.html.*$/g, '');
const ask = async (query: string, facets: Record<string, string[]> = {}, exact = false) => {
  const found = await answer({ query, facets }, { exact });
  const shown = await Promise.all(found.results.map((result) => result.load()));
  return { ...found, shown, slugs: shown.map(({ url }) => slugOf(url)) };
};

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
    ['a hyphen that no page writes', 'staff-logins', 'logins'],
    ['a hyphen less', 'longterm', 'hdr'],
    ['American spelling', 'national organization', 'centre'],
    ['the plural', 'wachter reviews', 'review'],
    ['an expansion', 'single sign-on', 'logins'],
    ['its short form, which no page has', 'SSO', 'logins'],
    ['its synonym', 'sign once', 'logins'],
  ];
  for (const [behaviour, query, slug] of cases)
    test(`${behaviour}: ${query}`, async () => {
      assert.equal((await ask(query)).slugs[0], slug);
    });
});

test('another form of a term leads to the words that stand on the page, marked', async () => {
  const { shown } = await ask('Health Data Research UK');
  const centre = shown.find(({ url }) => slugOf(url) === 'centre');
  assert.match(centre?.excerpt ?? '', /<mark>HDR<\/mark> <mark>UK,<\/mark>/);
});

test('a page says by which other name it was found', async () => {
  const nameFor = async (query: string) => (await ask(query)).shown[0].matchedName;
  assert.deepEqual(await nameFor('making it work'), other('Making IT Work'));
  assert.deepEqual(await nameFor('HRD UK'), { name: 'HRD UK', kind: 'other spelling' });
  assert.equal(await nameFor('wachter'), undefined);
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
  ];
  for (const [typed, corrected] of cases)
    test(typed, async () => {
      const { correction, query, results } = await ask(typed);
      assert.deepEqual([correction, query], [{ from: typed, to: corrected }, corrected]);
      assert.ok(results.length);
    });

  test('a word that a page has stays, and so does the beginning of one', async () => {
    for (const query of ['record', 'insti', 'fund', 'said', 'Robe', 'HRD UK', 'organization', 'sign once'])
      assert.equal((await ask(query)).correction, undefined, query);
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
    loads = [];
    await ask('records');
    assert.ok(!loads.some((path) => path.includes('knowledge')));
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
  test('fewer facets', async () => {
    const { tried, results } = await ask('wachter', { year: ['2017'] });
    assert.deepEqual([tried, results], [[{ what: 'fewer facets', query: 'wachter', found: 2 }], []]);
  });
  test('nothing at all', async () => {
    const { tried, results, nearest } = await ask('zzzz');
    assert.deepEqual([tried, results, nearest], [[{ what: 'spelling', query: 'zzzz', found: 0 }], [], []]);
  });
  test('a word is not taken for its first letter', async () => {
    assert.deepEqual((await ask('ski')).results, []);
  });
});

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

  test('a page of the name that a query holds is found and counted, with the others that have all words', async () => {
    const { slugs, filters } = await ask('HDR UK records');
    assert.deepEqual(slugs, ['hdr', 'centre']);
    assert.deepEqual(filters['year'], { 2016: 0, 2017: 1, 2020: 1 });
    assert.deepEqual((await ask('HDR UK records', { year: ['2020'] })).slugs, ['centre']);
  });

  test('where few pages have all of many words, there are fewer words that others have', async () => {
    const { slugs, fewer } = await ask('review of records by Robert');
    assert.deepEqual(
      [slugs, fewer],
      [['review'], { what: 'fewer words', query: 'review records', found: 2 }],
    );
    assert.equal((await ask('records')).fewer, undefined);
  });

  test('a large publication reads and counts only the facets that show or are chosen', async () => {
    const large = startAnswerer(1000);
    loads = [];
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

describe('whatever is typed, there is an answer', () => {
  const queries: Record<string, string> = {
    'ten thousand letters': 'x'.repeat(10_000),
    'ten thousand words': 'lorem ipsum '.repeat(5_000),
    'control characters': 'a\u0000b\u0007c\u001b[31m\r\n\t\u2028wachter',
    'punctuation only': '!?.,;:\'"()[]{}<>\\|/@#$%^&*-_=+~`',
    markup: '<img src=x onerror="alert(1)"> wachter',
    'quotation marks': '""',
    'an open quotation': '"wachter',
    'typographic quotation marks': '“wachter review”',
    'right-to-left text': 'الصحة الرقمية \u202e',
    'Chinese, Japanese and Korean': '数字健康 デジタルヘルス 디지털',
    'half of a character': '\ud83d wachter \ude00',
    'names of built-in properties': 'constructor __proto__ toString',
    'numbers only': '9'.repeat(400),
    'amounts only': '£40m '.repeat(60),
    'hyphens only': '--- – —',
    emoji: '👋👨‍👩‍👧‍👦',
  };
  for (const [what, query] of Object.entries(queries))
    test(what, async () => {
      const { results, nearest } = await ask(query);
      assert.ok(Array.isArray(results) && Array.isArray(nearest));
    });

  test('words among what does not count are found', async () => {
    for (const query of [
      queries['control characters'],
      queries['markup'],
      queries['half of a character'],
      queries['typographic quotation marks'],
    ])
      assert.equal((await ask(query)).slugs[0], 'review', query);
  });
});
