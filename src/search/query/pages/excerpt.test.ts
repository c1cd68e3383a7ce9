import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerptParts, matchedWords, withEllipses, withoutHeading, type ExcerptPart } from './excerpt.ts';

const plain = (text: string): ExcerptPart => ({ text, marked: false });
const marked = (text: string): ExcerptPart => ({ text, marked: true });

describe('an excerpt shows as text, with its matches marked', () => {
  const cases: [behaviour: string, excerpt: string, parts: ExcerptPart[]][] = [
    ['nothing', '', []],
    ['no match', 'a b', [plain('a b')]],
    ['matches at both ends', '<mark>a</mark> b <mark>c</mark>', [marked('a'), plain(' b '), marked('c')]],
    ['matches side by side', '<mark>a</mark><mark>b</mark>', [marked('a'), marked('b')]],
    ['a match over two lines', '<mark>a\nb</mark>', [marked('a\nb')]],
    ['entities, once', 'R&amp;D &lt;b&gt; &quot;a&#39;s&#x27; &amp;lt;', [plain("R&D <b> \"a's' &lt;")]],
    ['entities in a match', '<mark>R&amp;D</mark>', [marked('R&D')]],
    ['unknown entities as they are', '&nbsp;&copy;', [plain('&nbsp;&copy;')]],
    [
      'a match without the punctuation beside it',
      'the <mark>(£40m),</mark> 5 <mark>“%”</mark>',
      [
        plain('the '),
        plain('('),
        marked('£40m'),
        plain('),'),
        plain(' 5 '),
        plain('“'),
        marked('%'),
        plain('”'),
      ],
    ],
    ['a match that is no word', 'a <mark>–</mark> b', [plain('a '), plain('–'), plain(' b')]],
    ['markup as text', '<script>alert(1)</script><b>', [plain('<script>alert(1)</script><b>')]],
    ['a mark that is not closed', '<mark>a b', [marked('a b')]],
  ];
  for (const [behaviour, excerpt, parts] of cases)
    test(behaviour, () => {
      assert.deepEqual(excerptParts(excerpt), parts);
    });
});

test('the words to mark on the page are those that matched, each once, without punctuation', () => {
  const excerpts = [
    '<mark>Login,</mark> and <mark>login</mark> for <mark>£40</mark>',
    '“<mark>(NHS)</mark>” <mark>–</mark>',
  ];
  assert.deepEqual(matchedWords(excerpts), ['login', 'nhs', '£40']);
});

describe('an excerpt does not repeat its heading', () => {
  const cases: [behaviour: string, excerpt: string, heading: string, parts: ExcerptPart[]][] = [
    ['in one piece', 'Since then. It <mark>ended</mark>', 'Since then', [plain('It '), marked('ended')]],
    ['with marks in it', 'The <mark>fund</mark>. It ended', 'The fund', [plain('It ended')]],
    ['that is a part of its first word', 'Funding ended', 'Fund', [plain('Funding ended')]],
    ['that is all of it', 'The fund.', 'The fund', [plain('The fund.')]],
    ['that stands elsewhere', 'It ended. The fund', 'The fund', [plain('It ended. The fund')]],
  ];
  for (const [behaviour, excerpt, heading, parts] of cases)
    test(behaviour, () => {
      assert.deepEqual(withoutHeading(excerptParts(excerpt), heading), parts);
    });
});

describe('an excerpt shows where the text goes on', () => {
  const cases: [excerpt: string, shown: string][] = [
    ['It ended in 2020.', 'It ended in 2020.'],
    ['ended in 2020, by', '… ended in 2020, by …'],
    ['£40 million for <mark>logins</mark>', '£40 million for logins …'],
    ['', ''],
  ];
  for (const [excerpt, shown] of cases)
    test(shown || 'nothing', () => {
      const parts = withEllipses(excerptParts(excerpt));
      assert.equal(parts.map(({ text }) => text).join(''), shown);
    });
});
