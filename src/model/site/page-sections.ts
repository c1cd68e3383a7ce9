import { backlinksTo } from '../backlinks.ts';
import { isIn, type Entry } from '../entries.ts';
import { wordsOf } from '../words.ts';
import { claimsOn, type DataPart } from '../source/page-citations.ts';
import type { Related } from '../relations.ts';
import type { SectionName } from '../schema/sections.ts';
import { sectionChoice } from './section-choice.ts';
import { anchorOfClaim, anchorOfVerdict } from './addresses/addresses.ts';

/**
 * The parts of a page that the generator makes, their order, their names and ids: layouts and pages take them from
 * here, and the check knows by them what can be linked to and which ids no author may use again.
 *
 * A page answers in the order of a reader's questions. Summary, what became of it, and key figures stand above the
 * text. In the text, what was said follows the first section, and the timeline stands before the section in which
 * sources disagree; below it come relations, sources, and what links here.
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
  /** Its id, whatever it is called. */
  slug: string;
  text: string;
}

/** The ids of sections; their names are words of the interface. */
const SECTIONS: Record<SectionName, string> = {
  findings: 'what-was-found',
  keyFigures: 'key-figures',
  claims: 'what-was-said',
  timeline: 'timeline',
  initiatives: 'initiatives',
  briefings: 'briefings',
  parts: 'parts',
  figures: 'figures',
  sources: 'sources',
  backlinks: 'what-links-here',
};

/** What came before an entry and after it, above the text. */
export const SUCCESSION_ID = 'before-and-after';

/** A section that a page has. */
export interface PageSection extends Section {
  name: SectionName;
}

const PARTS = {
  Findings: 'findings',
  KeyFigures: 'keyFigures',
  Claims: 'claims',
  Timeline: 'timeline',
} as const satisfies Record<DataPart, SectionName>;

/** The parts that stand above the text unless their author has placed them. */
export const PARTS_ABOVE = ['Findings', 'KeyFigures'] as const;

/** @returns the sections that a page makes of its data, where its author places none of them elsewhere */
export function dataSections(
  entry: Entry,
  { publication, relations }: Related,
): ReadonlyMap<DataPart, PageSection> {
  const data = isIn('initiatives', entry) ? entry.data : undefined;
  const there: Record<DataPart, boolean> = {
    Findings:
      isIn('briefings', entry) &&
      (entry.data.findings.length > 0 ||
        publication.claims.get(entry.slug)?.some(({ about }) => !about) === true),
    KeyFigures: Boolean(data?.figures.length),
    Claims: claimsOn(entry, publication, relations).length > 0,
    Timeline: Boolean(data?.timeline.length),
  };
  const parts = (Object.keys(PARTS) as DataPart[]).filter((part) => there[part]);
  return new Map(
    parts.flatMap((part) =>
      named(entry, publication, PARTS[part]).map((section) => [part, section] as const),
    ),
  );
}

/**
 * @param placed the parts that stand in the text
 * @param cites whether anything on the page cites a source
 * @param figures how many numbered pictures the text has
 * @returns the sections of an entry's page that stand outside its text, in their order; the text stands before all but
 *   the key figures
 */
export function sectionsOf(
  entry: Entry,
  related: Related,
  { placed, cites, figures }: { placed: readonly DataPart[]; cites: boolean; figures: number },
): PageSection[] {
  const { publication, relations } = related;
  const sections = dataSections(entry, related);
  const above = PARTS_ABOVE.flatMap((part) => (placed.includes(part) ? [] : (sections.get(part) ?? [])));
  const below: [SectionName, boolean][] = [
    ...relationsOf(entry, relations),
    // One is found without a list.
    ['figures', figures > 1],
    ['sources', cites],
    ['backlinks', backlinksTo(entry, publication, relations).length > 0],
  ];
  return [...above, ...below.flatMap(([name, there]) => (there ? named(entry, publication, name) : []))];
}

/** The section as its author wants it: none where it is left out. */
function named(entry: Entry, publication: Related['publication'], name: SectionName): PageSection[] {
  const choice = sectionChoice(entry, publication, name);
  if (choice === false) return [];
  return [{ name, slug: SECTIONS[name], text: choice ?? wordsOf(publication).sections[name] }];
}

function relationsOf(entry: Entry, relations: Related['relations']): [SectionName, boolean][] {
  const has = (map: ReadonlyMap<string, unknown[]>) => Boolean(map.get(entry.slug)?.length);
  if (isIn('briefings', entry)) {
    const told = [...relations.initiativeBriefings.values()].some((briefings) => briefings.includes(entry));
    return [['initiatives', told]];
  }
  if (isIn('initiatives', entry)) return [['briefings', has(relations.initiativeBriefings)]];
  if (isIn('organisations', entry))
    return [
      ['initiatives', has(relations.organisationInitiatives)],
      ['briefings', has(relations.organisationBriefings)],
      ['parts', has(relations.organisationParts)],
    ];
  return [];
}

/** @returns the ids of the claims on a page, and on that of a briefing of where those with a verdict begin */
export function idsOfClaims(entry: Entry, { publication, relations }: Related): string[] {
  const claims = claimsOn(entry, publication, relations).map(({ claim }) => claim);
  const verdicts = claims.flatMap(({ about, verdict }) => (about ? [] : verdict));
  return [
    ...claims.map(({ id }) => anchorOfClaim(id)),
    ...(isIn('briefings', entry) ? new Set(verdicts.map(anchorOfVerdict)) : []),
  ];
}

/** @returns whether a page says what came before its entry or after it */
export function hasSuccession(entry: Entry, { relations }: Related): boolean {
  const maps = isIn('initiatives', entry)
    ? [relations.initiativePredecessors, relations.initiativeSuccessors]
    : isIn('organisations', entry)
      ? [relations.organisationPredecessors, relations.organisationSuccessors]
      : [];
  return maps.some((map) => map.has(entry.slug));
}
