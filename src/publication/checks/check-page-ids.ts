import Slugger from 'github-slugger';
import type { Heading } from 'mdast';
import { anchorOfClaim } from '../../model/addresses.ts';
import { citedBy } from '../../model/cited-sources.ts';
import { isIn, type CollectionName, type Entry } from '../../model/entries.ts';
import type { ReadContent, ReadText } from '../parsed-content.ts';
import { attributeOf, isComponent, partsOf, wordsOf } from './support/mdast-helpers.ts';

export interface HeadingWithId {
  node: Heading;
  text: string;
  id: string;
}

/** What can be linked to on a page, known from its source. */
export interface PageIds {
  headings: HeadingWithId[];
  /** Ids that authors wrote, in HTML or MDX, and where. */
  written: { id: string; offset: number }[];
  /** Ids of claims, of notes and of parts of the frame that the page surely has: nothing else may have them. */
  taken: ReadonlySet<string>;
  /** Ids of parts of the frame that the page may have. */
  possible: readonly string[];
}

/** The ids that the frame gives to parts of every page, and of some: see src/layouts/ and src/pages/. */
const FRAME = ['main', 'search', 'cite-this-page', 'cite-text'];
const POSSIBLE = ['contents-label', 'what-links-here'];
const POSSIBLE_IN: Record<CollectionName, string[]> = {
  briefings: ['initiatives'],
  initiatives: ['before-and-after', 'briefings'],
  organisations: ['before-and-after', 'initiatives', 'briefings', 'parts'],
  pages: [],
};

/** @returns the ids of all pages whose text could be parsed, by the names of the entries */
export function idsOfPages({ texts, claims }: ReadContent): ReadonlyMap<string, PageIds> {
  const claimsAbout = new Map<string, string[]>();
  for (const { briefing, items } of claims)
    for (const { id, initiatives, organisations } of items)
      for (const page of [
        `briefings/${briefing}`,
        ...initiatives.map((slug) => `initiatives/${slug}`),
        ...organisations.map((slug) => `organisations/${slug}`),
      ])
        claimsAbout.set(page, [...(claimsAbout.get(page) ?? []), anchorOfClaim(id)]);
  return new Map(
    texts.flatMap((read) => {
      const ids = idsOf(read, claimsAbout.get(read.id) ?? []);
      return ids ? [[read.id, ids] as const] : [];
    }),
  );
}

function idsOf({ id: name, entry, tree }: ReadText, claims: string[]): PageIds | undefined {
  if (!tree) return undefined;
  const slugger = new Slugger();
  const headings: HeadingWithId[] = [];
  const written: PageIds['written'] = [];
  const notes: string[] = [];
  const placed = new Set<string>();
  for (const node of partsOf(tree)) {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'heading') {
      const text = wordsOf(node);
      headings.push({ node, text, id: slugger.slug(text) });
    } else if (node.type === 'footnoteDefinition') notes.push(`fn-${node.identifier}`, 'footnote-label');
    else if (node.type === 'footnoteReference') notes.push(`fnref-${node.identifier}`);
    else if (node.type === 'html') {
      for (const { 2: id = '', index } of node.value.matchAll(/\sid=(["'])([^"']+)\1/g))
        written.push({ id, offset: offset + index + 1 });
      for (const { 1: inside = '', index } of node.value.matchAll(
        /<h[1-6](?![^>]*\sid=)[^>]*>(.*?)<\/h[1-6]>/gis,
      ))
        written.push({ id: slugger.slug(inside.replace(/<[^>]*>/g, '')), offset: offset + index });
    } else if (isComponent(node)) {
      if (node.name) placed.add(node.name);
      const id = attributeOf(node, 'id');
      if (typeof id === 'string') written.push({ id, offset });
    }
  }
  return {
    headings,
    written,
    taken: new Set([...claims, ...notes, ...FRAME, ...(entry ? partsOfFrame(entry, claims, placed) : [])]),
    possible: [...POSSIBLE, ...POSSIBLE_IN[name.split('/')[0] as CollectionName]],
  };
}

/** The parts that stand on the page only where there is something for them, and that authors may place in the text. */
function partsOfFrame(entry: Entry, claims: string[], placed: ReadonlySet<string>): string[] {
  const { figures, timeline } = isIn('initiatives', entry) ? entry.data : { figures: [], timeline: [] };
  return [
    ...(claims.length || citedBy(entry).length ? ['sources'] : []),
    ...(claims.length && !placed.has('Claims') ? ['what-was-said'] : []),
    ...(figures.length && !placed.has('KeyFigures') ? ['key-figures'] : []),
    ...(timeline.length && !placed.has('Timeline') ? ['timeline'] : []),
  ];
}

/** @returns whether a page has an id; those of citations and sources are checked when the page is built */
export const hasId = ({ headings, written, taken, possible }: PageIds, id: string) =>
  taken.has(id) ||
  possible.includes(id) ||
  /^(?:cite|source)-/.test(id) ||
  headings.some((heading) => heading.id === id) ||
  written.some((one) => one.id === id);
