import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { stem } from '../../language/stem.ts';
import { readWordNet, type Pointer, type Synset } from './wordnet.ts';

/**
 * Derives what is near to English words, as `english-near-words.md` tells, when there is a reason to do so again:
 * `node src/search/index/english/derive-near-words.ts DICT SCOWL`, the folders of the database files of WordNet and of the lists of SCOWL.
 */
const [dict = '', scowl = ''] = process.argv.slice(2);
const { synsets, senses } = readWordNet(dict);

/** For words of these sizes of SCOWL others are given, of these. */
const [WORDS, OTHERS] = [wordsUpTo(40), wordsUpTo(35)];
/** Of a word so many candidates are looked at, and of a family of words with one stem so many are kept. */
const [CANDIDATES, KEPT] = [40, 24];
/** The fewest points of the four grades, in fiftieths; below, nothing is kept. */
const GRADES = [45, 28, 18, 11];
const FEWEST = 0.22;

/** They say nothing of what a definition is about. */
const OF_DEFINITIONS = new Set(
  'the and for with that are not one who from being have has having been was were other another into usually used especially its their his her someone something some any all each made make making more most than than very as such etc which what when where while use using cause caused become becoming act quality state condition person people thing kind form part place where manner way relating characterized various certain large small without between after before first over under out off about upon often can may do does done often does by of in on at to it is be or an a he she they you your our'.split(
    ' ',
  ),
);
/** They have no meaning of their own. */
const EMPTY = new Set(
  'but there here now then thus and not only just also even still yet ever never always often very much many more most less least few little several both either neither each every all any some such same other another own self one two three first second last next too quite rather well back away off out down over under again once twice so than though while since until because if whether come comes go goes get gets got let lets put puts take takes make makes do does done have has had is are was were been being can could may might must shall should will would thing things way ways'.split(
    ' ',
  ),
);
/** Of the words most frequent in definitions only these are near to anything. */
const TELLING = new Set(
  'water food money plant animal body work war law house city land blood fish tree child woman man church ship music fire'.split(
    ' ',
  ),
);
const VAGUE = 110;

const inDefinitions = new Map(
  [...synsets].map(([id, { definition }]) => [
    id,
    new Set(
      (definition.toLowerCase().match(/[a-z]+/g) ?? [])
        .filter((word) => word.length > 2 && !OF_DEFINITIONS.has(word))
        .flatMap((word) => lemmaOf(word) ?? []),
    ),
  ]),
);
const definedBy = new Map<string, string[]>();
for (const [id, words] of inDefinitions)
  for (const word of words) {
    const ids = definedBy.get(word) ?? [];
    ids.push(id);
    definedBy.set(word, ids);
  }
const vague = new Set(
  [...definedBy]
    .filter(([word]) => !TELLING.has(word))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, VAGUE)
    .map(([word]) => word),
);

function wordsUpTo(size: number): ReadonlySet<string> {
  const files = readdirSync(scowl).filter((name) => {
    const [, ofSize] = /^(?:english|american|british)-words\.(\d+)$/.exec(name) ?? [];
    return ofSize !== undefined && Number(ofSize) <= size;
  });
  const words = files.flatMap((name) => readFileSync(join(scowl, name), 'latin1').split(/\s+/));
  return new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)));
}

/** @returns the word of which one in a definition is a form */
function lemmaOf(word: string): string | undefined {
  if (senses.has(word)) return word;
  for (const [ending = '', instead = ''] of [
    ['ies', 'y'],
    ['es', 'e'],
    ['es'],
    ['s'],
    ['ied', 'y'],
    ['ed', 'e'],
    ['ed'],
    ['ing', 'e'],
    ['ing'],
  ]) {
    if (!word.endsWith(ending)) continue;
    const form = word.slice(0, -ending.length) + instead;
    const found = [form, form.replace(/(.)\1$/, '$1')].find((one) => senses.has(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @returns between 0 and 1, how much a word tells: less if many definitions have it */
function weightOf(word: string): number {
  const count = definedBy.get(word)?.length ?? 1;
  return Math.max(0, Math.min(1, (Math.log(synsets.size / count) - 3.6) / 5));
}

/** @returns what is near to a word, with its points, the nearest first */
function candidatesFor(word: string): [other: string, points: number][] {
  const found = new Map<string, number>();
  const add = (other: string, points: number) => {
    if (other === word || !OTHERS.has(other) || OF_DEFINITIONS.has(other) || vague.has(other)) return;
    found.set(other, (found.get(other) ?? 0) + points * (0.6 + 0.4 * weightOf(other)));
  };
  const addSet = (id: string, points: number) => {
    for (const other of synsets.get(id)?.words ?? []) {
      const share = senses.get(other)?.find((sense) => sense.id === id)?.share ?? 0.05;
      add(other, points * share ** 0.2);
    }
  };
  for (const { id, share } of senses.get(word) ?? []) {
    const synset = synsets.get(id);
    if (share < 0.08 || !synset) continue;
    const weight = share ** 0.5;
    addSet(id, weight);
    for (const pointer of synset.pointers)
      if (!pointer.source || pointer.source === synset.words.indexOf(word) + 1)
        follow(pointer, { id, synset, weight, add, addSet });
    if (id.startsWith('a'))
      for (const near of pointersOf(synset, '&'))
        for (const other of pointersOf(synsets.get(near.to), '&'))
          if (other.to !== id) addSet(other.to, 0.2 * weight);
    const inside = [...(inDefinitions.get(id) ?? [])];
    for (const other of inside)
      add(other, (0.6 * weight * weightOf(other)) / Math.sqrt(Math.max(1, inside.length / 4)));
  }
  const defined = definedBy.get(word) ?? [];
  if (defined.length < 60)
    for (const id of defined)
      addSet(id, (0.45 * weightOf(word)) / Math.sqrt(Math.max(1, (inDefinitions.get(id)?.size ?? 0) / 3)));
  return [...found].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

const pointersOf = (synset: Synset | undefined, symbol: string): Pointer[] =>
  synset?.pointers.filter((pointer) => pointer.symbol === symbol) ?? [];

/** The points of what each kind of relation leads to, beside those that depend on how many kinds there are. */
const POINTS: Readonly<Record<string, number>> = {
  '&': 0.6,
  $: 0.6,
  '^': 0.5,
  '=': 0.4,
  '*': 0.35,
  '>': 0.35,
  '%p': 0.35,
  '#p': 0.35,
  '%m': 0.35,
  '#m': 0.35,
  '%s': 0.35,
  '#s': 0.35,
  ';c': 0.3,
};

interface From {
  id: string;
  synset: Synset;
  weight: number;
  add: (other: string, points: number) => void;
  addSet: (id: string, points: number) => void;
}

function follow({ symbol, to, target }: Pointer, { id, synset, weight, add, addSet }: From): void {
  const other = synsets.get(to);
  if (!other) return;
  if (/^[+\\<]$/.test(symbol)) {
    const derived = other.words[target - 1];
    if (derived !== undefined) add(derived, 0.95 * weight);
    addSet(to, 0.5 * weight);
  } else if (symbol === '@') {
    const kinds = pointersOf(other, '~');
    addSet(to, (0.65 * weight) / Math.max(1, Math.log2(1 + kinds.length) / 1.6));
    if (kinds.length <= 10) for (const kind of kinds) if (kind.to !== id) addSet(kind.to, 0.22 * weight);
  } else if (symbol === '~') addSet(to, 0.45 * weight * (pointersOf(synset, '~').length > 25 ? 0.5 : 1));
  else if (POINTS[symbol] !== undefined) addSet(to, POINTS[symbol] * weight);
}

/** @returns for the shortest word of each family with one stem what is near to any of them, in grades */
function gradesOfFamilies(): { word: string; grades: string[][] }[] {
  const families = new Map<string, { word: string; near: Map<string, { other: string; points: number }> }>();
  for (const word of [...WORDS].filter((one) => senses.has(one)).sort()) {
    const candidates = candidatesFor(word).filter(([, points]) => points >= FEWEST);
    if (!candidates.length) continue;
    const root = stem(word);
    const family = families.get(root) ?? { word, near: new Map<string, { other: string; points: number }>() };
    families.set(root, family);
    if (word.length < family.word.length) family.word = word;
    for (const [other, exact] of candidates.slice(0, CANDIDATES)) {
      const points = Math.min(99, Math.round(exact * 50));
      const otherRoot = stem(other);
      if (otherRoot === root) continue;
      const known = family.near.get(otherRoot) ?? { other, points };
      family.near.set(otherRoot, {
        other: other.length < known.other.length ? other : known.other,
        points: Math.max(points, known.points),
      });
    }
  }
  return [...families.values()]
    .map(({ word, near }) => {
      const nearest = [...near.values()].sort((a, b) => b.points - a.points).slice(0, KEPT);
      const gradeOf = (points: number) => GRADES.findIndex((fewest) => points >= fewest);
      return {
        word,
        grades: GRADES.map((_fewest, grade) =>
          nearest.filter(({ points }) => gradeOf(points) === grade).map(({ other }) => other),
        ),
      };
    })
    .sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
}

/** Lines are in the order of their characters. */
const lineOf = ({ word, grades }: { word: string; grades: string[][] }) =>
  `${word}:${grades.map((grade) => grade.join(' ')).join(',')}`.replace(/,+$/, '');

function isAdverb(word: string): boolean {
  const all = senses.get(word);
  return all?.every(({ id }) => id.startsWith('r')) === true;
}

const lines = gradesOfFamilies().flatMap(({ word, grades }) => {
  const list = grades
    .map((grade) => grade.filter((other) => !EMPTY.has(other) && !isAdverb(other)).join(' '))
    .join(',')
    .replace(/,+$/, '');
  return list && !EMPTY.has(word) ? [`${word}:${list}`] : [];
});
const text = Buffer.from(`${lines.join('\n')}\n`);
writeFileSync(
  new URL('english-near-words.txt.br', import.meta.url),
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  }),
);
