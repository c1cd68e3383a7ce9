/** A page as the index keeps it, with what matched (https://pagefind.app/docs/api/). */
export interface Fragment {
  url: string;
  meta: Record<string, string>;
  /** The values of each facet that it has. */
  filters: Record<string, string[]>;
  excerpt: string;
  /** Its sections; `locations` says which words of the page matched there. */
  sub_results: { title: string; url: string; excerpt: string; locations?: number[] }[];
  /** The text of the page, and where its headings stand in it, counted in words. */
  content: string;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

export interface FoundResult {
  id: string;
  /** How well it fits, against others of the same search. */
  score: number;
  data: () => Promise<Fragment>;
}

/** What a search found. */
export interface Found {
  results: FoundResult[];
  /** How often the words stand in the texts of all of them. */
  places: number;
  /** How many pages have all of the words, whatever else is wanted of them: words in quotation marks that stand anywhere, too. */
  unfilteredResultCount: number;
  /** How many results each value of each facet has, of the facets that were named so far. */
  filters: FacetCounts;
  /** The same, had no facet been chosen. */
  totalFilters: FacetCounts;
}

export interface SearchOptions {
  /** What each facet has to be; one without values loads the facet, so that it is counted, and wishes nothing. */
  filters: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** How many pages have each value, by facet. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface SearchEngine {
  /** @param query null stands for all pages */
  search(query: string | null, options: SearchOptions): Promise<Found>;
  /** Whether there are so many pages that facets are read only when they are wanted. */
  isLarge: boolean;
  pageCount: number;
}

/** What Pagefind itself answers. */
export interface PagefindFound extends Omit<Found, 'places' | 'results'> {
  /** `words` says where in the text they stand. */
  results: (FoundResult & { words: number[] })[];
}

export interface Pagefind {
  createInstance(options: Record<string, unknown>): {
    search(query: string | null, options: SearchOptions): Promise<PagefindFound>;
  };
}
