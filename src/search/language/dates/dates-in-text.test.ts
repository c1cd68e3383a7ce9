import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfKey, isDateKey } from './date-keys.ts';
import { datesIn, replaceDates } from './dates-in-text.ts';

const keysOf = (text: string, language = 'en-GB') => {
  const keys: string[] = [];
  const rest = replaceDates(text, language, (_written, found) => {
    keys.push(...found);
    return '';
  });
  return [...keys, ...(rest.trim() ? [rest.trim()] : [])];
};

test('a date has the same key in any usual form', () => {
  for (const written of [
    '3 February 2018',
    '3rd February 2018',
    '3rd of February 2018',
    '3 Feb 2018',
    '03 Feb. 2018',
    'Feb 3 2018',
    '3 February (2018',
    '3 February, 2018',
    'February 3 (2018',
    '3 Feb 18',
    '3 Feb ’18',
    '3. Februar 2018',
    '3.Februar 2018',
    '3 février 2018',
    '3 de febrero de 2018',
    'February 3rd, 2018',
    '2018-02-03',
    '2018/02/03',
    '2018.2.3',
    '3rd of febuary 2018',
  ])
    assert.deepEqual(keysOf(written), ['d20180203'], written);
  for (const written of ['3/2/2018', '03/02/2018', '3.2.2018', '3-2-2018', '3/2/18'])
    assert.deepEqual(keysOf(written), ['d20180203', 'd20180302'], written);
});

test('a slip in a long name of a month is none in the date, and a short one may be another word', () => {
  assert.deepEqual(keysOf('4th of janury 2020'), ['d20200104']);
  assert.deepEqual(keysOf('Septmber 2020'), ['m202009']);
  for (const other of ['Juno 2016', 'Augusta 2019', 'Novelties 2019'])
    assert.deepEqual(keysOf(other), [other]);
});

test('where the month comes first in figures, it is tried first', () => {
  assert.deepEqual(keysOf('3/2/2018', 'en-US'), ['d20180302', 'd20180203']);
  assert.deepEqual(keysOf('3/22/2018', 'en-GB'), ['d20180322']);
});

test('months and years of budgets have keys of their own', () => {
  for (const written of ['Sept 2016', 'September 2016', 'September of 2016', '9/2016', '2016-09', '09.2016'])
    assert.deepEqual(keysOf(written), ['m201609'], written);
  for (const written of ['2018/19', '2018-19', '2018–19', '2018/2019', '2018 - 19'])
    assert.deepEqual(keysOf(written), ['r201819'], written);
  assert.deepEqual(keysOf('2011-12'), ['r201112', 'm201112']);
});

test('dates are read in the language of the publication, and in English', () => {
  assert.deepEqual(keysOf('3. März 2018', 'de'), ['d20180303']);
  assert.deepEqual(keysOf('1er février 2018', 'fr'), ['d20180201']);
  assert.deepEqual(keysOf('3 de febrero de 2018', 'es'), ['d20180203']);
  for (const written of ['3 Chwefror 2018', '3ydd o Chwefror 2018'])
    assert.deepEqual(keysOf(written, 'cy'), ['d20180203']);
  for (const written of ['1 o Fai 2018', '1 neu 2 Mai 2018', '1af Fai 2018'])
    assert.equal(keysOf(written, 'cy')[0], 'd20180501', written);
  assert.deepEqual(keysOf('a Thachwedd 2018', 'cy'), ['m201811', 'a']);
  assert.deepEqual(keysOf('3. Jänner 2018', 'de'), ['d20180103']);
  assert.deepEqual(keysOf('3 March 2018', 'de'), ['d20180303']);
});

test('what is no date stays as it is', () => {
  for (const text of [
    '2018',
    '31/31/2018',
    '£3/2/2018',
    '1,2018',
    'version 3.2.2018.1',
    '2018-45',
    'may',
    '10.5',
    '3.2',
    '0113-12',
    '0345-46',
  ])
    assert.deepEqual(keysOf(text), [text]);
});

test('the dates of a text are known with their months, each as often as it stands there', () => {
  assert.deepEqual(
    datesIn('On 3 February 2018, and again on 3 February 2018; spring 2019; 2020-21.', 'en-GB'),
    ['d20180203', 'm201802', 'd20180203', 'm201802', 'r202021'],
  );
  assert.deepEqual(datesIn('21 or 22 January 2020', 'en-GB'), ['d20200121', 'm202001', 'd20200122']);
  assert.deepEqual(datesIn('3/2/2018', 'en-GB'), ['d20180203', 'm201802']);
});

test('a key can be read', () => {
  assert.ok(isDateKey('d20180203') && !isDateKey('d2018'));
  assert.equal(dateOfKey('d20180203', 'en-GB'), '3 February 2018');
  assert.equal(dateOfKey('m201802', 'en-GB'), 'February 2018');
  assert.equal(dateOfKey('r201819', 'en-GB'), '2018-19');
});

test('in a text, two figures behind a month are no year', () => {
  assert.deepEqual(datesIn('On 3 March 21 trusts joined, and on 4 March 2021 others.', 'en-GB'), [
    'd20210304',
    'm202103',
  ]);
});
