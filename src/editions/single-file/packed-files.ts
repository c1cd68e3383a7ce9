/** What stands at the head of the packed index: its files in order. */
export interface PackedFile {
  path: string;
  size: number;
  /** The id of the page whose text the file is compressed against. */
  after?: string;
}

/** How many bytes hold the length of the head. */
export const HEAD_LENGTH = 4;
