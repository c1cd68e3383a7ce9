import type { Root } from 'mdast';
import type { TextOutline } from '../../../markdown/text-outline.ts';
import { allEntries, type Contents } from '../../../model/entries.ts';

/** Outlines of texts, by their trees, as long as nothing else that they depend on has changed. */
export interface OutlineMemory {
  /** @returns the outlines that still hold */
  of(publication: Contents): WeakMap<Root, TextOutline>;
}

export function createOutlineMemory(): OutlineMemory {
  let known = new WeakMap<Root, TextOutline>();
  let before: string | undefined;
  return {
    of(publication) {
      const now = allButTexts(publication);
      if (now !== before) known = new WeakMap();
      before = now;
      return known;
    },
  };
}

/** An outline depends on its own text, and on the data of all entries: the names, numbers and addresses that it shows. */
const allButTexts = (publication: Contents): string => {
  const { site, claims, sources, terms, pictures, attachments } = publication;
  const entries = allEntries(publication).map(({ file, data }) => [file, data]);
  return JSON.stringify([entries, site, [...claims], sources, terms, [...pictures], [...attachments]]);
};
