import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BLOCK_END, CELL_END, EVENT_END } from '../../language/text-marks.ts';
import { hintsOf } from './answer-hints.ts';
import { textOf } from './passages.ts';
import { readQuestion } from './question.ts';
import { quickAnswers } from './quick-answers.ts';
import { READING } from './reading.ts';

/** A page with claims, each in its own row. */
const content = ['S1', 'S2'].map((reference, index) => {
  const text = ['The lab led the creation of a data store.', 'The lab was led by Ada Byron.'][index] ?? '';
  return `${reference}${CELL_END} ${text}${BLOCK_END}`;
});
const page = {
  url: '/lab.html',
  content: content.join(' '),
  anchors: content.map((_row, index) => ({
    element: 'li',
    id: `claim-s${index + 1}`,
    text: '',
    location: content.slice(0, index).join(' ').split(' ').filter(Boolean).length,
  })),
  ...{ meta: { title: 'The lab', summary: '' }, filters: {}, excerpt: '', sub_results: [] },
};

describe('a row answers by itself', () => {
  const cases: [query: string, answers: string[]][] = [
    ['lab data store', ['S1 · The lab led the creation of a data store.']],
    ['who led the lab', ['S2 · The lab was led by Ada Byron.']],
    ['when was the lab led', []],
    ['the lab', []],
    ['claim s2', ['S2 · The lab was led by Ada Byron.']],
  ];
  test('what says it in other words gives way to what says it in those that were typed', () => {
    const question = readQuestion('lab byron', undefined, new Map([['byron', ['data']]]));
    assert.deepEqual(quickAnswers([page], question, 'lab byron').map(textOf), [
      'S2 · The lab was led by Ada Byron.',
    ]);
    const instead = readQuestion('lab information', undefined, new Map([['information', ['data']]]));
    assert.deepEqual(quickAnswers([page], instead, 'lab information').map(textOf), [
      'S1 · The lab led the creation of a data store.',
    ]);
    const many = new Map([
      ['information', ['data']],
      ['shop', ['store']],
    ]);
    const twice = readQuestion('lab information shop', undefined, many);
    assert.deepEqual(quickAnswers([page], twice, 'lab information shop'), []);
  });

  test('a fact above the text answers when something began or ended, and nothing else', () => {
    const facts = {
      ...page,
      content: `Closed · 2002 to 2011 · as of 2026${BLOCK_END} Founded${CELL_END} 1959${BLOCK_END} The lab${BLOCK_END}`,
      anchors: [],
    };
    const answered = (query: string) =>
      quickAnswers([facts], readQuestion(query, undefined, undefined, hintsOf(query, READING)), query).map(
        textOf,
      );
    assert.deepEqual(answered('when was the lab founded').toSorted(), [
      'Closed · 2002 to 2011 · as of 2026',
      'Founded · 1959',
    ]);
    assert.deepEqual(answered('when did the lab close'), ['Closed · 2002 to 2011 · as of 2026']);
    for (const query of ['when was the data lab founded', 'why was the lab closed', 'who founded the lab'])
      assert.deepEqual(answered(query), [], query);
  });
  for (const [query, expected] of cases)
    test(query, () => {
      assert.deepEqual(quickAnswers([page], readQuestion(query), query).map(textOf), expected);
    });

  test('an event that several pages tell of stands there once', () => {
    const told = (slug: string, text: string) => ({
      ...page,
      ...{ url: `/${slug}.html`, content: `May 2020${CELL_END} ${text}${EVENT_END}`, anchors: [] },
      meta: { title: slug, summary: '' },
    });
    const pages = [
      told('one', 'The lab would be closed, a paper said.'),
      told('two', 'It was said that the lab would be closed.'),
      told('three', 'An award of the lab closed with a feast in Leeds.'),
    ];
    const texts = quickAnswers(pages, readQuestion('lab closed'), 'lab closed').map(textOf);
    assert.deepEqual(
      texts.map((text) => text.includes('award')),
      [false, true],
    );
  });
});
