import type { Problem } from '../../model/problems.ts';
import type { Doubt } from '../../model/source/source-values.ts';
import type { Position } from '../parse/source-position.ts';

/** An item of a file of sources as it stands there, in the fields of CSL-JSON. */
export interface RawSource {
  fields: Readonly<Record<string, unknown>>;
  file: string;
  /** What its file says in signs that are not understood. */
  doubts?: Doubt[];
  /** @returns what the file calls a field; absent where it is CSL-JSON. */
  nameOf?: (field: string) => string;
  /** @returns where a field of the item stands, or the item itself */
  locate: (path: readonly PropertyKey[]) => Position;
}

/** An item that cannot be read, though others of its file can. */
export interface BrokenSource {
  /** What it is called in its file, as far as that can be read. */
  ids: string[];
  problem: Problem;
}

export interface RawSources {
  items: RawSource[];
  broken: BrokenSource[];
  /** What is wrong with the file apart from its items. */
  problems: Problem[];
  /** Whether items may be missing, so that nothing can be said of citations. */
  isCut: boolean;
}
