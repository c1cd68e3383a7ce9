import { finishPage } from './html-pass.ts';
import { checkLinks, formatBroken } from './links.ts';
import { listFiles, readTexts, writeText, type HtmlPage } from './pages.ts';
import { relativeStyle } from './relative.ts';

export interface FinishOptions {
  /** The folder that holds the site. */
  folder: string;
  /** Changes when the index does, so that no cache mixes two. */
  indexVersion: string;
  /** Paths of files that are made from the finished pages, and so come later. */
  later: string[];
}

/**
 * Makes every address of the pages relative, and holds every internal link against what there is.
 * @throws if a link or anchor leads nowhere, or two elements of a page have one id
 */
export function finishPages(pages: HtmlPage[], { folder, indexVersion, later }: FinishOptions): void {
  const finished = pages.map((page) => finishPage(page, indexVersion));
  const broken = checkLinks(finished, new Set([...listFiles(folder), ...later]));
  if (broken.length) throw new Error(formatBroken(broken));
  for (const { path, html } of finished) writeText(folder, path, html);
}

/** Makes the addresses of fonts and pictures in style sheets relative. */
export function finishStyles(folder: string): void {
  for (const { path, text } of readTexts(folder, '.css')) writeText(folder, path, relativeStyle(path, text));
}
