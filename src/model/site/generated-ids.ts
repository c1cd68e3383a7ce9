import { anchorOfSource, anchorsOfTerms } from './addresses.ts';
import { anchorOfYear, GROUPINGS } from './browse-groups.ts';
import { downloadKinds } from '../edition/downloads.ts';
import { allEntries, type Publication } from '../entries.ts';
import { eventsByYear } from '../events.ts';
import { NAVIGATION_PAGES, GENERATED_PAGES } from './generated-pages.ts';
import { PROBLEMS } from '../problems.ts';
import { FRAME } from './page-sections.ts';

/** Ids of single pages, which no two parts of them share. */
export const HOME = {
  search: 'home-search',
  briefings: 'briefings',
  initiatives: 'initiatives',
  years: 'years',
} as const;
export const SEARCH_PAGE = { facets: 'facets', topics: 'topics' } as const;

/** The sections of the page that offers downloads. */
export const DOWNLOAD_SECTIONS = {
  download: { id: 'download', text: 'The download' },
  open: { id: 'open', text: 'How to open it' },
  works: { id: 'what-works', text: 'What works where' },
  limits: { id: 'limits', text: 'Limits' },
  check: { id: 'check', text: 'Check that it arrived whole' },
  install: { id: 'install', text: 'Install it as an app' },
} as const;

export const anchorOfDownload = (kind: string) => `download-${kind}`;

/** The ids of the sections of the authors' page. */
export const GUIDE_SECTIONS = [
  'begin',
  'text',
  'dates',
  'code',
  'check',
  'every-page',
  'briefings',
  'initiatives',
  'organisations',
  'claims',
  'sources',
  'glossary',
  'site',
] as const;

const idsOf: Record<string, (publication: Publication) => readonly string[]> = {
  [GENERATED_PAGES.browse.address]: slugsIn('byLetter'),
  [NAVIGATION_PAGES.byStatus]: slugsIn('byStatus'),
  [NAVIGATION_PAGES.byTopic]: slugsIn('byTopic'),
  [NAVIGATION_PAGES.byYear]: slugsIn('byYear'),
  [GENERATED_PAGES.timeline.address]: ({ initiatives }) =>
    eventsByYear(initiatives).map(({ year }) => anchorOfYear(year)),
  [GENERATED_PAGES.sources.address]: ({ sources }) => sources.map(({ id }) => anchorOfSource(id)),
  [GENERATED_PAGES.glossary.address]: ({ terms }) => terms.map(({ term }) => term).map(anchorsOfTerms(terms)),
  [GENERATED_PAGES.download.address]: (publication) => [
    ...Object.values(DOWNLOAD_SECTIONS).map(({ id }) => id),
    ...downloadKinds(publication).map(anchorOfDownload),
  ],
  [GENERATED_PAGES.authors.address]: () => GUIDE_SECTIONS,
  [GENERATED_PAGES.problems.address]: () => Object.keys(PROBLEMS),
  [NAVIGATION_PAGES.home]: () => Object.values(HOME),
  [NAVIGATION_PAGES.search]: (publication) => [
    SEARCH_PAGE.facets,
    ...(allEntries(publication).some(({ data }) => data.topics.length > 0) ? [SEARCH_PAGE.topics] : []),
  ],
  [NAVIGATION_PAGES.notFound]: () => [],
};

function slugsIn(grouping: keyof typeof GROUPINGS) {
  return (publication: Publication) => GROUPINGS[grouping](publication).map(({ slug }) => slug);
}

/**
 * @param address of a page that the generator makes: `/timeline.html`
 * @returns the ids to which links can lead there
 */
export function idsOfGeneratedPage(address: string, publication: Publication): ReadonlySet<string> {
  // The home page has a search box of its own in the place of the one on top.
  const frame = address === NAVIGATION_PAGES.home ? [FRAME.main] : [FRAME.main, FRAME.search];
  return new Set([...frame, ...(idsOf[address]?.(publication) ?? [])]);
}
