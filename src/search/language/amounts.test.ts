import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsIn, joinAmounts, rewriteAmounts } from './amounts.ts';

test('an amount has the same figures however it is written', () => {
  const cases: [text: string, amounts: string[]][] = [
    ['£40m, £40 million, 40 million, 40m, 40mn and £40-million', ['40000000']],
    ['Up to £2.2bn or 2.2 billion', ['2200000000']],
    ['£0.5m and £500k', ['500000']],
    ['1,500 thousand', ['1500000']],
    ['€3 trillion; £1tn', ['3000000000000', '1000000000000']],
    ['1,5 Mio. and 1.5m; £4,2B', ['1500000', '4200000000']],
    ['3 Milliarden, 3 milliards, 3 Mrd.', ['3000000000']],
    ['1,500 million', ['1500000000']],
    ['£40,000,000 in 2020', []],
    ['40 members, 40mph, A40m, 1.40m1 and 40 millionaires', []],
    ['millions', []],
  ];
  for (const [text, amounts] of cases) assert.deepEqual(amountsIn(text), amounts, text);
});

test('a query asks for the figures of its amounts', () => {
  const cases: [query: string, rewritten: string][] = [
    ['£40m logins', '40 40000000 logins'],
    ['40 million', '40 40000000'],
    ['£0.6 billion', '6 600000000'],
    ['£2.2 billion', '22 2200000000'],
    ['£40,000,000', '4 40000000'],
    ['£250', '£250'],
    ['login 2020', 'login 2020'],
    ['9'.repeat(10_000), '9'.repeat(10_000)],
  ];
  for (const [query, rewritten] of cases) assert.equal(rewriteAmounts(query), rewritten);
});

test('an amount of a query stays together', () => {
  const parts = joinAmounts('cost 8 billion or £ 40 m in 2020').split(' ');
  assert.deepEqual(parts, ['cost', '8\u00a0billion', 'or', '£\u00a040\u00a0m', 'in', '2020']);
  assert.equal(rewriteAmounts(parts.join(' ')), rewriteAmounts('cost 8 billion or £ 40 m in 2020'));
});
