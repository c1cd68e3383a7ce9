/** A file of the search index. */
export interface IndexFile {
  /** The path inside Pagefind's folder: `fragment/en_1234.pf_fragment`. */
  path: string;
  content: Uint8Array;
}

/** All files of the search index, those that searching does not read included. */
export interface SearchIndex {
  files: IndexFile[];
  /** Changes whenever the index does. */
  version: string;
  /** Changes whenever pages get other numbers. */
  order: string;
}

export const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
