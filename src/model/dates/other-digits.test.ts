import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOurDigits } from './other-digits.ts';

test('dates in Persian and Arabic digits are read, those of the calendar of Iran as days of ours', () => {
  for (const [written, read] of [
    ['۱۴۰۲/۰۵/۱۲', '2023-08-03'],
    ['۱۴۰۱-۰۱-۰۱', '2022-03-21'],
    ['۱۳۹۹/۱۲/۳۰', '2021-03-20'],
    ['۱۳۵۷/۱۱/۲۲', '1979-02-11'],
    ['۱۴۰۱/۲', '[2022-04,2022-05]'],
    ['۱۴۰۱', '[2022,2023]'],
    ['۲۰۲۲-۰۳-۰۴', '2022-03-04'],
    ['٢٠٢٢/٣/٤', '2022-03-04'],
    ['٢٠٢١', '2021'],
    // A calendar of the moon, or of the sun.
    ['١٤٤٣/٣/٤', '١٤٤٣/٣/٤'],
    // There is no such day.
    ['۱۴۰۱/۱۲/۳۰', '۱۴۰۱/۱۲/۳۰'],
    ['بهار ۱۴۰۱', 'بهار ۱۴۰۱'],
    ['1402-05-12', '1402-05-12'],
  ] as const)
    assert.equal(inOurDigits(written), read, written);
});
