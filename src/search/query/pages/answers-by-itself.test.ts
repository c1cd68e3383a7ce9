import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hintsOf } from './answer-hints.ts';
import { READING } from './reading.ts';
import { readQuestion } from './question.ts';

/** Of a page called NHSX, which the question names. */
const isAnswered = (query: string, ...texts: string[]) => {
  const question = readQuestion(query, undefined, undefined, hintsOf(query, READING));
  const named = new Set(
    question.terms.flatMap(({ forms }, index) => (forms.includes('nhsx') ? [index] : [])),
  );
  return question.isAnsweredBy?.({
    texts,
    isFigure: texts.length === 2 && (texts[1] ?? '').includes('£'),
    question,
    named,
  });
};

describe('a row answers by itself what has an answer in it, and nothing else', () => {
  const cases: [query: string, row: string[], answers: boolean][] = [
    ['who was in charge of nhsx', ['2019', 'Ada Example began as its chief executive.'], true],
    [
      'who was in charge of nhsx',
      ['2023', 'Its digital functions would pass to a department, in charge of the rest.'],
      false,
    ],
    ['who ran nhsx', ['2020', 'MPs were told of £10 million for an app, Computer Weekly reported.'], false],
    [
      'who ran nhsx',
      ['2019', 'Its chief executive designate visited hospitals, Computer Weekly reported.'],
      false,
    ],
    ['who evaluated nhsx', ['2024', 'The University of Leeds evaluated it.'], true],
    [
      'who evaluated nhsx',
      ['2025', 'The evaluation was published, said a report based on one in Digital Health News.'],
      false,
    ],
    ['who evaluated nhsx', ['2025', 'It was evaluated, Digital Health News reported.'], false],
    [
      'when was nhsx abolished',
      ['2025', 'It was reported that NHS England itself would be abolished.'],
      false,
    ],
    [
      'when was nhsx abolished',
      ['2026', 'Papers of the bill meant to abolish NHS England bear this date.'],
      false,
    ],
    ['when was nhsx abolished', ['2023', 'NHS Digital was legally abolished.'], false],
    ['when was nhsx abolished', ['2022', 'It was abolished.'], true],
    ['when was nhsx abolished', ['2022', 'The last part was abolished.'], true],
    ['when did nhsx end', ['April 2022', 'Its director left at the end of the month.'], false],
    ['when did nhsx end', ['2022', 'It ended when its functions passed to a directorate.'], true],
    ['when did nhsx end', ['2026', 'The Care Records programme, its successor, was to end in March.'], false],
    ['when did nhsx end', ['2021', 'By the end of September 37 areas had a record.'], false],
    [
      'when was nhsx funded until',
      ['S17', 'A notice of its funding speaks of records for 65 million people in 2023.'],
      false,
    ],
    ['when was nhsx funded until', ['2018', 'It was funded until March 2023.'], true],
    ['when was nhsx evaluated', ['2024', 'The University of Leeds carried out an evaluation.'], true],
    ['who edited nhsx', ['2019', 'It was edited by I. Joshi and J. Morley.'], true],
    ['how much did nhsx cost', ['Budget, as reported', '£250 million'], true],
    ['how much did nhsx cost', ['2023', 'A separate fund', 'of £21 million was reported.'], false],
    ['how much did nhsx cost', ['2023', 'It cost £21 million.'], true],
    ['how much did nhsx get', ['Budget, as reported', '£250 million'], true],
    ['how much did nhsx get', ['2019', 'A fund', 'began with £1 million.'], false],
    ['how much does nhsx receive', ['Fund', '£2 million'], true],
    ['why was nhsx closed', ['2022', 'It closed.'], false],
    ['why was nhsx closed', ['2022', 'It closed because its work was done.'], true],
    ['where did nhsx open', ['2019', 'It opened in Bolton.'], true],
    ['where did nhsx open', ['2019', 'It opened in March 2019.'], false],
    ['how many staff has nhsx', ['2019', 'Its staff was to grow.'], false],
    ['how many staff has nhsx', ['2019', 'Its staff were 200.'], true],
    ['how many staff has nhsx', ['2019', 'Its staff got £2 million.'], false],
    ['how much did nhsx cost', ['Cost', '£1 billion (2019)'], true],
    ['what is nhsx', ['2019', 'It began.'], false],
    ['is nhsx still there', ['2026', 'A bill was still in committee.'], false],
    ['is nhsx still funded', ['2026', 'It is no longer funded.'], true],
    [
      'who funded nhsx',
      ['S1', 'It works across nations. Its funding was told of. Ada Example spoke.'],
      false,
    ],
  ];
  for (const [query, row, answers] of cases)
    test(`${query}: ${row.at(-1) ?? ''}`, () => {
      assert.equal(isAnswered(query, ...row), answers);
    });
});
