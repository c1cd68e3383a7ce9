/** How many pages there are is known when all are there; until then, and in the preview, the text says "all". */
const PLACE = '<span data-page-count>all</span>';

/** @returns whether a page in UTF-8 tells the number of all pages: few do */
export const asksForCount = (html: Buffer): boolean => html.includes(PLACE);

/** @returns a page in UTF-8, with the number of all pages where it tells it */
export const fillPageCount = (html: Buffer, count: number): Buffer =>
  Buffer.from(html.toString().replaceAll(PLACE, `<span data-page-count>${count}</span>`));
