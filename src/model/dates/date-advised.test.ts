import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateKnown, datesAdvised } from './date-advised.ts';
import { dateMeant } from './date-meant.ts';
import { earliest, isEdtf, latest } from './date-spans.ts';

describe('what may be meant is advised, and not taken for it', () => {
  const advised: [written: string, ...dates: string[]][] = [
    ['early 2019', '[2019-01..2019-04]'],
    ['mid-2019', '[2019-05..2019-08]'],
    ['middle of 2019', '[2019-05..2019-08]'],
    ['end of 2020', '2020-12~'],
    ['Ende 2019', '2019-12~'],
    ['the 19th century', '18XX'],
    ['siglo XIX', '18XX'],
    ['3rd century BC', '[-0299..-0200]'],
    ['mid-19th century', '[1840..1869]'],
    ['late 1990s', '[1997..1999]'],
    ['the nineties', '199X'],
    ['the 1800s', '18XX', '180X'],
    ['early March 2020', '[2020-03-01..2020-03-10]'],
    ['late Feb 2020', '[2020-02-21..2020-02-29]'],
    ['end of May 2019', '[2019-05-21..2019-05-31]'],
    ['3rd week of May 2019', '[2019-05-15..2019-05-21]'],
    ['Q4 2019/20', '2020-01/2020-03'],
    ['Q1 2019-20', '2019-04/2019-06'],
    ['2019/20 Q2', '2019-07/2019-09'],
    ['FY2019', '2018/2019', '2019/2020'],
    ['FY19', '2018/2019', '2019/2020'],
    ['week 12 2020', '2020-03-16/2020-03-22'],
    ['KW 12/2020', '2020-03-16/2020-03-22'],
    ['w/c 16 March 2020', '2020-03-16/2020-03-22'],
    ['year ended 31 March 2019', '2018-04/2019-03'],
    ['Easter 2019', '2019-04-21'],
    ['Good Friday 2024', '2024-03-29'],
    ['Whitsun 2019', '2019-06-09'],
    ['Christmas 2019', '2019-12-25'],
    ["Nov '19", '2019-11'],
    ['Fall ’19', '2019-23'],
    ["Q3'19", '2019-35'],
    ['1H20', '2020-40'],
    ['31/12/99', '1999-12-31'],
    ['01/05/19', '2019-05-01', '2019-01-05'],
    ['1/2/2020', '2020-02-01', '2020-01-02'],
    ['T3 2019', '2019-35'],
    ['2018/2017', '2017/2018'],
    ['2022–2019', '2019/2022'],
    ['201?', '201X'],
    ['2019-?', '2019/'],
    ['expected 2026', '2026?'],
    ['before 2019', '[..2019]'],
    ['vor 2019', '[..2019]'],
    ['después de 2018', '[2018..]'],
    ['après 1990', '[1990..]'],
    ['ar ôl Mawrth 2019', '[2019-03..]'],
    ['spätestens 2020', '[..2020]'],
    ['2019 oder später', '[2019..]'],
    ['no later than 2020', '[..2020]'],
    ['2019+', '[2019..]'],
    ['4, 5 and 6 December 2017', '{2017-12-04,2017-12-05,2017-12-06}'],
    ['2O19', '2019'],
  ];
  for (const [written, ...dates] of advised)
    test(written, () => {
      assert.deepEqual(datesAdvised(written), dates);
      assert.notEqual(written.includes('/20') ? undefined : dateMeant(written), dates[0]);
    });
});

test('where no more can be made out, the part that is sure is told, and none of another calendar', () => {
  for (const [written, known] of [
    ['2019-11-31', '2019-11'],
    ['31 November 2019', '2019-11'],
    ['2019-13', '2019'],
    ['2019-00-00', '2019'],
    ['Lent term 2020', '2020'],
    ['parliament 2017-19', '2017/2019'],
    ['1390 AH', undefined],
    ['2563 BE', undefined],
    ['soon', undefined],
  ] as const) {
    assert.deepEqual(datesAdvised(written), []);
    assert.equal(dateKnown(written), known);
  }
});

test('whatever is advised is a date of the years that are written, or of those beside them', () => {
  const months = 'January Feb Mar. sept Dezember mayo décembre 5 05 11 12 13 31'.split(' ');
  const names =
    'Q1 Q4 H2 3Q spring Winter Herbst FY AY week wk W12 KW W1 Easter Christmas mid early late end Anfang c. ca. about probably before after since until by from Trinity term w/c'.split(
      ' ',
    );
  const year = fc.integer({ min: 1990, max: 2030 });
  const part = fc.oneof(
    fc.constantFrom(...months, ...names),
    fc.integer({ min: 0, max: 60 }).map(String),
    year.map(String),
    year.map((one) => String(one).slice(2)),
  );
  const text = fc
    .array(fc.tuple(part, fc.constantFrom(' ', '-', '/', '.', ', ', ' – ', ' to ', '')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.flat().join('').trim());
  const holds = fc.property(text, (written) => {
    const years = (written.match(/\d{4}|\d\d/g) ?? []).map((digits) =>
      digits.length > 2 ? Number(digits) : Number(digits) + (digits < '50' ? 2000 : 1900),
    );
    for (const date of [dateMeant(written), ...datesAdvised(written), dateKnown(written)]) {
      if (date === undefined) continue;
      assert.ok(isEdtf(date), `${written}: ${date}`);
      for (const end of [earliest(date), latest(date)].filter(Number.isFinite)) {
        const its = new Date(end).getUTCFullYear();
        const isNear = years.some((one) => Math.abs(one - its) < 2) || /\d{3}(?!\d)/.test(written);
        const isCentury = /XX|\d{3}[09]\.\.\d{3}9/.test(date);
        assert.ok(isNear || isCentury, `${written}: ${date}`);
      }
    }
  });
  fc.assert(holds, {
    seed: Number(process.env['SEED'] ?? 2026),
    numRuns: Number(process.env['CASES'] ?? 500),
  });
});
