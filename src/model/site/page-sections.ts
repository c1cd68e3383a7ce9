import { backlinksTo } from '../backlinks.ts';
import { isIn, type Entry } from '../entries.ts';
import { claimsOn, type DataPart } from '../page-citations.ts';
import type { Related } from '../relations.ts';

/**
 * The parts of a page that the generator makes, and their ids: layouts and pages take them from here, and the
 * check knows by them what can be linked to and which ids no author may use again.
 */

/** Ids of the frame. Every page has those of the first two; `contents` is there where a page has several sections. */
export const FRAME = {
  main: 'main',
  search: 'search',
  citeThisPage: 'cite-this-page',
  citation: 'cite-text',
  contents: 'contents-label',
} as const;

export interface Section {
  /** Its id. */
  slug: string;
  text: string;
}

export const SECTIONS = {
  keyFigures: { slug: 'key-figures', text: 'Key figures' },
  claims: { slug: 'what-was-said', text: 'What was said' },
  timeline: { slug: 'timeline', text: 'Timeline' },
  succession: { slug: 'before-and-after', text: 'Before and after' },
  initiativesInBriefing: { slug: 'initiatives', text: 'Initiatives in this briefing' },
  initiativesOfOrganisation: { slug: 'initiatives', text: 'Its initiatives' },
  briefings: { slug: 'briefings', text: 'Briefings' },
  parts: { slug: 'parts', text: 'Parts of it' },
  backlinks: { slug: 'what-links-here', text: 'What links here' },
  figures: { slug: 'figures', text: 'Figures' },
  sources: { slug: 'sources', text: 'Sources' },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

/**
 * @param placed the parts that the author has placed in the text
 * @param cites whether anything on the page cites a source
 * @param figures how many numbered pictures the text has
 * @returns the sections of an entry's page that the generator makes, in their order; the text stands before
 *   all but the key figures
 */
export function sectionsOf(
  entry: Entry,
  { publication, relations }: Related,
  { placed, cites, figures }: { placed: readonly DataPart[]; cites: boolean; figures: number },
): SectionName[] {
  const data = isIn('initiatives', entry) ? entry.data : undefined;
  const wanted: [SectionName, boolean][] = [
    ['keyFigures', Boolean(data?.figures.length) && !placed.includes('KeyFigures')],
    ['claims', claimsOn(entry, publication, relations).length > 0 && !placed.includes('Claims')],
    ['timeline', Boolean(data?.timeline.length) && !placed.includes('Timeline')],
    ...relationsOf(entry, relations),
    ['backlinks', backlinksTo(entry, publication, relations).length > 0],
    // One is found without a list.
    ['figures', figures > 1],
    ['sources', cites],
  ];
  return wanted.flatMap(([name, there]) => (there ? [name] : []));
}

function relationsOf(entry: Entry, relations: Related['relations']): [SectionName, boolean][] {
  const has = (map: ReadonlyMap<string, unknown[]>) => Boolean(map.get(entry.slug)?.length);
  if (isIn('briefings', entry)) {
    const told = [...relations.initiativeBriefings.values()].some((briefings) => briefings.includes(entry));
    return [['initiativesInBriefing', told]];
  }
  if (isIn('initiatives', entry))
    return [
      ['succession', has(relations.initiativePredecessors) || has(relations.initiativeSuccessors)],
      ['briefings', has(relations.initiativeBriefings)],
    ];
  if (isIn('organisations', entry))
    return [
      ['succession', has(relations.organisationPredecessors) || has(relations.organisationSuccessors)],
      ['initiativesOfOrganisation', has(relations.organisationInitiatives)],
      ['briefings', has(relations.organisationBriefings)],
      ['parts', has(relations.organisationParts)],
    ];
  return [];
}
