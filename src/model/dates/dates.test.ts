import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, ENGLISH, wordsIn } from '../../interface/catalogues.ts';
import { english } from '../../interface/english/english.ts';
import {
  compareDates,
  dateInWords,
  earliest,
  inOrder,
  isEdtf,
  latest,
  machineDate,
  yearOf,
} from './dates.ts';
import { centuryInWords, decadeInWords, decadeOf } from './years-in-words.ts';

describe('a date is said in English words', () => {
  const words: [written: string, said: string][] = [
    ['2019', '2019'],
    ['2019-07', 'July 2019'],
    ['2019-07-01', '1 July 2019'],
    ['2020-02-29', '29 February 2020'],
    ['2019~', 'about 2019'],
    ['2019?', 'perhaps 2019'],
    ['2019%', 'perhaps about 2019'],
    ['2019-07~', 'about July 2019'],
    ['2019-07-01?', 'perhaps 1 July 2019'],
    ['2019/2022', '2019 to 2022'],
    ['2019-07/2019-09-30', 'July 2019 to 30 September 2019'],
    ['2017-12-04/2017-12-09', '4 to 9 December 2017'],
    ['2023-11-30/2023-12-13', '30 November to 13 December 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024'],
    ['2019-06/2019-07', 'June to July 2019'],
    ['2017-12-04~/2017-12-09', 'about 4 December 2017 to 9 December 2017'],
    ['-0043-03-14/-0043-03-15', '14 to 15 March 44 BC'],
    ['2019~/2022?', 'about 2019 to perhaps 2022'],
    ['2019/..', 'since 2019'],
    ['../2019', 'until 2019'],
    ['../..', 'until an unknown date'],
    ['[2020-01-21,2020-01-22]', '21 or 22 January 2020'],
    ['{2020-01-21,2020-01-22}', '21 and 22 January 2020'],
    ['[2020-01-21,2020-02-22]', '21 January 2020 or 22 February 2020'],
    ['[2020-01,2020-02]', 'January 2020 or February 2020'],
    ['[2019,2020,2021]', '2019, 2020 or 2021'],
    ['{2019,2021..2023}', '2019 and 2021 to 2023'],
    ['[..2019]', '2019 or earlier'],
    ['[2019..]', '2019 or later'],
    ['[1670..1672]', 'a year from 1670 to 1672'],
    ['[1667,1670..1672]', '1667 or a year from 1670 to 1672'],
    ['[2018-03-04..2018-03-06]', 'some time from 4 March 2018 to 6 March 2018'],
    ['{2018-03-04..2018-03-06}', '4 to 6 March 2018'],
    ['2020-21', 'spring 2020'],
    ['2020-24', 'winter 2020'],
    ['2004-22~', 'about summer 2004'],
    ['2004-33?', 'perhaps first quarter of 2004'],
    ['2004-22~/2005-23%', 'about summer 2004 to perhaps about autumn 2005'],
    ['202X', 'the 2020s'],
    ['20XX', 'a year from 2000 to 2099'],
    ['19XX', 'a year from 1900 to 1999'],
    ['XXXX-12', 'December of an unknown year'],
    ['156X-12-25', '25 December of the 1560s'],
    ['156X-12-XX', 'a day in December of the 1560s'],
    ['156X-XX-XX', 'the 1560s'],
    ['2019/', 'from 2019 until an unknown date'],
    ['/2019', 'from an unknown date until 2019'],
    ['2019/2019', '2019'],
    ['2020-01/2020', 'January 2020 to 2020'],
    ['198X/1999', 'the 1980s to 1999'],
    ['2019-21/2020-24', 'spring 2019 to winter 2020'],
    ['2020-21/2020-22', 'spring to summer 2020'],
    ['2020-21~/2020-22', 'about spring 2020 to summer 2020'],
    ['2020-33/2020-34', 'first to second quarter of 2020'],
    ['{198X,1999}', 'the 1980s and 1999'],
    ['{2018..2020}', '2018 to 2020'],
    ['[2020,2018]', '2020 or 2018'],
    ['0800-12-25', '25 December 800'],
    ['0044', 'AD 44'],
    ['0000', '1 BC'],
    ['-0043-03', 'March 44 BC'],
    ['-0043/0014', '44 BC to AD 14'],
    ['-04XX', 'a year from 500 BC to 401 BC'],
    ['2020-XX', 'some time in 2020'],
    ['2020-XX-XX', 'some time in 2020'],
    ['2020-07-XX', 'a day in July 2020'],
  ];
  for (const [written, said] of words)
    test(`${written} reads "${said}"`, () => {
      assert.ok(isEdtf(written));
      assert.equal(dateInWords(written, ENGLISH), said);
    });
});

describe('what cannot be a date is refused', () => {
  const refused: [written: string, why: string][] = [
    ['', 'nothing is written'],
    ['spring 2020', 'it is in words'],
    ['21/01/2020', 'the day comes first'],
    ['2019-7', 'the month has one digit'],
    ['2019 ', 'a space follows'],
    ['20190701', 'the hyphens are missing'],
    ['2020-13', 'there is no thirteenth month'],
    ['2020-00', 'there is no month 0'],
    ['2020-02-30', 'February has no 30th'],
    ['2019-02-29', '2019 is no leap year'],
    ['1900-02-29', '1900 is no leap year'],
    ['2020-04-31', 'April has no 31st'],
    ['2020-02-30~', 'an impossible day is not about right'],
    ['2020-01-01/2020-02-30', 'the end of the period is impossible'],
    ['[2020-02-30,2020-03-01]', 'one choice is impossible'],
    ['2022/2019', 'the period ends before it begins'],
    ['2020-05/2020-04~', 'the period ends a month before it begins'],
    ['[2022..2019]', 'a range ends before it begins'],
    ['/', 'both ends are missing'],
    ['2019/2020/2021', 'it has three ends'],
    ['201', 'the year is cut short'],
  ];
  for (const [written, why] of refused)
    test(`"${written}" is no date: ${why}`, () => {
      assert.equal(isEdtf(written), false);
    });
});

test('dates stand in order of their beginning, and of their end where they begin together', () => {
  const ordered =
    '../2017 2017-12-31 2018-01-01 2018-01 2018~ 2018/2019 2018/.. [2018-01-02,2018-01-03] 2018-22 2018-09 2018-23 2018-24 2019'.split(
      ' ',
    );
  assert.deepEqual(ordered.toReversed().sort(compareDates), ordered);
  assert.equal(compareDates('2018', '2018~'), 0);
  assert.equal(compareDates('../2018', '../2018'), 0);
});

describe('dated entries stand in order as far as it is known, and else as the author wrote them', () => {
  const orders: [why: string, written: string, ordered: string][] = [
    ['a month may end after a day of it', '2021-11-22 2021-11 2020', '2020 2021-11-22 2021-11'],
    ['a month may begin before a day of it', '2021-11 2021-11-22', '2021-11 2021-11-22'],
    [
      'a day that is before another goes before it',
      '2021-11-22 2021-11 2021-11-05',
      '2021-11-05 2021-11-22 2021-11',
    ],
    ['a period begins with its first year', '2020 2010/2022', '2010/2022 2020'],
    ['what has no known beginning goes first', '2020 ../2018 /2017', '../2018 /2017 2020'],
    [
      'an open beginning stays behind what was before its end',
      '2019 ../2021-05 2020 2022',
      '2019 ../2021-05 2020 2022',
    ],
    ['equal dates keep their order', '2020~ 2020 2020?', '2020~ 2020 2020?'],
  ];
  const dated = (dates: string) => dates.split(' ').map((date) => ({ date }));
  for (const [why, written, ordered] of orders)
    test(why, () => {
      const list = dated(written);
      assert.deepEqual(inOrder(list), dated(ordered));
      assert.deepEqual(list, dated(written));
    });
  test('in several files, each keeps its own order', () => {
    assert.deepEqual(
      inOrder(dated('2021-11-22 2021-11'), dated('2021-11-05 2021-11-30')),
      dated('2021-11-05 2021-11-22 2021-11 2021-11-30'),
    );
  });
});

describe('what two days or months share is said once', () => {
  const languages = `
    cy    | 1 – 9 Rhagfyr 2017 | 30 Tachwedd – 9 Rhagfyr 2017 | Mehefin – Gorffennaf 2019 | 1 neu 2 Rhagfyr 2017
    de    | 1. bis 9. Dezember 2017 | 30. November bis 9. Dezember 2017 | Juni bis Juli 2019 | 1. oder 2. Dezember 2017
    fr    | du 1er au 9 décembre 2017 | du 30 novembre au 9 décembre 2017 | juin – juillet 2019 | 1er ou 2 décembre 2017
    es    | del 1 al 9 de diciembre de 2017 | del 30 de noviembre al 9 de diciembre de 2017 | junio – julio de 2019 | 1 o 2 de diciembre de 2017
    en-US | December 1 to 9, 2017 | November 30 to December 9, 2017 | June to July 2019 | December 1 or 2, 2017
    ja    | 2017年12月1日 to 9日 | 2017年11月30日 to 12月9日 | 2019年6月 to 7月 | 2017年12月1日または2日`;
  for (const line of languages.trim().split('\n')) {
    const [language = '', ...said] = line.split('|').map((part) => part.trim());
    test(language, () => {
      const words = wordsIn(catalogueOf(language) ?? english, language);
      const dates =
        '2017-12-01/2017-12-09 2017-11-30/2017-12-09 2019-06/2019-07 [2017-12-01,2017-12-02]'.split(' ');
      assert.deepEqual(
        dates.map((date) => dateInWords(date, words)),
        said,
      );
    });
  }
});

describe('a date covers the time from its first to its last instant', () => {
  const spans: [written: string, first: string, last: string][] = [
    ['2020-02', '2020-02-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['2019/2022', '2019-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z'],
    ['[2020-01-21,2020-01-22]', '2020-01-21T00:00:00.000Z', '2020-01-22T23:59:59.999Z'],
    ['[2020-01-21..2020-01-23]', '2020-01-21T00:00:00.000Z', '2020-01-23T23:59:59.999Z'],
    ['{2018..2020}', '2018-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
    ['[2020,2018]', '2018-01-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
    ['{2018,2020..2022}', '2018-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    ['198X/1999', '1980-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['2020-21', '2020-03-01T00:00:00.000Z', '2020-05-31T23:59:59.999Z'],
    ['2020-24', '2020-12-01T00:00:00.000Z', '2021-02-28T23:59:59.999Z'],
    ['2020-31', '2020-03-01T00:00:00.000Z', '2020-05-31T23:59:59.999Z'],
    ['2020-36', '2020-10-01T00:00:00.000Z', '2020-12-31T23:59:59.999Z'],
    ['-0043-03', '-000043-03-01T00:00:00.000Z', '-000043-03-31T23:59:59.999Z'],
    ['0044', '0044-01-01T00:00:00.000Z', '0044-12-31T23:59:59.999Z'],
  ];
  for (const [written, first, last] of spans)
    test(written, () => {
      assert.equal(new Date(earliest(written)).toISOString(), first);
      assert.equal(new Date(latest(written)).toISOString(), last);
    });
  test('an open beginning and end have no bound', () => {
    assert.equal(earliest('../2019'), Number.NEGATIVE_INFINITY);
    assert.equal(latest('2019/..'), Number.POSITIVE_INFINITY);
  });
});

test('a date is listed under the year in which it begins', () => {
  const years = { '2020-01-21': 2020, '2020~': 2020, '2019-12/2020-01': 2019, '202X': 2020, '-0043-03': -43 };
  for (const [written, year] of Object.entries(years)) assert.equal(yearOf(written), year);
  assert.equal(yearOf('[2020-12-31,2021-01-01]'), 2020);
  assert.equal(yearOf('../2019'), undefined);
});

test('machines are given single dates without doubt, and no others', () => {
  for (const written of ['2019', '2019-07', '2019-07-01']) assert.equal(machineDate(written), written);
  for (const written of '2019~ 2019? 2019/2020 [2019,2020] 2020-21 2020-07-XX 202X 0000 -0043'.split(' '))
    assert.equal(machineDate(written), undefined, written);
});

test('hundreds of years are those that people count by, before Christ from their ends', () => {
  assert.deepEqual(
    [1999, 2000, 1066, 5, 100, 0, -43, -98, -99, -250].map((year) => centuryInWords(year, ENGLISH)),
    [
      '1900 to 1999',
      '2000 to 2099',
      '1000 to 1099',
      'AD 1 to AD 99',
      '100 to 199',
      '99 BC to 1 BC',
      '99 BC to 1 BC',
      '99 BC to 1 BC',
      '199 BC to 100 BC',
      '299 BC to 200 BC',
    ],
  );
});

test('decades before Christ are those that people name, counted from their ends', () => {
  const decades = [2015, 1066, 5, 0, -8, -9, -43].map((year) => [
    decadeOf(year),
    decadeInWords(decadeOf(year) || 1, ENGLISH),
  ]);
  assert.deepEqual(decades, [
    [2010, '2010s'],
    [1060, '1060s'],
    [0, 'AD 0s'],
    [-8, '0s BC'],
    [-8, '0s BC'],
    [-18, '10s BC'],
    [-48, '40s BC'],
  ]);
});
