/** How many pages there are is known when all are there; until then, and in the preview, the text says "all". */
const PLACE = '<span data-page-count>all</span>';

/** @returns a page, with the number of all pages where it asks for it */
export const fillPageCount = (html: string, count: number): string =>
  html.replaceAll(PLACE, `<span data-page-count>${count}</span>`);
