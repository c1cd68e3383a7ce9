import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATALOGUES, catalogueFor, wordsIn } from './catalogues.ts';
import { compareCatalogues } from './compare-catalogues.ts';
import { english } from './english/english.ts';
import { isPlural, type Messages } from './messages.ts';

describe('the interface speaks', () => {
  for (const [language, catalogue] of Object.entries(CATALOGUES))
    test(`${language}, with the values and marks of the English texts`, () => {
      assert.deepEqual(compareCatalogues(english, catalogue), []);
    });
  for (const [language, catalogue] of Object.entries(CATALOGUES))
    test(`${language}, in all its plural forms of whole numbers`, () => {
      const rules = new Intl.PluralRules(language);
      const forms = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
      const hold = (messages: Messages) => {
        for (const message of Object.values(messages))
          if (typeof message === 'object' && !Array.isArray(message)) {
            if (!isPlural(message)) hold(message as Messages);
            else for (const form of forms) assert.ok(message[form], `${form}: ${JSON.stringify(message)}`);
          }
      };
      hold(catalogue);
    });
});

test('what a catalogue lacks or has too much is told by its place', () => {
  const messages = {
    a: 'A',
    b: { c: 'of {name}', d: { one: '{count} day', other: '{count} days' } },
    e: ['x'],
    f: '<b>x</b>',
  } as const;
  const told = (own: unknown) =>
    compareCatalogues(messages, own).map(({ path, kind }) => `${path.join('.')} ${kind}`);
  const whole = {
    a: 'Ä',
    b: { c: '{name}s', d: { one: 'ein Tag', other: '{count} Tage' } },
    e: [],
    f: '<b>y</b>',
  };
  assert.deepEqual(told(whole), []);
  assert.deepEqual(told({}), ['a missing', 'b.c missing', 'b.d missing', 'e missing', 'f missing']);
  assert.deepEqual(told({ ...whole, a: ['A'], b: 'B', g: 'G', toString: 'T' }), [
    'a form',
    'b form',
    'g unknown',
    'toString unknown',
  ]);
  assert.deepEqual(told({ ...whole, b: { c: '{nmae}', d: { one: 'ein Tag' } }, e: 'x', f: 'y' }), [
    'b.c values',
    'b.d plural',
    'e form',
    'f values',
  ]);
  const forms = (d: unknown, language?: string) =>
    compareCatalogues({ d: messages.b.d }, { d }, [], language).map(
      ({ path, kind }) => `${path.join('.')} ${kind}`,
    );
  assert.deepEqual(forms({ one: 'x', few: 'y', other: 'z' }, 'fr'), ['d.few surplus']);
  assert.deepEqual(forms({ one: 'x', several: 'y', other: 'z' }), ['d.several surplus']);
  assert.deepEqual(forms({ one: 1, other: 'z' }, 'fr'), ['d.one form']);
  assert.deepEqual(forms({ one: ' ', other: 'z' }, 'fr'), ['d plural']);
  assert.deepEqual(forms({ one: 'x', many: 'y', other: 'z' }, 'fr'), []);
  assert.deepEqual(forms(5), ['d form']);
  assert.deepEqual(told(5), [' form']);
  assert.deepEqual(told(['a']), [' form']);
  assert.deepEqual(told({ ...whole, a: '  ', e: ['x', ''] }), ['a missing', 'e form']);
  const roles = (editor: unknown) =>
    compareCatalogues({ roles: { editor: ['ed.', 'eds'] } }, { roles: { editor } });
  assert.equal(roles(['Hg.', 'Hg.']).length, 0);
  assert.equal(roles(['Hg.'])[0]?.kind, 'form');
});

test('English sentences keep their last sign at their end where all else runs from right to left', () => {
  const { search, downloads, site } = wordsIn(catalogueFor('he'), 'he');
  assert.equal(search.nothingFound, '\u2066Nothing found.\u2069');
  assert.equal(
    search.nothingFoundFor({ query: 'שלום' }),
    '\u2066Nothing found for “\u2068שלום\u2069”.\u2069',
  );
  assert.match(downloads.edition, /^\u2066Edition: .*\u2069$/);
  assert.equal(site.copied, 'Copied');
  assert.equal(catalogueFor('nl'), CATALOGUES['en']);
  assert.equal(catalogueFor('de-AT'), CATALOGUES['de']);
});
