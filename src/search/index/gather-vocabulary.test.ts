import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../model/relations.ts';
import { initiative, publication, term } from '../../testing/publication-samples.ts';
import { joinedWords } from '../language/normalise.ts';
import { gatherNames } from './gather-names.ts';
import { gatherVocabulary } from './gather-vocabulary.ts';
import { countParts } from './word-counts.ts';

const content = publication({
  initiatives: [
    initiative('alpha', {
      title: 'Alpha Programme',
      lang: 'cy',
      aliases: ['Firstling'],
      formerNames: ['Zero'],
      findableBy: ['Alhpa'],
    }),
  ],
  terms: [
    term('NHSX', { expansion: 'joint unit', variants: ['NHSXX'], page: 'initiatives/alpha' }),
    term('SSO', { expansion: 'single sign-on', synonyms: ['logon'] }),
  ],
});
const names = gatherNames({ publication: content, relations: relate(content) });
const said = {
  headings: ['What came after'],
  parts: countParts(
    'The record of records: frequent frequent seldom sledom vexillology 2020 it it Émile Émile',
  ),
  content: new Map<string, number>(),
};

test('pages with their names, terms with where they are explained, and words worth correcting to', () => {
  const { pages, ownPages, terms, words } = gatherVocabulary(names, said);
  assert.deepEqual(pages, [
    {
      title: 'Alpha Programme',
      url: '/initiatives/alpha.html',
      lang: 'cy',
      names: [
        { name: 'Zero', kind: 'former name' },
        { name: 'NHSX', kind: 'short form' },
        { name: 'joint unit', kind: 'long form' },
        { name: 'NHSXX', kind: 'other spelling' },
        { name: 'Firstling', kind: 'other name' },
        { name: 'Alhpa', kind: 'search word' },
      ],
    },
  ]);
  assert.ok(ownPages.some(({ url, names }) => url === '/glossary.html' && names.length));
  assert.deepEqual(
    terms.map(({ term, others, url }) => [term, others, url]),
    [
      ['NHSX', ['NHSXX'], '/initiatives/alpha.html'],
      ['SSO', ['logon'], '/glossary.html#term-sso'],
    ],
  );
  const own = new Set(
    ownPages.flatMap(({ title, names }) => joinedWords([title, ...names.map(({ name }) => name)].join(' '))),
  );
  const expected = [
    'after',
    'alpha',
    'came',
    'emile',
    'firstling',
    'frequent',
    'joint',
    'logon',
    'nhsx',
    'programme',
    // Ordinary words, which are no slips though they stand once.
    ...['record', 'records', 'seldom'],
    'sign',
    'single',
    'unit',
    // A long word, though it stands once.
    'vexillology',
    'what',
    'zero',
  ];
  assert.deepEqual(words.filter((word) => !own.has(word)).toSorted(), expected);
});

test('of words that stand once and are too many, those with fewest letters are left out, whatever they begin with', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const all = Array.from(letters.repeat(500), (first, index) =>
    `${first}${String(index).padStart(6, '0')}`.replace(/\d/g, (digit) => letters.charAt(+digit)),
  );
  const parts = countParts([...all, 'zygomorphic'].join(' '));
  const { words } = gatherVocabulary(names, { ...said, headings: [], parts });
  assert.ok(words.length < all.length);
  assert.ok(words.includes('zygomorphic'));
});
