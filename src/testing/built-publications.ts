import type { Publication } from '../model/entries.ts';
import { contentDirectory } from '../publication/folder/content-folder.ts';
import { loadPublication } from '../publication/load-publication.ts';

const fixture = (name: string) =>
  loadPublication(`${import.meta.dirname}/../../e2e/fixtures/${name}`, { drafts: false });

/** The publications that end-to-end tests build, by what they are called in the names of tests. */
export const BUILT_PUBLICATIONS: Record<string, Publication> = {
  'this publication': loadPublication(contentDirectory(), { drafts: false }),
  'the second publication': fixture('second'),
  'a publication in German': fixture('german'),
  'a publication in Arabic': fixture('arabic'),
};
