import { readTexts, writeText, type WriteAt } from '../built-files.ts';
import type { KeptPages } from '../rendered-pages.ts';
import { pageRewriter, type PageLinks, type RewrittenPage } from './html-pass.ts';
import { asksForCount, fillPageCount } from './page-count.ts';
import { relativeStyle } from './relative-address.ts';

/** Writes pages with relative addresses. */
export interface PageWriter {
  /**
   * Writes a page as soon as it is there: thousands take much memory.
   * @param text is asked for its HTML, unless the last build has read that
   */
  take(path: string, text: () => string): void;
  /**
   * Writes those that tell how many there are.
   * @returns what all hold and lead to
   */
  finish(): PageLinks[];
}

/**
 * @param kept what the last build has read of pages that are as they were
 * @param whenWritten is told the path of each page
 */
export function pageWriter(
  writeAt: WriteAt,
  kept: KeptPages<RewrittenPage> | undefined,
  whenWritten: (path: string) => void,
): PageWriter {
  const taken: PageLinks[] = [];
  const waiting: RewrittenPage[] = [];
  const rewrite = pageRewriter();
  const write = (path: string, html: Buffer) => {
    whenWritten(writeAt(`/${path}`, html));
  };
  return {
    take(path, text) {
      const rewritten = kept?.finished(path) ?? rewrite({ path, html: text() });
      kept?.keepFinished(path, rewritten);
      const { html, ...links } = rewritten;
      taken.push(links);
      if (asksForCount(html)) waiting.push(rewritten);
      else write(path, html);
    },
    finish() {
      for (const { path, html } of waiting) write(path, fillPageCount(html, taken.length));
      return taken;
    },
  };
}

/** Makes the addresses of fonts and pictures in style sheets relative. */
export function rewriteStyles(folder: string): void {
  for (const { path, text } of readTexts(folder, '.css')) writeText(folder, path, relativeStyle(path, text));
}
