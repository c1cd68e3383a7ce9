import { CborReader, encodeCbor, lengthOf, type Cbor, type Written } from './cbor.ts';

/** Where a word stands: the page's number, and the lists of the places in its text and in its fields, as Pagefind writes both. */
export type Posting = readonly [page: number, places: Written, inFields: Written];

/** A word as a chunk of the index holds it. */
export interface WordEntry {
  word: string;
  /** How many places it counts for, of which a chunk holds so many. */
  size: number;
  bytes: Uint8Array;
}

/** What the entry of a word says: on which pages it stands, as it is written here and with other diacritics. */
export interface Postings {
  pages: readonly Posting[];
  variants: readonly (readonly [form: string, pages: readonly Posting[]])[];
}

/** @param chunk the bytes of a chunk (`WordIndex` in Pagefind's index_words.rs) */
export function readChunk(chunk: Uint8Array): WordEntry[] {
  const reader = new CborReader(chunk);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    const start = reader.at;
    reader.list();
    const word = reader.text();
    let size = skipPages(reader);
    for (let variants = reader.list(); variants > 0; variants -= 1) {
      reader.list();
      reader.skip();
      size += 1 + skipPages(reader);
    }
    return { word, size, bytes: chunk.subarray(start, reader.at) };
  });
}

/** @returns how many places there are on pages, each of which counts as one more */
function skipPages(reader: CborReader): number {
  let size = 0;
  for (let pages = reader.list(); pages > 0; pages -= 1) {
    reader.list();
    reader.skip();
    size += 1 + skipList(reader) + skipList(reader);
  }
  return size;
}

function skipList(reader: CborReader): number {
  const length = reader.list();
  for (let count = 0; count < length; count += 1) reader.skip();
  return length;
}

export function writeChunk(entries: readonly WordEntry[]): Uint8Array {
  // A list of one list, whose values are written already.
  const [one = 0] = encodeCbor([0]);
  const head = encodeCbor(entries.map(() => 0));
  return Buffer.concat([
    Buffer.of(one),
    head.subarray(0, head.length - entries.length),
    ...entries.map(({ bytes }) => bytes),
  ]);
}

export function readPostings({ bytes }: WordEntry): Postings {
  const reader = new CborReader(bytes);
  reader.list();
  reader.skip();
  const pages = readPages(reader);
  const variants = Array.from({ length: reader.list() }, () => {
    reader.list();
    return [reader.text(), readPages(reader)] as const;
  });
  return { pages, variants };
}

/** Numbers of pages are written as what each has more than the one before. */
function readPages(reader: CborReader): Posting[] {
  let page = 0;
  return Array.from({ length: reader.list() }, (): Posting => {
    reader.list();
    page += reader.integer();
    return [page, reader.written(), reader.written()];
  });
}

/** @returns the entry; undefined if the word stands nowhere */
export function writePostings(word: string, { pages, variants }: Postings): WordEntry | undefined {
  if (!pages.length && !variants.length) return undefined;
  return {
    word,
    size: variants.reduce((sum, [, pages]) => sum + 1 + sizeOf(pages), sizeOf(pages)),
    bytes: encodeCbor([
      word,
      differences(pages),
      variants.map(([form, pages]): Cbor => [form, differences(pages)]),
    ]),
  };
}

const sizeOf = (pages: readonly Posting[]): number =>
  pages.reduce((sum, [, places, inFields]) => sum + 1 + lengthOf(places) + lengthOf(inFields), 0);

const differences = (pages: readonly Posting[]): Posting[] =>
  pages.map(([page, ...places], index) => [page - (pages[index - 1]?.[0] ?? 0), ...places]);
