import { usesAt, type CitationUse } from './citations.ts';
import { memoizeByObject } from '../../text/functions/memoize-by-object.ts';
import { inOrder } from '../dates/dates.ts';
import { isIn, type Contents, type Entry } from '../entries.ts';
import { valuesOf } from '../figures/figure-values.ts';
import type { ClaimInBriefing, Relations } from '../relations.ts';
import { VERDICTS, type Claim } from '../schema/claim.ts';

/** The parts of a page that come from data, and may cite; authors may place them in the text. */
export const DATA_PARTS = ['Findings', 'KeyFigures', 'Claims', 'Timeline'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** The claims that a page shows: those made in a briefing, or those about an initiative or organisation. */
export function claimsOn(entry: Entry, publication: Contents, relations: Relations): ClaimInBriefing[] {
  if (isIn('briefings', entry))
    return (publication.claims.get(entry.slug) ?? [])
      .toSorted((a, b) => groupOf(a) - groupOf(b))
      .map((claim) => ({ briefing: entry, claim }));
  const related = isIn('initiatives', entry) ? relations.initiativeClaims : relations.organisationClaims;
  return entry.collection === 'pages' ? [] : (related.get(entry.slug) ?? []);
}

/** A briefing's claims stand by verdict; what it says of its source comes last. */
const groupOf = ({ about, verdict }: Claim) => (about ? VERDICTS.length : VERDICTS.indexOf(verdict));

/**
 * The name of a row that cites, from which the ids of its citations are made: they only lead back, where its own
 * (`row-ids.ts`) have to last. A key figure is not called as pictures are, whose numbers begin with `figure-`.
 */
export const placeOfFigure = (index: number, value = 0) =>
  value > 0 ? `key-figure-${index + 1}-${value + 1}` : `key-figure-${index + 1}`;
export const placeOfFinding = (index: number) => `finding-${index + 1}`;
export const placeOfEvent = (index: number) => `event-${index + 1}`;
export const placeOfClaim = (id: string) => `claim-${id}`;

/** What each part of a page that comes from data cites, in the order in which it is shown. */
export function dataPartUses(
  entry: Entry,
  publication: Contents,
  relations: Relations,
): Record<DataPart, CitationUse[]> {
  const { Findings, KeyFigures, Timeline } = usesInData(entry);
  const Claims = claimsOn(entry, publication, relations).flatMap(({ claim }) =>
    usesAt(placeOfClaim(claim.id), claim.sources),
  );
  return { Findings, KeyFigures, Claims, Timeline };
}

const usesInData = memoizeByObject((entry: Entry) => {
  const { figures, timeline } = isIn('initiatives', entry) ? entry.data : { figures: [], timeline: [] };
  return {
    Findings: (isIn('briefings', entry) ? entry.data.findings : []).flatMap(({ sources }, index) =>
      usesAt(placeOfFinding(index), sources),
    ),
    KeyFigures: figures.flatMap((figure, index) =>
      valuesOf(figure).flatMap(({ sources }, value) => usesAt(placeOfFigure(index, value), sources)),
    ),
    Timeline: inOrder(timeline).flatMap(({ sources }, index) => usesAt(placeOfEvent(index), sources)),
  };
});
