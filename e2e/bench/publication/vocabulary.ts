import { seededRandom, type Random } from './random.ts';

/** The words that texts use most, most frequent first. */
const FREQUENT =
  `the of and to in a for that is on was as with it by be are at from this which or an were not has have its
  had their been but they more will these all can other than also may would into about such between only some
  there most when over after who her each no under out up many where what if during through should those both
  within how so being while before now per any because since two our well made upon first first`
    .split(/\s+/)
    .filter((word, index, all) => all.indexOf(word) === index);

/** The words of the subject. */
export const SUBJECT =
  `health data care digital records patients services national research systems information programme public
  evidence policy access review clinical hospital trust funding report technology local standards innovation
  regional board strategy learning support regulation government partnership analysis network safety quality
  guidance medicines committee practice delivery screening primary community workforce training platform
  consent privacy security sharing linked genomic imaging mental social emergency maternity cancer diabetes
  pathway outcome pilot evaluation procurement framework interoperability algorithm diagnosis prevention
  commissioning accountability transparency governance identity login prescription appointment referral`.split(
    /\s+/,
  );

/** How many different words there are, forms counted once. */
const WORDS = 40_000;
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ly', 'ation'];
const ONSETS =
  'b bl br c ch cl cr d dr f fl g gl gr h j k l m n p pl pr qu r s sc sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oa ou'.split(' ');
const CODAS = ['', '', 'b', 'd', 'g', 'l', 'm', 'n', 'nd', 'nt', 'p', 'r', 'rn', 's', 'st', 't', 'x'];

export interface Vocabulary {
  /** A word as often as texts use it. */
  word(random: Random): string;
  /** A rare word, as names are. */
  name(random: Random): string;
  /** The words, most frequent first. */
  words: readonly string[];
}

/**
 * Words by Zipf's law with Mandelbrot's shift: the word of rank r is used in proportion to 1/(r + 2.7),
 * as in natural texts (https://en.wikipedia.org/wiki/Zipf%E2%80%93Mandelbrot_law).
 */
export function createVocabulary(): Vocabulary {
  const random = seededRandom(1);
  const words = [...new Set([...FREQUENT, ...SUBJECT])];
  const known = new Set(words);
  while (words.length < WORDS) {
    const made = inventWord(random);
    if (known.has(made)) continue;
    known.add(made);
    words.push(made);
  }
  let sum = 0;
  const upTo = words.map((_word, rank) => (sum += 1 / (rank + 2.7)));
  const atShare = (share: number) => words[firstAbove(upTo, share * sum)] ?? '';
  return {
    words,
    word(source) {
      const word = atShare(source.next());
      return word.length > 4 && source.next() < 0.2 ? word + source.pick(ENDINGS) : word;
    },
    name: (source) => words[1000 + source.below(words.length - 1000)] ?? '',
  };
}

function inventWord(random: Random): string {
  const syllable = () => random.pick(ONSETS) + random.pick(VOWELS);
  return Array.from({ length: 1 + random.below(3) }, syllable).join('') + random.pick(CODAS);
}

/** @returns the index of the first of rising numbers that is above a limit */
function firstAbove(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
