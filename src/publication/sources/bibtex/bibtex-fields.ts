import { withoutTex } from '../with-formulas.ts';
import type { BibEntry } from '../citation-js.ts';

/** What Citation.js makes of an entry, as fields of CSL-JSON. */
export type CslFields = Record<string, unknown>;

/** An entry of BibTeX, whose fields can be asked for by any of the names that programs give them. */
export interface BibFields extends BibEntry {
  /** @returns the first of the fields that there is, without braces: a date, an address, a name of a language */
  written: (...names: string[]) => string | undefined;
  /** @returns the first of the fields that there is, as readers see it */
  said: (...names: string[]) => string | undefined;
}

/** Gives an item what the library leaves out of an entry or takes for something else. */
export type Completion = (fields: CslFields, entry: BibFields) => void;

export function readFields(entry: BibEntry): BibFields {
  const first = (names: string[]) =>
    names.map((name) => entry.properties[name]).find((value) => value !== undefined);
  const read =
    (form: (text: string) => string) =>
    (...names: string[]) => {
      const value = first(names);
      return value === undefined ? undefined : form(String(value));
    };
  return { ...entry, written: read(withoutBraces), said: read(withoutTex) };
}

const withoutBraces = (text: string) => text.replace(/[{}]/g, '').trim();
