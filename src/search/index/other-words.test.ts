import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../language/stem.ts';
import { noticeOfNearWords, readNearWords } from './english/near-words.ts';
import { gatherOtherWords } from './other-words.ts';

const of = (entries: string, common = '', irregular = '', near = '') => ({
  ...{ entries, common, irregular },
  near: () => near,
});

const counts = new Map([
  ['clinician', 1],
  ['clinicians', 3],
  ['closed', 2],
  ['artificial', 1],
  ['intelligence', 1],
  ['axe', 0],
]);

test('words lead to others that are there, as they are mostly written, in both directions, and ordinary ones to none', () => {
  const thesaurus = `
surgeon: doctor clinician; axed: abolished closed; robot: artificial-intelligence automation;
clinician: doctor; closing: closed; sea: ocean`;
  assert.deepEqual(gatherOtherWords(counts, counts, of(thesaurus, 'garden closes')), {
    surgeon: ['clinician'],
    axed: ['closed'],
    robot: ['artificial intelligence'],
    doct: ['clinician'],
    abolish: ['closed'],
    autom: ['artificial intelligence'],
    ...{ sea: [], ocean: [], garden: [] },
  });
});

test('what stands for what stands for a word stands for it where neither is there, what most lead to first', () => {
  const written = new Map(['broken', 'smashed', 'found'].map((word) => [word, 1]));
  const others = gatherOtherWords(
    written,
    written,
    of(
      'vandalism: damage wreckage; damage: broken; wreckage: smashed broken; found: create; build-up: create; far-off: damage',
      '',
      '',
      'vandalism:found\nruin:found',
    ),
  );
  assert.deepEqual(
    ['vandalism', 'ruin', 'off'].map((word) => others[stem(word)]),
    [['broken', 'smashed'], ['found'], []],
  );
});

test('an expression is said by a word that it stands for', () => {
  const written = new Map([['strike', 1]]);
  const others = gatherOtherWords(written, written, of('strike: industrial-action walkout'));
  assert.deepEqual(others['industri'], ['action|strike']);
});

test('who does something stands for no deed, only for another who does', () => {
  const written = new Map(['growers', 'papers'].map((word) => [word, 1]));
  const others = gatherOtherWords(written, written, of('increase: grow; farmer: grower; sheet: paper'));
  assert.deepEqual([others['increas'], others['farm'], others['sheet']], [[], ['growers'], ['papers']]);
});

test('forms of one word that have no stem in common stand for it before other words do', () => {
  const written = new Map(['left', 'departed'].map((word) => [word, 1]));
  const others = gatherOtherWords(written, written, of('leave: depart', '', 'leave left; lead led'));
  assert.deepEqual([others['leav'], others['lead']], [['left', 'departed'], undefined]);
});

test('words of pages about the site itself stand for others only where no other does', () => {
  const content = new Map([['prison', 1]]);
  const all = new Map([...content, ['sentence', 1], ['pictures', 1]]);
  const others = gatherOtherWords(
    all,
    content,
    of('convict: sentence; image: picture', '', '', 'convict:inmate,prison'),
  );
  assert.deepEqual([others['convict'], others['imag']], [['prison'], ['pictures']]);
});

test('what is near to a word stands for it where the thesaurus leads nowhere, in whatever form, the nearest grades only', () => {
  const written = new Map(['fled', 'safety', 'people', 'theft'].map((word) => [word, 1]));
  const others = gatherOtherWords(
    written,
    written,
    of('burglary: theft', '', 'flee fled', 'refugee:exile,flee,,safety\nburglary:people\ntheft:people'),
  );
  assert.deepEqual([others['refuge'], others['burglar'], others['theft']], [['fled'], ['theft'], undefined]);
});

test('what is less near to a word that is spelt in two ways stands for neither', () => {
  const written = new Map(['turned', 'till'].map((word) => [word, 1]));
  const near = 'plow:plough,farmland,turn\ncolour:color,till\nrotate:spin,,turn';
  const others = gatherOtherWords(written, written, of('', '', '', near));
  assert.deepEqual([others['plow'], others['colour'], others['rot']], [undefined, ['till'], ['turned']]);
});

test('what is near is known of ordinary words, and none stands for itself', () => {
  const lines = readNearWords().trim().split('\n');
  assert.ok(lines.length > 15_000);
  for (const line of lines) {
    assert.match(line, /^[a-z]+:[a-z ]*(?:,[a-z ]*){0,3}$/);
    const [word = '', others = ''] = line.split(':');
    assert.ok(!others.split(/[ ,]/).some((other) => other && stem(other) === stem(word)), line);
  }
});

test('what has to go with copies of what is near is all of their notices', () => {
  const notice = noticeOfNearWords();
  assert.match(notice, /^\*\*WordNet 3\.1\*\* Copyright 2011 by Princeton University\./);
  assert.match(notice, /\n\*\*SCOWL\*\* Copyright 2000-2016 by Kevin Atkinson\./);
});

test('a hundred is no number of years, unless these stand behind it', () => {
  const written = new Map(['century', 'years'].map((word) => [word, 1]));
  assert.deepEqual(gatherOtherWords(written, written)['hundr'], ['year|century']);
});

test('the thesaurus is one: each word once, with others, none of them itself', async () => {
  const { ENGLISH_THESAURUS } = await import('./english/english-thesaurus.ts');
  const entries = ENGLISH_THESAURUS.split(';').map((entry) => entry.trim().split(/:\s+/));
  const words = entries.map(([word = '']) => word);
  assert.deepEqual(
    words.filter((word, index) => words.indexOf(word) !== index),
    [],
  );
  for (const [word = '', others = ''] of entries) {
    assert.match(word, /^[a-z-]+$/);
    assert.match(others, /^[a-z-]+(?:\s+[a-z-]+)*$/, word);
    assert.ok(!others.split(/\s+/).includes(word), word);
  }
});
