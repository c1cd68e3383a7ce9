import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A relation of a set of synonyms, or of one of its words, to another (https://wordnet.princeton.edu/documentation/wninput5wn). */
export interface Pointer {
  symbol: string;
  /** The id of the other set. */
  to: string;
  /** The places of the two words, from 1; 0 where all words are meant. */
  source: number;
  target: number;
}

/** A set of synonyms (https://wordnet.princeton.edu/documentation/wndb5wn). */
export interface Synset {
  words: string[];
  pointers: Pointer[];
  /** What it means, without examples. */
  definition: string;
}

/** One of the senses of a word, and how likely it is the one that is meant: all of a word make 1. */
export interface Sense {
  id: string;
  share: number;
}

export interface WordNet {
  /** By the letter of the part of speech and the place in the file. */
  synsets: ReadonlyMap<string, Synset>;
  /** Those of words in small letters. */
  senses: ReadonlyMap<string, Sense[]>;
}

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** The parts of speech by the numbers in keys of senses; "s", an adjective that stands by another one, is one. */
const PARTS = ['', 'n', 'v', 'a', 'r', 'a'];

/** @param folder of the database files of WordNet 3.1 */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string) => readFileSync(join(folder, name), 'latin1').split('\n');
  const synsets = new Map<string, Synset>();
  for (const [part, name] of Object.entries(FILES))
    for (const line of lines(`data.${name}`))
      if (/^\d{8} /.test(line)) synsets.set(part + line.slice(0, 8), synsetOf(line));
  const counted = new Map<string, { id: string; points: number }[]>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', number, count] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    if (!lemma || /[A-Z]/.test(lemma)) continue;
    const sense = {
      id: `${PARTS[Number(rest[0])] ?? ''}${offset}`,
      // Rarely counted senses are there in the order of their frequency.
      points: Number(count) + 0.6 / Number(number),
    };
    counted.set(lemma, [...(counted.get(lemma) ?? []), sense]);
  }
  return { synsets, senses: new Map([...counted].map(([lemma, all]) => [lemma, sharesOf(all)])) };
}

function synsetOf(line: string): Synset {
  const [data = '', gloss = ''] = line.split(' | ');
  const parts = data.trim().split(' ');
  const endOfWords = 4 + 2 * parseInt(parts[3] ?? '', 16);
  const words = parts.slice(4, endOfWords).filter((_part, index) => index % 2 === 0);
  const pointers = Array.from({ length: Number(parts[endOfWords]) }, (_pointer, index): Pointer => {
    const [symbol = '', offset = '', part = '', places = ''] = parts.slice(endOfWords + 1 + 4 * index);
    return {
      symbol,
      to: (part === 's' ? 'a' : part) + offset,
      source: parseInt(places.slice(0, 2), 16),
      target: parseInt(places.slice(2), 16),
    };
  });
  return {
    words: words.map((word) => word.replace(/\(.*\)$/, '').toLowerCase()),
    pointers,
    definition: gloss.split(/;\s*"|"/)[0] ?? '',
  };
}

function sharesOf(senses: { id: string; points: number }[]): Sense[] {
  const sum = senses.reduce((total, { points }) => total + points, 0);
  return senses.map(({ id, points }) => ({ id, share: points / sum }));
}
