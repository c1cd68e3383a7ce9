/** A heading of a page, as Astro tells it; `slug` is its id. */
export interface PageHeading {
  depth: number;
  slug: string;
  text: string;
  /** Where it is not that of the page. */
  lang?: string | undefined;
}
