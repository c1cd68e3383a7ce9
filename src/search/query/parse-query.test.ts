import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isQuoted } from './operators/is-quoted.ts';
import { cleanQuery, isWordy, queryWords, subjectOf, tellingWords, withoutSymbols } from './parse-query.ts';

describe('a query is cleaned', () => {
  const cases: [behaviour: string, typed: string, query: string][] = [
    ['spaces', '  a \t\n b  ', 'a b'],
    ['control characters', 'a\u0000b\u0007\u2028c', 'a b c'],
    ['marks of direction', '\u202ea\u200fb', 'a b'],
    ['halves of characters', '\ud83d a \ude00', 'a'],
    ['too many letters', 'x'.repeat(10_000), 'x'.repeat(300)],
    ['words stay as they are', 'R&D “£40m” é 数字', 'R&D “£40m” é 数字'],
  ];
  for (const [behaviour, typed, query] of cases)
    test(behaviour, () => {
      assert.equal(cleanQuery(typed), query);
    });
});

test('what the index does not keep is left out', () => {
  assert.equal(
    withoutSymbols('<img src="x"> (NHS) R&D £40m log-in 4.2, a/b'),
    'img src x NHS R&D £40m log-in 4.2 a/b',
  );
  assert.equal(withoutSymbols('1,500 records, 4.2bn. a . b ,'), '1,500 records 4.2bn a  b');
  assert.equal(withoutSymbols('lab,fund 1,500'), 'lab-fund 1,500');
  assert.equal(withoutSymbols('!?*()'), '');
  assert.deepEqual(queryWords('a & b – 3 .'), ['a', 'b', '3']);
});

test('words in quotation marks are wanted as they stand', () => {
  for (const query of ['"a b"', '“a b”']) assert.ok(isQuoted(query));
  for (const query of ['"a b', 'a "b" c', '""', '"']) assert.ok(!isQuoted(query));
});

describe('a question is about something', () => {
  const cases: [question: string, subject: string][] = [
    ['what is NHSX?', 'NHSX?'],
    ['how long did logins take', 'logins take'],
    ['Who wrote the report', 'wrote report'],
    ['What happened to the AI lab', 'AI lab'],
    ['what is IT', 'IT'],
    ['is it', 'is it'],
    ['what is it about', 'is it about'],
    ['who', 'who'],
    ['Making IT Work', 'Making IT Work'],
    ['sign on', 'sign on'],
  ];
  for (const [question, subject] of cases)
    test(question, () => {
      assert.equal(subjectOf(question), subject);
    });
});

test('words that say nothing alone are left out, unless there are no others', () => {
  assert.equal(tellingWords('the plan for it and IT'), 'plan IT');
  assert.equal(tellingWords('to be or not'), 'not');
  assert.equal(tellingWords('the of'), 'the of');
});

test('questions and many words may surround a name', () => {
  assert.ok(isWordy('what is it'));
  assert.ok(isWordy('one two three four'));
  assert.ok(!isWordy('one two three'));
});
