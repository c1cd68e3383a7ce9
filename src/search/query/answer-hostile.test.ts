import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ask } from '../../testing/answer-samples.ts';

describe('whatever is typed, there is an answer', () => {
  const queries = {
    'ten thousand letters': 'x'.repeat(10_000),
    'ten thousand words': 'vwxyz zyxwv '.repeat(5_000),
    'control characters': 'a\u0000b\u0007c\u001b[31m\r\n\t\u2028wachter',
    'punctuation only': '!?.,;:\'"()[]{}<>\\|/@#$%^&*-_=+~`',
    markup: '<img src=x onerror="alert(1)"> wachter',
    'quotation marks': '""',
    'an open quotation': '"wachter',
    'typographic quotation marks': '“wachter review”',
    'right-to-left text': 'الصحة الرقمية \u202e',
    'Chinese, Japanese and Korean': '数字健康 デジタルヘルス 디지털',
    'half of a character': '\ud83d wachter \ude00',
    'names of built-in properties': 'constructor __proto__ toString',
    'numbers only': '9'.repeat(400),
    'amounts only': '£40m '.repeat(60),
    'hyphens only': '--- – —',
    'a minus': '-',
    'operators only': 'OR OR AND NOT OR -',
    'a facet without a value': 'type:',
    'open quotations among operators': '"-OR "'.repeat(50),
    emoji: '👋👨‍👩‍👧‍👦',
  };
  for (const [what, query] of Object.entries(queries))
    test(what, async () => {
      const { results, nearest } = await ask(query);
      assert.ok(Array.isArray(results) && Array.isArray(nearest));
    });

  test('what is only left out leaves all others', async () => {
    for (const query of ['-wachter', 'NOT wachter', '-"wachter review"', '-year:2016']) {
      const { slugs } = await ask(query);
      assert.deepEqual([slugs.includes('review'), slugs.includes('hdr')], [false, true], query);
    }
  });

  test('operators alone have no direct answer', async () => {
    assert.deepEqual((await ask('OR OR')).answers, []);
  });

  test('words among what does not count are found', async () => {
    for (const query of [
      queries['control characters'],
      queries.markup,
      queries['half of a character'],
      queries['typographic quotation marks'],
    ])
      assert.equal((await ask(query)).slugs[0], 'review', query);
  });
});
