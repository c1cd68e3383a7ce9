import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeState, type SearchState } from './search-state.ts';
import { choicesOf, withoutChoices, withValue } from './choices.ts';

const state: SearchState = {
  query: 'a',
  facets: { status: ['Closed'], type: ['Initiative', 'Briefing'] },
  years: { from: 2018 },
  sort: 'date',
};

test('each choice is named, in the order of the facets, and can be taken back alone', () => {
  assert.deepEqual(
    choicesOf(state).map(({ label, without }) => [label, writeState(without)]),
    [
      ['Type: Initiative', '?q=a&type=Briefing&status=Closed&from=2018&sort=date'],
      ['Type: Briefing', '?q=a&type=Initiative&status=Closed&from=2018&sort=date'],
      ['Status: Closed', '?q=a&type=Initiative&type=Briefing&from=2018&sort=date'],
      ['Since 2018', '?q=a&type=Initiative&type=Briefing&status=Closed&sort=date'],
    ],
  );
});

test('ranges of years are said in words', () => {
  const labels = [{ from: 2018 }, { to: 2020 }, { from: 2018, to: 2020 }, { from: 2018, to: 2018 }].map(
    (years) => choicesOf({ query: '', facets: {}, years })[0]?.label,
  );
  assert.deepEqual(labels, ['Since 2018', 'Until 2020', '2018 to 2020', 'In 2018']);
});

test('all choices are taken back at once, and the words and the order stay', () => {
  assert.equal(writeState(withoutChoices(state)), '?q=a&sort=date');
});

test('a value is chosen once, and a facet without values is none', () => {
  const once = withValue(state, 'status', 'Closed', true);
  assert.deepEqual(once.facets['status'], ['Closed']);
  assert.deepEqual(Object.keys(withValue(state, 'status', 'Closed', false).facets), ['type']);
});
