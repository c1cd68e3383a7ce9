import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayable } from './messages.ts';
import { scriptWords } from './script-words.ts';
import { catalogueOf } from './catalogues.ts';

test('messages take values, and plural forms by the rules of the language', () => {
  const messages = {
    plain: 'Home',
    filled: '{a} and {b}, {a}',
    marked: 'Or <all>{all}</all>.',
    pages: { one: '{count} page', few: '{count} pages or so', other: '{count} pages' },
    names: ['a', 'b'],
  } as const;
  const words = sayable(messages, 'cs');
  assert.equal(words.plain, 'Home');
  assert.equal(words.filled({ a: '{b}', b: 2 }), '{b} and 2, {b}');
  assert.equal(words.marked, 'Or <all>{all}</all>.');
  assert.deepEqual(
    [1, 3, 5].map((count) => words.pages({ count })),
    ['1 page', '3 pages or so', '5 pages'],
  );
  assert.deepEqual(words.names, ['a', 'b']);
});

test('what scripts say is written as code, and only what is theirs', async () => {
  const english = catalogueOf('en-GB');
  assert.ok(english);
  const site = { ...english.site, copied: 'a `b` \\ "d"', source: '`No.` ${number} \\' };
  const said = async (language: string, forms: typeof site.matches) => {
    const code = scriptWords(
      '/x/interface/site-words.ts',
      { ...english, site: { ...site, matches: forms } },
      language,
    );
    return (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as {
      copied: string;
      source: (values: { number: number }) => string;
      matches: (values: { count: number }) => string;
    };
  };
  const two = { one: '{count} match', other: '{count} matches' };
  const inEnglish = await said('en-GB', two);
  assert.equal(inEnglish.copied, site.copied);
  assert.equal(inEnglish.source({ number: 3 }), '`No.` $3 \\');
  assert.deepEqual(
    [0, 1, 2].map((count) => inEnglish.matches({ count })),
    ['0 matches', '1 match', '2 matches'],
  );
  const inFrench = await said('fr', two);
  assert.deepEqual(
    [0, 1, 2].map((count) => inFrench.matches({ count })),
    ['0 match', '1 match', '2 matches'],
  );
  const inWelsh = await said('cy', { ...two, few: 'few' });
  assert.deepEqual(
    [1, 3, 9].map((count) => inWelsh.matches({ count })),
    ['1 match', 'few', '9 matches'],
  );
  const inArabic = await said('ar', two);
  assert.equal(inArabic.source({ number: 3 }), '`No.` $\u20683\u2069 \\');
  assert.equal(inArabic.matches({ count: 0 }), '0 matches');
  const inJapanese = await said('ja', { other: '{count} matches' });
  assert.equal(inJapanese.matches({ count: 2 }), '2 matches');
  assert.equal((await said('ja', { other: 'matches' })).matches({ count: 2 }), 'matches');
  assert.equal(scriptWords('/x/interface/messages.ts', english, 'en'), undefined);
});
