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
    '<p>On 14 marches in 2020, figure 2 Mays, 112 May, some 40 miles in 2020 bills, 3 mills</p>',
    '<a title="£40 million">A</a>',
    '<script>const text = "£40 million";</script>',
    '<pre>£40 million</pre>',
    '<code>£40 million</code>',
    '<textarea>£40 million</textarea>',
  ])
    assert.equal(keepTogether(html), html);
});

test('a day and its month stay in one line, in the language of the page', () => {
  for (const [language, said] of [
    ['en-GB', 'On 4_January 2020, the 21st_May or 3_Sept'],
    ['en-US', 'On January_4, 2020, not in Room 4'],
    ['de', 'Am 4._Januar 2020, im Januar 2020'],
    ['fr', 'Le 1er_janvier et le 12_août'],
    ['es', 'El 4_de enero de 2020'],
    ['cy', 'Ar 4_Ionawr 2020'],
    ['el', 'Στις 4_Ιανουαρίου 2020'],
  ] as const) {
    const page = (text: string) => `<html lang="${language}"><p>${text}</p>`;
    assert.equal(
      keepTogether(page(said.replaceAll('_', ' '))),
      page(said.replaceAll('_', '\u00a0')),
      language,
    );
  }
});
