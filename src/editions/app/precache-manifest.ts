/** The files of one edition by their paths: the size of each in bytes, and the start of its SHA-256. */
export type FileList = Record<string, [size: number, hash: string]>;

/** What a worker knows of its edition from the start. */
export interface Edition {
  /** The hash of the list of files, which names the edition. */
  build: string;
  /** All files together, in bytes. */
  size: number;
  /** The bytes of the parts of the pack, which is what a reader downloads. */
  parts: number[];
  /** So large that readers are asked before it is kept on their devices. */
  large: boolean;
}

/** The files that the worker lives on. They describe an edition, so they are no part of it. */
export const WORKER = 'service-worker.js';
export const PRECACHE_MANIFEST = 'service-worker.json';
export const PACKED_SITE = 'service-worker.pack';

/** @returns the first 64 bits of the SHA-256, which tell versions of a file apart and find damage */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return startOf(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** @param sha256 in hexadecimal digits */
export const startOf = (sha256: string): string => sha256.slice(0, 16);

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** @returns the bytes of all files of a list together */
export const sizeOf = (list: FileList): number => sumOf(Object.values(list).map(([size]) => size));
