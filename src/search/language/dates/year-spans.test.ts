import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUES, ENGLISH, type Catalogue } from '../../../interface/catalogues.ts';
import { anyOf } from '../word-lists.ts';
import { dateReader } from './dates-in-text.ts';
import { daysOfKey, spokenYears } from './year-spans.ts';

const read = (query: string, { question }: Pick<Catalogue, 'question'> = ENGLISH) => {
  const { spans = [], rest = query } = spokenYears(query, question.years) ?? {};
  return [
    spans.map(({ from, to }) => `${Math.floor(from / 10000)}–${Math.floor(to / 10000)}`).join(' or '),
    rest,
  ].join('|');
};

test('years from one to another are read however they are written', () => {
  for (const written of [
    'from 2015 to 2017',
    'between 2015 and 2017',
    'Between 2015 And 2017',
    '2015 to 2017',
    '2015-17',
    '2015–17',
    '2015—17',
    '2015/17',
    '2015-2017',
    '2015 – 2017',
    '2015/2017',
  ])
    assert.equal(read(`nhsx ${written}`), '2015–2017|nhsx', written);
  assert.equal(read('1999-02'), '|1999-02', 'a month');
  assert.equal(read('1999/02'), '1999–2002|');
  assert.equal(read('2018/19'), '2018–2019|');
});

test('years from one on, and up to one, are read; before and after leave the year itself out', () => {
  assert.equal(read('what closed since 2021'), '2021–9999|what closed');
  assert.equal(read('from 2021 onwards'), '2021–9999|');
  assert.equal(read('after 2019'), '2020–9999|');
  assert.equal(read('post-2019 reviews'), '2020–9999|reviews');
  assert.equal(read('plans before 2015'), '0–2014|plans');
  assert.equal(read('until 2015'), '0–2015|');
  assert.equal(read('pre-2015'), '0–2014|');
});

test('decades are read in figures and in words', () => {
  for (const written of ['1990s', 'the 1990s', '1990’s', "the 1990's", 'the 1990’s'])
    assert.equal(read(written), '1990–1999|', written);
  for (const written of ['nineties', 'the 90s', "the '90s", '’90s'])
    assert.match(read(written), /^1990–1999 or 1890–1899\|/, written);
  assert.equal(read('hospitals in the Seventies'), '1970–1979 or 1870–1879|hospitals in the');
  assert.equal(read('the 20s'), '2020–2029 or 1920–1929|');
  assert.equal(read('noughties'), '2000–2009 or 1900–1909|');
});

test('seasons are three months, and a winter is of two years', () => {
  const days = (query: string, { question }: Pick<Catalogue, 'question'> = ENGLISH) =>
    spokenYears(query, question.years)?.spans.map(({ from, to }) => `${from}–${to}`) ?? [];
  for (const written of ['spring 2019', 'the Spring of 2019'])
    assert.deepEqual(days(written), ['20190300–20190599'], written);
  assert.deepEqual(days('fall 2019'), ['20190900–20191199']);
  assert.deepEqual(days('winter 2019'), ['20191200–20200299', '20181200–20190299']);
  for (const written of ['winter 2019/20', 'winter of 2019–20', 'winter 2019-2020'])
    assert.deepEqual(days(written), ['20191200–20200299'], written);
  assert.equal(read('what opened in spring 2019 in Leeds'), '2019–2019|what opened in in Leeds');
  for (const [language, written] of [
    ['de', 'Herbst 2019'],
    ['fr', 'automne 2019'],
    ['es', 'otoño de 2019'],
  ] as const)
    assert.deepEqual(days(written, CATALOGUES[language]), ['20190900–20191199'], written);
});

test('months and days are read however they are written', () => {
  const daysIn = (query: string, language: string) => {
    const { replaceDates, withYearsOfMonths } = dateReader();
    const spoken = spokenYears(query, CATALOGUES[language.slice(0, 2)]?.question.years, (text, put) =>
      replaceDates(withYearsOfMonths(text, language), language, (written, [key = '']) =>
        put(written, daysOfKey(key) ?? { from: 0, to: 0 }),
      ),
    );
    const { spans: [{ from, to } = { from: 0, to: 0 }] = [], rest } = spoken ?? {};
    return `${String(from)}–${String(to)}|${rest ?? ''}`;
  };
  for (const [query, days, language = 'en-gb'] of [
    ['plans since March 2021', '20210300–99990000|plans'],
    ['since 3 March 2021', '20210303–99990000|'],
    ['after March 2021', '20210400–99990000|'],
    ['before June 2019', '0–20190599|'],
    ['before 12/06/2019', '0–20190611|'],
    ['until June 2019', '0–20190699|'],
    ['between March and May 2020', '20200300–20200599|'],
    ['between March 2020 and May 2021', '20200300–20210599|'],
    ['from Mar to May 2020 in Wales', '20200300–20200599|in Wales'],
    ['March–May 2020', '20200300–20200599|'],
    ['between 2019 and March 2020', '20190000–20200399|'],
    ['seit März 2021', '20210300–99990000|', 'de'],
    ['zwischen März und Mai 2020', '20200300–20200599|', 'de'],
    ['vor Juni 2019', '0–20190599|', 'de'],
    ['depuis mars 2021', '20210300–99990000|', 'fr'],
    ['entre mars et mai 2020', '20200300–20200599|', 'fr'],
    ['desde marzo de 2021', '20210300–99990000|', 'es'],
    ['entre marzo y mayo de 2020', '20200300–20200599|', 'es'],
    ['ers Mawrth 2021', '20210300–99990000|', 'cy'],
  ] as const)
    assert.equal(daysIn(query, language), days, query);
});

test('centuries are read in figures and in words', () => {
  for (const [query, years, language = 'en'] of [
    ['19th century', '1800–1899|'],
    ['harbours of the nineteenth century', '1800–1899|harbours of the'],
    ['21st century care', '2000–2099|care'],
    ['19. Jahrhundert', '1800–1899|', 'de'],
    ['im neunzehnten Jahrhundert', '1800–1899|im', 'de'],
    ['XIXe siècle', '1800–1899|', 'fr'],
    ['dix-neuvième siècle', '1800–1899|', 'fr'],
    ['siglo XIX', '1800–1899|', 'es'],
    ['19eg ganrif', '1800–1899|', 'cy'],
    ['bedwaredd ganrif ar bymtheg', '1800–1899|', 'cy'],
    ['25th century', '|25th century'],
  ] as const) {
    assert.equal(read(query, CATALOGUES[language]), years, query);
    if (years.startsWith('|')) continue;
    assert.match(
      query,
      new RegExp(`\\d|${anyOf(CATALOGUES[language]?.question.decadeSigns ?? '')}`, 'iu'),
      query,
    );
  }
});

test('what only looks like years is none', () => {
  for (const query of [
    'nhsx 2019',
    '£2015-17',
    '3000 to 4000 beds',
    '2017 to 2015',
    '2017–15',
    'before lunch',
    'people in their sixties',
    'over sixties',
    'cities and parties',
    '1995s',
    '2018-02-03',
    '12/2015-17',
  ])
    assert.equal(read(query), `|${query}`, query);
});

test('the other languages of the interface have words for the same', () => {
  const said = {
    de: [
      'von 2015 bis 2017',
      'seit 2015',
      'bis 2015',
      'vor 2015',
      'nach 2015',
      '1990er-Jahre',
      'Neunzigerjahre',
    ],
    fr: [
      'de 2015 à 2017',
      'depuis 2015',
      "jusqu'en 2015",
      'avant 2015',
      'après 2015',
      'années 1990',
      'années quatre-vingt-dix',
    ],
    es: [
      'entre 2015 y 2017',
      'desde 2015',
      'hasta 2015',
      'antes de 2015',
      'después de 2015',
      'años 1990',
      'años noventa',
    ],
    cy: ['rhwng 2015 a 2017', 'ers 2015', 'hyd 2015', 'cyn 2015', 'ar ôl 2015', '1990au', 'nawdegau'],
  };
  const meant = [
    '2015–2017',
    '2015–9999',
    '0–2015',
    '0–2014',
    '2016–9999',
    '1990–1999',
    '1990–1999 or 1890–1899',
  ];
  for (const [language, queries] of Object.entries(said))
    assert.deepEqual(
      queries.map((query) => read(query, CATALOGUES[language])),
      meant.map((years) => `${years}|`),
      language,
    );
});

test('a decade in words is told by a sign that queries are looked at for', () => {
  for (const [language, { question }] of Object.entries(CATALOGUES))
    for (const word of question.years.spelt.split(', '))
      assert.match(word.replace('*', ''), new RegExp(anyOf(question.decadeSigns), 'iu'), language);
});
