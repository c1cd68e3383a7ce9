import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { english } from '../interface/english/english.ts';
import { german } from '../interface/german/german.ts';
import { ownInterface } from './own-interface.ts';

const read = (value: unknown, language: string) =>
  ownInterface({ value, locate: () => ({ line: 1, column: 1 }) }, language);

test('a language that the interface does not speak needs all words', () => {
  const { problems } = read({ frame: { home: 'Start' } }, 'nl');
  const [{ name, message, hint = '' } = { name: '', message: '' }, ...others] = problems;
  assert.deepEqual(others, []);
  assert.equal(name, 'missing-field');
  assert.match(message, /^\d{3} texts of the interface are missing\.$/);
  assert.match(hint, /, frame\.skip: "Skip to the text", /);
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
      home: { events: { other: '{count} Termine' }, edition: 'Ausgabe' },
    },
    'de',
  );
  assert.equal(catalogue.frame.home, 'Anfang');
  assert.equal(catalogue.frame.skip, german.frame.skip);
  assert.deepEqual(catalogue.home.events, { other: '{count} Termine' });
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
