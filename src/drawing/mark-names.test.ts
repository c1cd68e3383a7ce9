import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedEvents } from '../model/merge-events.ts';
import { wordsOf } from '../model/words.ts';
import { initiative, publication } from '../testing/publication-samples.ts';
import { nameOfMark } from './mark-names.ts';

const words = wordsOf(publication({}));

const markOf = (...dates: string[]) => {
  const timeline = dates.map((date) => ({ date, text: `What was of ${date}.` }));
  const [first = assert.fail(), ...others] = mergedEvents([initiative('one', { timeline })]);
  return nameOfMark({ at: 0, events: [first, ...others] }, words);
};

test('several events are named from the beginning of the first to the end of the last, also where one of them lasts', () => {
  assert.equal(markOf('2024-03/2024-12', '2024-06'), '2 events, March 2024 to December 2024');
  assert.equal(markOf('2024-03', '2024-06/2024-12'), '2 events, March 2024 to December 2024');
  assert.equal(markOf('../2019', '2020/..'), '2 events, 2019 to 2020');
});
