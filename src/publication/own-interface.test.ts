import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { english } from '../interface/english/english.ts';
import { german } from '../interface/german/german.ts';
import { ownInterface } from './own-interface.ts';
import { parseYaml } from './parse/parse-yaml.ts';

const read = (value: unknown, language: string) =>
  ownInterface({ value, locate: () => ({ line: 1, column: 1 }) }, language);

test('a language that the interface does not speak needs all words', () => {
  const { problems } = read({ frame: { home: 'Start' } }, 'nl');
  const [{ name, message, hint = '' } = { name: '', message: '' }, ...others] = problems;
  assert.deepEqual(others, []);
  assert.equal(name, 'missing-field');
  assert.match(message, /^\d{3} texts of the interface are missing\.$/);
  assert.match(hint, /, frame\.skip: "Skip to main content", /);
  assert.match(hint, /, home\.events: \{"one":"\{count\} event","other":"\{count\} events"\}, /);
  assert.doesNotMatch(hint, /frame\.home/);
  const whole: unknown = parse(JSON.stringify(english));
  assert.deepEqual(read(whole, 'nl').problems, []);
  assert.equal(read(whole, 'nl').inEnglish.length > 400, true);
  const translated = parse(JSON.stringify(english).replace(/(?<=:")(?=[^"]*\p{Ll}{3})/gu, 'x ')) as unknown;
  assert.deepEqual(read(translated, 'nl').inEnglish, []);
  assert.deepEqual(read({ frame: { home: 'Home', skip: 'Spring' } }, 'nl').inEnglish, ['frame.home']);
  assert.deepEqual(read(whole, 'de').inEnglish, []);
  const [plural] = read(whole, 'pl').problems;
  assert.deepEqual(
    [plural?.name, plural?.message, plural?.hint],
    [
      'missing-field',
      '`site.matches` has not all forms of the plural.',
      'Write a text for each: `one` (1), `few` (2, 3, 4, 22 …), `many` (0, 5, 6, 7 …), `other` (parts of one, such as 1.5).',
    ],
  );
});

test('of one that it speaks, only what is to be other words', () => {
  const { problems, catalogue } = read(
    {
      frame: { home: 'Anfang', hom: 'x' },
      home: { events: { one: '{count} Termin', other: '{count} Termine' }, edition: 'Ausgabe' },
    },
    'de',
  );
  assert.equal(catalogue.frame.home, 'Anfang');
  assert.equal(catalogue.frame.skip, german.frame.skip);
  assert.deepEqual(catalogue.home.events, { one: '{count} Termin', other: '{count} Termine' });
  assert.deepEqual(
    problems.map(({ name, message, hint }) => [name, message, hint]),
    [
      ['unknown-field', 'The interface has no words `frame.hom`.', 'Did you mean `home`?'],
      [
        'invalid-field',
        '`home.edition` needs the same words in braces and marks as in English.',
        'In English: "Edition of {edition}.".',
      ],
    ],
  );
});

test('a value that is no text, and forms that the language does not have, are told with their line and the edit', () => {
  const told = (language: string, text: string) =>
    ownInterface(parseYaml(text, 'interface.yaml').data ?? assert.fail(), language)
      .problems.filter(({ message }) => !message.endsWith('missing.'))
      .map(({ line, message, hint }) => [line, message, hint].join(' '));
  const events = (...lines: string[]) => `home:\n  events:\n${lines.map((line) => `    ${line}\n`).join('')}`;
  assert.deepEqual(told('de', 'frame:\n  home: 5\n'), [
    '2 `frame.home` must be a text. Put it in quotation marks: `"5"`.',
  ]);
  assert.deepEqual(told('pl', events('one: x', 'two: x', 'few: x', 'many: x', 'other: x')), [
    '4 `home.events.two`: `two` is no form of the plural in `pl`. Take it out. The forms are `one` (1), `few` (2, 3, 4, 22 …), `many` (0, 5, 6, 7 …), `other` (parts of one, such as 1.5).',
  ]);
  assert.deepEqual(told('ja', events('one: x', 'other: x')), [
    '3 `home.events.one`: `one` is no form of the plural in `ja`. Take it out. The forms are `other` (0, 1, 2, 3 …).',
  ]);
  assert.deepEqual(told('en', events('one: 1', 'other: "{count}"')), [
    '3 `home.events.one` must be a text. Put it in quotation marks: `"1"`.',
  ]);
  // With one form of its own and one of the interface's, "1 Termin" would stand beside "2 Ereignisse".
  assert.deepEqual(told('de', events('other: x')), [
    '3 `home.events` has not all forms of the plural. Write a text for each: `one` (1), `other` (0, 2, 3, 4 …).',
  ]);
  assert.deepEqual(told('de', 'home: 5\n'), [
    '1 `home` is no group of words. Write its words under it, each with its name, indented.',
  ]);
  assert.deepEqual(told('de', '- home\n'), [
    '1 The file is no group of words. Write its words under it, each with its name, indented.',
  ]);
  assert.deepEqual(told('de', 'sources:\n  roles:\n    editor: [Hg.]\n'), [
    '3 `sources.roles.editor` must be a list of 2 texts, for one and for several people. In English: ["ed.","eds"].',
  ]);
});

test('what has another form than the words of the interface takes no place among them', () => {
  const words = (value: unknown) => read(value, 'de').catalogue;
  for (const value of [5, 'x', ['a'], true, null]) {
    assert.deepEqual(words(value), german);
    assert.deepEqual(words({ home: value }), german);
    assert.deepEqual(words({ home: { events: value } }), german);
    assert.deepEqual(words({ home: { events: { other: { x: value } } } }), german);
  }
  assert.deepEqual(words({ frame: { home: 5, skip: ['a'] }, sources: { roles: { editor: 'x' } } }), german);
});
