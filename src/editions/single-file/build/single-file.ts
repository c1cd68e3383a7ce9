import type { Site } from '../../../model/schema/site.ts';
import type { IndexFile } from '../../../search/index/index-file.ts';
import { chaptersOf } from './chapters.ts';
import { documentOf, withIndex } from './document.ts';
import { dataAddress, inlineImages, type ReadFile } from './inline-images.ts';
import { stripChrome } from './strip-chrome.ts';
import { joinLinks } from './anchor-links.ts';
import { packIndex } from './pack-files.ts';
import { unifySourceNumbers } from './source-notes.ts';
import { compactStyle, onlyUsed, withoutFonts } from './inline-style.ts';
import { readBack } from './read-back.ts';

/** What the single file is made from. */
export interface Publication {
  site: Site;
  /** The date of the edition. */
  edition: string;
  /** All pages of the site. */
  pages: { path: string; html: string }[];
  /** The files of the index that searching reads; their last is the engine as a script. */
  index: IndexFile[];
  /** The site's style sheets, and what the single file adds. */
  styles: string[];
  /** The script of the single file. */
  script: string;
  /** The path of the icon. */
  icon: string;
  read: ReadFile;
}

/** @returns the whole publication as one HTML document */
export function singleFile({ site, edition, pages, index, styles, script, icon, read }: Publication): string {
  const groups = chaptersOf(pages);
  const chapters = groups.flatMap((group) => group.chapters);
  const shortIds = unifySourceNumbers(chapters);
  for (const { path, root } of chapters) {
    stripChrome(root);
    inlineImages(root, path, read);
  }
  joinLinks(chapters, { pages: new Set(pages.map(({ path }) => path)), shortIds, url: site.url });
  const engine = index.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('The index has no engine.');
  const parts = { site, edition, groups, script, icon: dataAddress('', icon, read) };
  const { classes, texts } = readBack(documentOf({ ...parts, engine: '', style: '' }));
  // In what the script adds, any word may be a class.
  const used = new Set([...classes, ...(script.match(/[a-z][\w-]*/g) ?? [])]);
  const style = onlyUsed(compactStyle(styles.map(withoutFonts).join('')), used);
  const document = documentOf({ ...parts, engine: new TextDecoder().decode(engine.content), style });
  return withIndex(document, packIndex(index, texts));
}
