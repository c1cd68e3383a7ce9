import { showsSection } from '../section-choice.ts';
import { hasChanges } from '../../change-notes.ts';
import { compareDates, yearOf } from '../../dates/dates.ts';
import { drawnInitiatives } from '../../initiatives-by-topic.ts';
import { drawnEvents } from '../../merge-events.ts';
import { allEntries, languageOf, type Contents, type Entry, type Publication } from '../../entries.ts';
import { collationOf } from '../../../text/letters/collation.ts';

/** More would make the first page grow with the publication. */
const MOST_BRIEFINGS = 10;
const MOST_INITIATIVES = 100;

/** @returns whether the latest briefing has findings or verdicts, with which the first page begins */
function hasFound(publication: Pick<Contents, 'site' | 'briefings' | 'initiatives' | 'claims'>): boolean {
  const [latest] = onFrontPage(publication).briefings;
  if (!latest || !showsSection(latest, publication, 'findings')) return false;
  return (
    latest.data.findings.length > 0 ||
    Boolean(publication.claims.get(latest.slug)?.some(({ about }) => !about))
  );
}

/** The parts of the first page, each of which needs something to show. */
export type HomePart = 'found' | 'briefings' | 'initiatives' | 'years' | 'changes';

/** @returns the parts that the first page has, in its order */
export function partsOfHome(publication: Publication): HomePart[] {
  const has: Record<HomePart, boolean> = {
    found: hasFound(publication),
    briefings: publication.briefings.length > 0,
    initiatives: publication.initiatives.length > 0,
    years: drawnEvents(drawnInitiatives(publication)).some(({ date }) => yearOf(date) !== undefined),
    changes: hasChanges(publication),
  };
  return (Object.keys(has) as HomePart[]).filter((part) => has[part]);
}

/** @returns what the first page lists of a publication that has neither briefings nor initiatives: its other pages, by title */
export function othersOnFrontPage(publication: Contents): Entry[] {
  if (publication.briefings.length || publication.initiatives.length) return [];
  const { compareTitles } = collationOf(languageOf(publication));
  return allEntries(publication)
    .toSorted((a, b) => compareTitles(a.data.title, b.data.title))
    .slice(0, MOST_INITIATIVES);
}

/**
 * What the first page lists.
 * @returns the latest briefings, newest first; and all initiatives by title, or those of a large publication
 *   that were changed last
 */
export function onFrontPage(publication: Pick<Contents, 'site' | 'briefings' | 'initiatives'>): {
  briefings: Entry<'briefings'>[];
  initiatives: Entry<'initiatives'>[];
} {
  const { compareTitles } = collationOf(languageOf(publication));
  const byTitle = publication.initiatives.toSorted((a, b) => compareTitles(a.data.title, b.data.title));
  return {
    briefings: publication.briefings
      .toSorted((a, b) => compareDates(b.data.published, a.data.published))
      .slice(0, MOST_BRIEFINGS),
    initiatives:
      byTitle.length > MOST_INITIATIVES
        ? byTitle.toSorted((a, b) => compareDates(b.data.updated, a.data.updated)).slice(0, MOST_INITIATIVES)
        : byTitle,
  };
}
