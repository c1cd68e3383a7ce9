import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateAdvised, dateMeant } from './date-meant.ts';

describe('usual ways of writing a date are understood', () => {
  const meant: [written: string, date: string][] = [
    ['21 January 2020', '2020-01-21'],
    ['1er mars 2020', '2020-03-01'],
    ['12–13 de noviembre de 2025', '2025-11-12/2025-11-13'],
    ['otoño de 2023', '2023-23'],
    ['Sommer 2021', '2021-22'],
    ['2019 (ongoing)', '2019/..'],
    ['2018 to date', '2018/..'],
    ['2018-present', '2018/..'],
    ['2018–', '2018/..'],
    ['by 2020', '../2020'],
    ['2021-Q3', '2021-35'],
    ['H1 2020', '2020-40'],
    ['the second half of 2020', '2020-41'],
    ['winter 2019/20', '2019-24'],
    ['FY 2019/20', '2019/2020'],
    ['2020 (approx.)', '2020~'],
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
    ['AD 60', '0060'],
    ['800 CE', '0800'],
    ['2019 May 14', '2019-05-14'],
    ['2019 Sept.', '2019-09'],
    ['2019, Summer', '2019-22'],
    ['2020 Q1', '2020-33'],
    ['05/2019', '2019-05'],
    ['1914-18', '1914/1918'],
    ['© 1999', '1999'],
    ['2019-05-14 10:00', '2019-05-14'],
    ['2019-05-14T10:00', '2019-05-14'],
    ['Tue, 14 May 2019 10:00:00 GMT', '2019-05-14'],
    ['199u', '199X'],
    ['156u-12-25', '156X-12-25'],
    ['2004-06/open', '2004-06/..'],
    ['unknown/2006', '/2006'],
    ['20xx', '20XX'],
    ['19uu', '19XX'],
    ['1723?~', '1723%'],
    ['Wed Dec 09 2020 13:49:05 GMT+0100 (CET)', '2020-12-09'],
    ['décembre 2020', '2020-12'],
    ['9. Dezember 2020', '2020-12-09'],
    ['9 de diciembre de 2020', '2020-12-09'],
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
    'Brumaire 2020',
    '-',
  ])
    test(`“${written}”`, () => {
      assert.equal(dateMeant(written), undefined);
    });
});

test('of a part of a year or a century that is named roughly, a date is advised, and none is taken for it', () => {
  for (const [written, date] of [
    ['early 2019', '[2019-01..2019-04]'],
    ['mid-2019', '[2019-05..2019-08]'],
    ['end of 2020', '2020-12~'],
    ['the 19th century', '18XX'],
  ] as const) {
    assert.equal(dateAdvised(written), date);
    assert.equal(dateMeant(written), undefined);
  }
  assert.equal(dateAdvised('3 May 2020'), '2020-05-03');
});
