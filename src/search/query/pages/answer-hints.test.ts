import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintsOf, holder } from './answer-hints.ts';
import { READING } from './reading.ts';

test('who led something is said where a name stands beside an office', () => {
  const says = (text: string) => holder().test(text);
  for (const text of [
    'The press wrote that the chief executive, Ada Example, was to answer to the health secretary.',
    'On that day Ada Example began as its chief executive.',
    'Professor Ada M. Example was its first director.',
    'Baroness Ada Example was announced as chair of the service.',
    'The lab was led by A. Example.',
    'It was opened by the minister, Sir A. Example-Smith.',
  ])
    assert.equal(says(text), true, text);
  for (const text of [
    'Its chief executive designate visited hospitals, Computer Weekly reported.',
    'The chief executive was to answer to the head of NHS England.',
    'Ada Example, chief executive designate of the lab, visited hospitals.',
    'Led by · Department of Health and Social Care',
    'Computer Weekly reported it in May, and the director agreed.',
  ])
    assert.equal(says(text), false, text);
  assert.equal(hintsOf('the lab', READING).hint, undefined);
});

test('when something was introduced is told by the fact of its beginning', () => {
  const { isFact } = hintsOf('when was the tax introduced', READING);
  assert.equal(isFact?.('Active · since 1 January 2022'), true);
  assert.equal(isFact('Led by · City'), false);
});
