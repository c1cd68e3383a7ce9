import type { HtmlPage } from '../built-files.ts';

/** How many pages there are is known when all are there; until then, and in the preview, the text says "all". */
const PLACE = '<span data-page-count>all</span>';

/** @returns the pages, with their number where one of them asks for it */
export const fillPageCount = (pages: HtmlPage[]): HtmlPage[] =>
  pages.map(({ path, html }) => ({
    path,
    html: html.replaceAll(PLACE, `<span data-page-count>${pages.length}</span>`),
  }));
