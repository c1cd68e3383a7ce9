import * as say from '../../interface/search-words.ts';

/** The facets, in the order in which they are offered, with their headings. Pages give their values by these names. */
export const FACETS = {
  publication: say.publication,
  type: say.type,
  kind: say.kind,
  status: say.status,
  topic: say.topic,
  organisation: say.organisation,
  'applies-to': say.appliesTo,
  year: say.year,
} as const;
export type FacetName = keyof typeof FACETS;

/** Whether this is the page on which several publications are searched. */
const hasSeveral =
  typeof document !== 'undefined' && document.documentElement.dataset['publications'] !== undefined;

export const FACET_NAMES = (Object.keys(FACETS) as FacetName[]).filter(
  (name) => name !== 'publication' || hasSeveral,
);
