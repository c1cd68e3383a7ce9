import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { stem } from '../../language/stem.ts';
import { ordinaryStems } from './ordinary-stems.ts';
import { nearStems } from './near-words.ts';

/**
 * Derives which English words and names are known besides those that others are known for, as `english-near-words.md` tells, when
 * there is a reason to do so again: `node src/search/index/english/derive-known-words.ts SCOWL`, the folder of its lists.
 */
const [scowl = ''] = process.argv.slice(2);
/** Rarer words are more likely slips. */
const LARGEST = 50;

const known = new Set([...ordinaryStems(), ...nearStems()]);
const stemsOf = (kinds: RegExp) =>
  readdirSync(scowl)
    .filter((name) => kinds.test(name) && Number(name.split('.')[1]) <= LARGEST)
    .flatMap((name) => readFileSync(join(scowl, name), 'latin1').split('\n'))
    .filter((word) => /^[A-Za-z]{4,}$/.test(word))
    .map((word) => stem(word.toLowerCase()))
    .filter((root) => !known.has(root));

const words = new Set(stemsOf(/^(?:english|british|american)-words\./));
const names = new Set(
  stemsOf(/^(?:english|british|american)-(?:upper|proper-names)\./).filter((root) => !words.has(root)),
);
const text = [words, names].map((stems) => [...stems].sort().join(' ')).join('\n');
writeFileSync(
  new URL('english-known-words.txt.br', import.meta.url),
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
);
