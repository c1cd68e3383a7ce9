import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameUnit, readAmount } from './read-amount.ts';

const CASES: [text: string, expected: string | undefined, language?: string][] = [
  ['£250 million', '250000000 £'],
  ['£2.6bn', '2600000000 £'],
  ['over 29,000', '29000 rough'],
  ['about £20 million', '20000000 £ rough'],
  ['up to £6 million', '6000000 £ rough'],
  ['US$ 5 million', '5000000 US$'],
  ['EUR 1,500', '1500 EUR'],
  ['32 trusts', '32 trusts'],
  ['86', '86'],
  ['96%', '96 %'],
  ['-3.5%', '-3.5 %'],
  ['−3', '-3'],
  ['1e15', '1000000000000000'],
  ['£2.5E6', '2500000 £'],
  ['-1e-3', '-0.001'],
  ['5e', '5 e'],
  ['-£5 million', '-5000000 £'],
  ['−£5 million', '-5000000 £'],
  ['–£5 million', '-5000000 £'],
  ['£-5 million', '-5000000 £'],
  ['-US$ 5 million', '-5000000 US$'],
  ['minus £5 million', '-5000000 £'],
  ['–3 points', '-3 points'],
  ['about -£2.5 million', '-2500000 £ rough'],
  ['-10 to -5', '-10…-5'],
  ['-£3 million to £1 million', '-3000000…1000000 £'],
  ['-£3 million to -£1 million', '-3000000…-1000000 £'],
  ['£2-£3 million', '2000000…3000000 £'],
  ['£2 – £3 million', '2000000…3000000 £'],
  ['(£5 million)', undefined],
  ['1 minute 45 seconds', '105 time'],
  ['1h 30min', '5400 time'],
  ['10 seconds', '10 time'],
  ['half an hour', undefined],
  ['more than 13.5 million hours', '48600000000 time rough'],
  ['£2–3 million', '2000000…3000000 £'],
  ['27 to 32', '27…32'],
  ['10-20 minutes', '600…1200 time'],
  ['£1 million to £2 million', '1000000…2000000 £'],
  ['42 technologies and £50 million', undefined],
  ['10 seconds, from 1 minute 45 seconds', undefined],
  ['from 2027', '2027 rough'],
  ['none', undefined],
  ['', undefined],
  ['1,234.5', '1234.5'],
  ['1.234,5 Mio. €', '1234500000 €', 'de'],
  ['1 Milliarde Euro', '1000000000 euro', 'de'],
  ['2 500 €', '2500 €', 'fr'],
  ['−2 500 €', '-2500 €', 'fr'],
  ['moins 3 %', '-3 %', 'fr'],
  ['moins de 3 %', '3 % rough', 'fr'],
  ['3 millions d’euros', '3000000 euros', 'fr'],
  ['3 mil millones de euros', '3000000000 euros', 'es'],
  ['٢٫٥ مليون', '2.5 مليون', 'ar'],
  ['３億円', '300000000 円', 'ja'],
];

describe('an amount', () => {
  for (const [text, expected, language = 'en-GB'] of CASES)
    it(`${text} (${language}) is ${expected ?? 'none'}`, () => {
      const read = readAmount(text, language);
      const said = read && [
        read.low === read.high ? `${read.low}` : `${read.low}…${read.high}`,
        read.unit,
        read.isRough && 'rough',
      ];
      assert.equal(said?.filter(Boolean).join(' '), expected);
    });

  it('has the unit of another also in the plural', () => {
    assert.ok(isSameUnit('trust', 'trusts'));
    assert.ok(!isSameUnit('£', '€'));
    assert.ok(!isSameUnit('trusts', 'technologies'));
  });
});
