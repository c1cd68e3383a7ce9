import { gunzipSync, gzipSync } from 'node:zlib';
import { CborReader, encodeCbor, type Cbor } from './cbor.ts';

/** Pagefind begins each file with it before it compresses it. */
const SIGN = Buffer.from('pagefind_dcd');

/** @returns what a file of the index holds, uncompressed and without the sign */
export const unpackFile = (content: Uint8Array): Buffer => gunzipSync(content).subarray(SIGN.length);

export const packFile = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(gzipSync(Buffer.concat([SIGN, bytes]), { level: 9 }));

/** What the list of an index says, one for each language (`MetaIndex` in Pagefind's index_metadata.rs). */
export interface PageList {
  version: string;
  /** The file of each page, in the order of their numbers, and how many words it has. */
  pages: [name: string, words: number][];
  chunks: [from: string, to: string, name: string][];
  filters: [filter: string, name: string][];
  /** The numbers of pages in the order of something. */
  sorts: [by: string, pages: number[]][];
  /** Of pages, in the order of the numbers by which chunks name them. */
  fields: string[];
}

export function readList(content: Uint8Array): PageList {
  const [version, pages, chunks, filters, sorts, fields] = new CborReader(
    unpackFile(content),
  ).value() as unknown as [
    string,
    PageList['pages'],
    PageList['chunks'],
    PageList['filters'],
    PageList['sorts'],
    string[],
  ];
  return { version, pages, chunks, filters, sorts, fields };
}

/** @returns a list as it is before it is compressed */
export const encodeList = ({ version, pages, chunks, filters, sorts, fields }: PageList): Uint8Array =>
  Buffer.concat([SIGN, encodeCbor([version, pages, chunks, filters, sorts, fields])]);

export const writeList = (list: PageList): Uint8Array => gzipSync(encodeList(list), { level: 1 });

/** The pages of each value of a filter. */
export type Filter = Map<string, number[]>;

export function readFilter(content: Uint8Array): Filter {
  const [, values] = new CborReader(unpackFile(content)).value() as [string, [string, number[]][]];
  return new Map(values);
}

export const writeFilter = (name: string, values: Filter): Uint8Array =>
  packFile(encodeCbor([name, [...values]] satisfies Cbor));

/** What the file of a page says, as far as it is asked for here. */
export interface Fragment {
  url: string;
  word_count: number;
  meta: Record<string, string>;
}

export const readFragment = (content: Uint8Array) => JSON.parse(unpackFile(content).toString()) as Fragment;
