import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTogether } from './kept-together.ts';

test('a number and what it counts stay in one line', () => {
  for (const text of [
    '£250 million',
    '13.5 million hours',
    '1,5 Milliarden',
    '3 milliards d’euros',
    '2 billones',
    '40 %',
    '250 €',
    '5 Mio. Euro',
  ])
    assert.equal(
      keepTogether(`<p>Some ${text} and 2 more</p>`),
      `<p>Some ${text.replace(/(?<=\d) /, '\u00a0')} and 2 more</p>`,
    );
});

test('other spaces, tags, scripts and what is shown as it was typed are left as they are', () => {
  for (const html of [
    '<p>On 4 January 2020 some 40 miles in 2020 bills, 3 mills</p>',
    '<a title="£40 million">A</a>',
    '<script>const text = "£40 million";</script>',
    '<pre>£40 million</pre>',
    '<code>£40 million</code>',
    '<textarea>£40 million</textarea>',
  ])
    assert.equal(keepTogether(html), html);
});
