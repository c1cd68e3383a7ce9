import { setImmediate } from 'node:timers/promises';
import { readShared } from '../../text/encoding/shared-text.ts';
import { readTexts, writeText, type WriteAt } from '../built-files.ts';
import type { KeptPages, RenderedPage } from '../rendered-pages.ts';
import { pageRewriter, type PageLinks, type RewrittenPage } from './html-pass.ts';
import { fillPageCount } from './page-count.ts';
import { relativeStyle } from './relative-address.ts';

/**
 * Writes pages with relative addresses, but reads none for that which the last build has read. They take much of the
 * memory, so each is let go of.
 * @param pages all there are; none is left
 * @param whenWritten is told the path of each
 * @returns what they hold and lead to
 */
export async function writePages(
  pages: RenderedPage[],
  writeAt: WriteAt,
  kept: KeptPages<RewrittenPage> | undefined,
  whenWritten: (path: string) => void,
): Promise<PageLinks[]> {
  const count = pages.length;
  const written: PageLinks[] = [];
  const rewrite = pageRewriter();
  for (let page = pages.shift(); page; page = pages.shift()) {
    const { path } = page;
    const rewritten = kept?.finished(path) ?? rewrite({ path, html: readShared(page.html) });
    kept?.keepFinished(path, rewritten);
    const { html, ...links } = rewritten;
    whenWritten(writeAt(`/${path}`, fillPageCount(html, count)));
    written.push(links);
    // Threads that have something to say meanwhile are heard.
    await setImmediate();
  }
  return written;
}

/** Makes the addresses of fonts and pictures in style sheets relative. */
export function rewriteStyles(folder: string): void {
  for (const { path, text } of readTexts(folder, '.css')) writeText(folder, path, relativeStyle(path, text));
}
