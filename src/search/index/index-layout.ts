import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { languageOfList } from '../language/file-numbers.ts';
import { isProgram } from '../language/programs.ts';
import { VOCABULARY, type VocabularyEntry } from '../language/vocabulary.ts';
import type { SearchIndex } from './index-file.ts';

/**
 * Says of each file of an index which others it can be read with: those that number pages, chunks, or parts of the vocabulary as
 * it does. What tells of one page or of facets depends on the numbers of pages alone, and says the beginning of what the others say.
 * Most edits change few numbers, so that few files change with them, and who keeps the site fetches only those. A program
 * reads any index.
 */
export function layoutsOf({ files, order }: Omit<SearchIndex, 'version'>): (path: string) => string {
  const hash = (numbers: string[], length: number) =>
    createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, length);
  const textsOf = (isMeant: (path: string) => boolean, read: (content: Uint8Array) => string) =>
    files.filter(({ path }) => isMeant(path)).map(({ content }) => read(content));
  const pages = hash([order], 5);
  const chunks =
    pages +
    hash(
      textsOf((path) => languageOfList(path) !== undefined, withoutCounts),
      3,
    );
  const parts = hash([order, ...textsOf((path) => path === VOCABULARY, startsOfParts)], 5);
  return (path) => {
    if (isProgram(path)) return '';
    if (path.startsWith('vocabulary')) return parts;
    return /^(?:fragment|filter)\//.test(path) ? pages : chunks;
  };
}

/**
 * How many words a page has: a number in CBOR (https://www.rfc-editor.org/rfc/rfc8949.html#section-3) after the page's name,
 * which ends with an underscore (`file-numbers.ts`).
 */
const COUNT = /_(?:[\0-\x17]|\x18[^]|\x19[^]{2}|\x1a[^]{4})/g;

/** @returns what a list says of files beside how many words pages have */
const withoutCounts = (list: Uint8Array): string => gunzipSync(list).toString('latin1').replace(COUNT, '_');

function startsOfParts(entry: Uint8Array): string {
  const { names, words, others, claims } = JSON.parse(gunzipSync(entry).toString()) as VocabularyEntry;
  return JSON.stringify([names, words, others, claims]);
}
