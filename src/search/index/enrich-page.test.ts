import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { term } from '../../testing/publication-samples.ts';
import { readSynonyms } from '../language/synonym-field.ts';
import { enrichPage } from './enrich-page.ts';

const terms = [
  term('NICE', { expansion: 'National Institute', variants: ['N.I.C.E.'] }),
  term('login', { expansion: 'signing in', synonyms: ['sign on'] }),
];
const none = { terms: [], compounds: new Map<string, string>(), language: 'en-GB' };
const compounds = new Map([['longterm', 'long term']]);

function fields(text: string) {
  const html = enrichPage('<head></head><body></body>', text, { terms, compounds, language: 'en-GB' });
  const content = (name: string) =>
    new RegExp(`name="search-${name}"[^>]*content="([^"]*)"`).exec(html)?.[1] ?? '';
  return {
    synonyms: readSynonyms(content('synonyms')).map(({ other, written }) => `${other}: ${written}`),
    amounts: content('amounts'),
  };
}

describe('a page is found by what it says otherwise', () => {
  const cases: [behaviour: string, text: string, synonyms: string[], amounts?: string][] = [
    ['a short form', 'By NICE.', ['National Institute: NICE', 'N.I.C.E.: NICE']],
    ['a word is no short form', 'A nice one.', []],
    [
      'what it stands for',
      'The National Institute said',
      ['NICE: National Institute', 'N.I.C.E.: National Institute'],
    ],
    ['a synonym, with a hyphen', 'Their Sign-on failed', ['login: sign on', 'signing in: sign on']],
    ['words beside dashes', 'By signing in—yes', ['login: signing in', 'sign on: signing in']],
    ['the plural', 'the logins', ['signing in: login', 'sign on: login']],
    ['nothing where it says both', 'login is sign on is signing in', []],
    ['British spelling', 'An organisation', ['organization: organisation']],
    ['one word for two', 'in the long term', ['longterm: long term']],
    ['two words for one', 'in the longterm', ['long term: longterm']],
    ['an amount', 'It cost £40m.', ['\ua66ea3: £'], '40000000'],
    ['signs', 'A → B 🇬🇧', ['\ua66e2192: →', '\ua66e1f1ec_1f1e7: 🇬🇧']],
    ['characters of one shape for another', 'CO₂, ｶﾞｽ, ﬁsh', ['co2: CO₂', 'ガス: ｶﾞｽ', 'fish: ﬁsh']],
    ['letters that few keyboards have', 'Łódź, Søren', ['lodz: Łódź', 'soren: Søren', 'soeren: Søren']],
    ['what stands behind an apostrophe', 'l’Abbé O’Brien’s', ['abbe: l’Abbé', 'brien: O’Brien’s']],
    ['nothing to add', 'It is so.', []],
  ];
  for (const [behaviour, text, synonyms, amounts = ''] of cases)
    test(behaviour, () => {
      assert.deepEqual(fields(text), { synonyms, amounts });
    });
});

test('what is added is text, whatever it holds', () => {
  const odd = [term('A"<b>', { expansion: 'one $& two' })];
  const html = enrichPage('<head data-pagefind-sort="date"></head>', 'one $& two', { ...none, terms: odd });
  assert.match(html, /content="A&quot;&lt;b> = one \$&amp; two \| .*"><\/head>$/);
});

test('a page without a day has one before all others, so that it can be sorted; other days are counted, too', () => {
  const undated = enrichPage('<head></head>', '', none);
  assert.match(undated, /data-pagefind-sort="date\[content\]" content="-"/);
  const dated = '<head><meta data-pagefind-sort="date[content]" content="2020-01-01"></head>';
  const counted = '$& data-pagefind-filter="day[content]"';
  assert.equal(enrichPage(dated, '', none), dated.replace(/data-pagefind-sort="\S+"/, counted));
});
