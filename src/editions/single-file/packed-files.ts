/** What stands at the head of a packed part of the index: its files in order. */
export interface PackedFile {
  path: string;
  size: number;
  /** The id of the page whose text the file is compressed against. */
  after?: string;
}

/** How many bytes hold the length of the head. */
export const HEAD_LENGTH = 4;

/** What stands between parts of the index, each of which is packed by itself: no character of theirs. */
export const BETWEEN_PARTS = '\n';
