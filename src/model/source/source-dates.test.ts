import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ENGLISH } from '../../interface/catalogues.ts';
import { normaliseSource } from './normalise-source.ts';
import { edtfOf, sourceDateInWords } from './source-dates.ts';

describe('a date of a source is understood and said in words', () => {
  const cases: [why: string, date: unknown, edtf: string | undefined, words: string | undefined][] = [
    ['a year', { 'date-parts': [[2004, 0, 0]] }, '2004', '2004'],
    ['no year', { 'date-parts': [[0]] }, undefined, undefined],
    ['an estimate', { 'date-parts': [[1850]], circa: '1' }, '1850~', 'about 1850'],
    [
      'an estimated period',
      { 'date-parts': [[1850], [1860]], circa: true },
      '1850~/1860~',
      'about 1850 to about 1860',
    ],
    ['a season', { 'date-parts': [[2017]], season: '3' }, '2017-23', 'autumn 2017'],
    ['a year with significant digits', '1950S2', '1950~', 'about 1950'],
    ['a year far away', 'Y170000002', undefined, '170000002'],
    ['days of a month', '2019-05-03/05', '2019-05-03/2019-05-05', '3 to 5 May 2019'],
    ['a named season', { 'date-parts': [[2017]], season: 'Spring' }, '2017-21', 'spring 2017'],
    [
      'seasons as months',
      {
        'date-parts': [
          [2017, 15],
          [2017, 24],
        ],
      },
      '2017-23/2017-24',
      'autumn to winter 2017',
    ],
    ['an open end', { 'date-parts': [[2014, 12, 31], [0]] }, '2014-12-31/..', 'since 31 December 2014'],
    ['an end of null', { 'date-parts': [[2014], [null]] }, '2014/..', 'since 2014'],
    [
      'before Christ',
      {
        'date-parts': [
          [-100, 7, 12],
          [-44, 3, 15],
        ],
      },
      '-0099-07-12/-0043-03-15',
      '12 July 100 BC to 15 March 44 BC',
    ],
    ['before 1000', { 'date-parts': [[800, 12, 25]] }, '0800-12-25', '25 December 800'],
    ['a raw date', { raw: '3 May 2019' }, '2019-05-03', '3 May 2019'],
    ['raw EDTF', { raw: '2019?/..' }, '2019?/..', 'since perhaps 2019'],
    ['raw words', { raw: 'forthcoming' }, undefined, 'forthcoming'],
    ['words among the parts', { 'date-parts': [['May 2019']] }, '2019-05', 'May 2019'],
    ['a literal', { literal: '13th cent' }, undefined, '13th cent'],
    ['a day that does not exist', { 'date-parts': [[2019, 2, 30]] }, '2019-02', 'February 2019'],
    ['a season in doubt', '2004-22~', '2004-22~', 'about summer 2004'],
    [
      'a period of seasons in doubt',
      '2004-22?/2005-24',
      '2004-22?/2005-24',
      'perhaps summer 2004 to winter 2005',
    ],
    [
      'a period whose end comes first',
      { 'date-parts': [[2020, 5], [2018]] },
      '2018/2020-05',
      '2018 to May 2020',
    ],
    ['parts in no list of their own', { 'date-parts': [2020, 1, 5] }, '2020-01-05', '5 January 2020'],
    ['parts alone', [2020, '1'], '2020-01', 'January 2020'],
    ['years in no lists of their own', { 'date-parts': [2018, 2020] }, '2018/2020', '2018 to 2020'],
    ['a text where parts belong', { 'date-parts': '2020-01-05' }, '2020-01-05', '5 January 2020'],
    ['zeros where nothing is known', { raw: '2020-06-00' }, '2020-06', 'June 2020'],
    ['zeros for month and day', '2020-00-00', '2020', '2020'],
    ['nothing but zeros', { literal: '0000-00-00' }, undefined, undefined],
    ['an issue of two months', 'Jan/Feb 2020', '2020-01/2020-02', 'January to February 2020'],
    [
      'an issue of two years',
      { raw: 'December 2019/January 2020' },
      '2019-12/2020-01',
      'December 2019 to January 2020',
    ],
    ['an issue of a winter', { raw: 'Winter 2019/2020' }, '2019-12/2020-02', 'winter 2019/20'],
    ['the same in French', { raw: 'Hiver 2019-20' }, '2019-12/2020-02', 'winter 2019/20'],
    ['words that say that there is none', { literal: '[n.d.]' }, undefined, undefined],
    ['the same in German', 'o. J.', undefined, undefined],
    ['words that say more', 'in press', undefined, 'in press'],
  ];
  for (const [why, written, edtf, words] of cases)
    test(why, () => {
      const { issued } = normaliseSource({ issued: written }).source;
      assert.equal(edtfOf(issued), edtf);
      assert.equal(sourceDateInWords(issued, ENGLISH), words);
    });
});
