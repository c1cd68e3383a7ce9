import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateMeant } from './date-meant.ts';

describe('usual ways of writing a date are understood', () => {
  const meant: [written: string, date: string][] = [
    ['21 January 2020', '2020-01-21'],
    ['3rd of May 2021', '2021-05-03'],
    ['January 5, 2020', '2020-01-05'],
    ['Nov. 30 2023', '2023-11-30'],
    ['Sept 2020', '2020-09'],
    ['11/30/2023', '2023-11-30'],
    ['30/11/2023', '2023-11-30'],
    ['1/2/2020', '2020-02-01'],
    ['2020-1-5', '2020-01-05'],
    ['20200105', '2020-01-05'],
    ['30 November - 13 December 2023', '2023-11-30/2023-12-13'],
    ['30 Nov – 13 Dec 2023', '2023-11-30/2023-12-13'],
    ['December 30, 2022 – January 3, 2023', '2022-12-30/2023-01-03'],
    ['30–31 January 2020', '2020-01-30/2020-01-31'],
    ['Jan-Mar 2020', '2020-01/2020-03'],
    ['2019-2022', '2019/2022'],
    ['2019–22', '2019/2022'],
    ['from 2019 to 2022', '2019/2022'],
    ['between 2019 and 2022', '2019/2022'],
    ['21 or 22 January 2020', '[2020-01-21,2020-01-22]'],
    ['21 and 22 January 2020', '{2020-01-21,2020-01-22}'],
    ['c. 1850', '1850~'],
    ['circa May 2019', '2019-05~'],
    ['1850?', '1850?'],
    ['the 1850s', '185X'],
    ['Q3 2020', '2020-35'],
    ['fall 2020', '2020-23'],
    ['since 2019', '2019/..'],
    ['until March 2019', '../2019-03'],
    ['March 44 BC', '-0043-03'],
  ];
  for (const [written, date] of meant)
    test(written, () => {
      assert.equal(dateMeant(written), date);
    });
});

describe('nothing is guessed where it is not clear', () => {
  for (const written of [
    '',
    'soon',
    'early 2020',
    '31 February 2020',
    '13/13/2020',
    '2022-2019',
    'Mai 2020',
    '-',
  ])
    test(`“${written}”`, () => {
      assert.equal(dateMeant(written), undefined);
    });
});
