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
}

/** An index that is being made: the version is known from what goes into it. */
export interface BegunIndex {
  version: string;
  /** @throws if Pagefind reports a fault */
  files: Promise<IndexFile[]>;
}
