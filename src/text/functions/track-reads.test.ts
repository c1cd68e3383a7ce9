import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeByObject } from './memoize-by-object.ts';
import { answerTo, namesOfReads, noteRead, question, trackReads, trackReadsOf } from './track-reads.ts';

const names = (work: () => unknown) => [...namesOfReads(trackReads(work).reads)];

test('what is read is noted, each once, and only while somebody tracks it', () => {
  noteRead('before');
  assert.deepEqual(
    names(() => {
      noteRead('one');
      noteRead('two');
      noteRead('one');
    }),
    ['one', 'two'],
  );
});

test('work that waits notes what it reads before and after', async () => {
  const { result, reads } = await trackReadsOf(async () => {
    noteRead('one');
    await Promise.resolve();
    noteRead('two');
    return 3;
  });
  assert.equal(result, 3);
  assert.deepEqual([...namesOfReads(reads)], ['one', 'two']);
});

test('who gets an answer that another has asked for has read the same', () => {
  const inner = memoizeByObject(() => {
    noteRead('inside');
    return 1;
  });
  const outer = memoizeByObject((whole: object) => {
    noteRead('outside');
    return inner(whole) + 1;
  });
  const whole = {};
  for (let time = 0; time < 2; time++)
    assert.deepEqual(names(() => outer(whole)).sort(), ['inside', 'outside']);
});

test('who asks a question has read its answer, which can be asked for by the note', () => {
  const longest = question('longest', 'words', (words: readonly string[], from) => {
    noteRead('all words');
    return words.filter((word) => word.startsWith(from)).sort((a, b) => b.length - a.length)[0];
  });
  const words = ['a', 'bee', 'be', 'c d'];
  const [note = '', ...others] = names(() => longest(words, 'b'));
  assert.deepEqual(others, []);
  assert.deepEqual(answerTo(note, { words: ['bean', 'b'] }), { answer: 'bean' });
  const [odd = ''] = names(() => longest(words, 'c d'));
  assert.deepEqual(answerTo(odd, { words }), { answer: 'c d' });
  assert.equal(answerTo('all words', { words }), undefined);
});
