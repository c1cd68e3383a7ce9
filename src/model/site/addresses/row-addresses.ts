import type { Contents, Entry } from '../../entries.ts';
import { rowIds } from '../../row-ids.ts';
import type { Claim } from '../../schema/claim.ts';
import type { SectionName } from '../../schema/sections.ts';
import { showsSection } from '../section-choice.ts';
import { addressOf, anchorOfClaim, anchorOfVerdict } from './addresses.ts';

/**
 * Where the rows of pages are told, for whatever leads to them from elsewhere: drawings, comparisons, data, the search.
 * Where authors leave the section of such rows out, that is the page.
 */
const at = (entry: Entry, publication: Pick<Contents, 'site'>, section: SectionName, anchor = '') =>
  addressOf(entry) + (showsSection(entry, publication, section) ? `#${anchor}` : '');

export const addressOfEvent = (
  initiative: Entry<'initiatives'>,
  index: number,
  publication: Pick<Contents, 'site'>,
) => at(initiative, publication, 'timeline', rowIds(initiative).events[index]?.id);

export const addressOfFigure = (
  initiative: Entry<'initiatives'>,
  index: number,
  publication: Pick<Contents, 'site'>,
) => at(initiative, publication, 'keyFigures', rowIds(initiative).figures[index]?.id);

export const addressOfClaim = (
  briefing: Entry<'briefings'>,
  { id }: Pick<Claim, 'id'>,
  publication: Pick<Contents, 'site'>,
) => at(briefing, publication, 'claims', anchorOfClaim(id));

export const addressOfVerdict = (
  briefing: Entry<'briefings'>,
  verdict: Claim['verdict'],
  publication: Pick<Contents, 'site'>,
) => at(briefing, publication, 'claims', anchorOfVerdict(verdict));
