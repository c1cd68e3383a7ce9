import type { Problem } from '../../model/problems.ts';
import type { Position } from './source-position.ts';

/** Data with the places where its parts stand in the file. */
export interface LocatedData {
  value: unknown;
  /** @returns where a value stands, or its nearest parent that exists; `key` asks for its name instead. */
  locate(path: readonly PropertyKey[], at?: 'key' | 'value'): Position;
  /** @returns a single value as it is written, before it became a number */
  written?(path: readonly PropertyKey[]): string | undefined;
  /** @returns what stands behind a value, from the number sign on that makes it a comment */
  comment?(path: readonly PropertyKey[]): string | undefined;
}

export interface Parsed {
  data?: LocatedData;
  problems: Problem[];
}
