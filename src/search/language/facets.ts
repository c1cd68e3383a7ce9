/** The facets, in the order in which they are offered, with their headings. Pages give their values by these names. */
export const FACETS = {
  type: 'Type',
  kind: 'Type of initiative or body',
  status: 'Status',
  topic: 'Topic',
  organisation: 'Organisation',
  'applies-to': 'Applies to',
  year: 'Year',
} as const;
export type FacetName = keyof typeof FACETS;

export const FACET_NAMES = Object.keys(FACETS) as FacetName[];
