import type { Words } from '../../../interface/catalogues.ts';
import type { Site } from '../../../model/schema/site.ts';
import type { Logo } from '../../../model/site/logo.ts';
import type { IndexFile } from '../../../search/index/index-file.ts';
import { BETWEEN_PARTS } from '../packed-files.ts';
import { placesIn } from './anchor-links.ts';
import { groupChapters } from '../../chapters.ts';
import { documentOf, withIndex, type Parts } from './document.ts';
import type { FilePage } from './file-page.ts';
import { fillPages } from './fill-pages.ts';
import { textContent } from './text-content.ts';
import { dataAddress, inlineImages, type ReadFile } from './inline-images.ts';
import { compactStyle, onlyUsed } from './inline-style.ts';
import { packFiles, type PackOptions } from './pack-files.ts';

/** What the single file is made from, its index apart. */
export interface Publication {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  /** What the latest briefing found. */
  found: Parts['found'];
  pages: FilePage[];
  /** The paths of the parts of long lists, which are put together, and that of the list of each. */
  lists: ReadonlyMap<string, string>;
  /** The paths of all pages of the site. */
  paths: ReadonlySet<string>;
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
  known?: PackOptions['known'];
}

/** What searches read in the document. */
export interface IndexOfFile {
  /** The files that searching reads, packed in one part or several. */
  parts: string[];
  /** The script of the engine, which is one of them. */
  engine: IndexFile;
  /** Of what they index. */
  version: string;
  /** What has to go with them, if anything. */
  notice: string | undefined;
}

/** The document, but for its index. */
export interface UnfilledFile {
  pack: (files: IndexFile[]) => string;
  /** @returns the text of the document */
  fill: (index: IndexOfFile) => string;
}

/** Makes the whole publication one HTML document. */
export function singleFile(publication: Publication): UnfilledFile {
  const { site, words, edition, found, pages, lists, styles, script, icon, logo, navigation, read } =
    publication;
  const groups = groupChapters(pages, words.language);
  const ordered = groups.flatMap((group) => group.chapters);
  const images = inlineImages(ordered, read);
  const articles = fillPages(ordered, {
    places: placesIn(ordered, { paths: publication.paths, lists, url: site.url }),
    image: images.attributesOf,
    elsewhere: words.downloads.file.elsewhere,
  });
  const parts = {
    site,
    words,
    edition,
    found,
    groups,
    articles,
    script,
    navigation,
    icon: dataAddress('', icon, read),
    logo: logo && { ...logo, address: dataAddress('', logo.address, read) },
  };
  const frame = documentOf({ ...parts, articles: [], engine: '', style: '', version: '' });
  // In what the script adds, any word may be a class.
  const used = new Set([
    ...ordered.flatMap(({ classes }) => [...classes]),
    ...frame
      .matchAll(/\bclass=(?:"([^"]*)"|([^\s>]+))/g)
      .flatMap(([, several, one = '']) => (several ?? one).split(' ')),
    ...(script.match(/[a-z][\w-]*/g) ?? []),
  ]);
  const style = onlyUsed(compactStyle(styles.join('')), used) + images.rules;
  const texts = new Map(articles.map(({ place, html }) => [place, textContent(html)]));
  return {
    pack: (files) => packFiles(files, texts, { lists, known: publication.known }),
    fill({ parts: packed, engine, version, notice }) {
      const document = documentOf({
        ...parts,
        ...{ style, version, engine: new TextDecoder().decode(engine.content) },
      });
      return withIndex(document, packed.join(BETWEEN_PARTS), notice);
    },
  };
}
