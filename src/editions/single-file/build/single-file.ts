import type { Words } from '../../../interface/catalogues.ts';
import type { Site } from '../../../model/schema/site.ts';
import type { Logo } from '../../../model/site/logo.ts';
import type { IndexFile } from '../../../search/index/index-file.ts';
import { joinLinks } from './anchor-links.ts';
import { groupChapters, type FoundChapter } from '../../chapters.ts';
import { attribute } from '../../html-tree.ts';
import { documentOf, withIndex, type Parts } from './document.ts';
import { dataAddress, inlineImages, type ReadFile } from './inline-images.ts';
import { compactStyle, onlyUsed } from './inline-style.ts';
import { joinLists } from './join-lists.ts';
import { packIndex } from './pack-files.ts';
import { readBack } from './read-back.ts';
import { serialise } from './serialise.ts';
import { unifySourceNumbers } from './source-notes.ts';
import { stripChrome } from './strip-chrome.ts';

/** What the single file is made from, its index apart. */
export interface Publication {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  chapters: FoundChapter[];
  /** The paths of all pages of the site. */
  pages: ReadonlySet<string>;
  /** The site's style sheets, and what the single file adds. */
  styles: string[];
  /** The script of the single file. */
  script: string;
  /** The path of the icon. */
  icon: string;
  logo: Logo | undefined;
  /** The paths of the pages that the navigation leads to, in order. */
  navigation: string[];
  read: ReadFile;
}

/**
 * Makes the whole publication one HTML document.
 * @returns what puts its index into it: the files that searching reads, the engine as a script among them
 */
export function singleFile(publication: Publication): (index: IndexFile[]) => string {
  const { site, words, edition, pages, styles, script, icon, logo, navigation, read } = publication;
  const { chapters, lists } = joinLists(publication.chapters);
  const groups = groupChapters(chapters, words.language);
  const ordered = groups.flatMap((group) => group.chapters);
  const shortIds = unifySourceNumbers(ordered);
  for (const { root } of ordered) stripChrome(root);
  const pictures = inlineImages(ordered, read);
  joinLinks(ordered, { pages, shortIds, url: site.url, elsewhere: words.downloads.file.elsewhere });
  const articles = ordered.map(({ place, root }) => ({
    place,
    lang: attribute(root, 'lang'),
    html: serialise(root),
  }));
  const parts = {
    site,
    words,
    edition,
    groups,
    articles,
    script,
    navigation,
    icon: dataAddress('', icon, read),
    logo: logo && { ...logo, address: dataAddress('', logo.address, read) },
  };
  const { classes, texts } = readBack(documentOf({ ...parts, engine: '', style: '' }));
  // In what the script adds, any word may be a class.
  const used = new Set([...classes, ...(script.match(/[a-z][\w-]*/g) ?? [])]);
  const style = onlyUsed(compactStyle(styles.join('')), used) + pictures;
  return (index) => fill({ ...parts, style }, index, texts, lists);
}

function fill(
  parts: Omit<Parts, 'engine'>,
  index: IndexFile[],
  texts: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, string>,
): string {
  const engine = index.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('The index has no engine.');
  const document = documentOf({ ...parts, engine: new TextDecoder().decode(engine.content) });
  return withIndex(document, packIndex(index, texts, lists));
}
