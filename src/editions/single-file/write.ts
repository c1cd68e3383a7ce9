import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-scripts.ts';
import { writeText } from '../built-files.ts';
import { accentStyle } from '../../model/site/accent.ts';
import { logoOf } from '../../model/site/logo.ts';
import { onFrontPage } from '../../model/site/lists/front-page.ts';
import { sectionChoice, showsSection } from '../../model/site/section-choice.ts';
import { navigationOf } from '../../model/site/lists/navigation.ts';
import { downloadsOf, editionOf } from '../../model/edition/edition.ts';
import type { Publication } from '../../model/entries.ts';
import { catalogueOfPublication, wordsOf } from '../../model/words.ts';
import type { IndexFile } from '../../search/index/index-file.ts';
import { searchedFiles } from '../../search/index/wrap-as-script.ts';
import { engineScript, noticeOf } from '../../search/index/write.ts';
import type { Chapter } from '../chapters.ts';
import type { KeptByText } from '../../publication/kept/kept-by-text.ts';
import type { Parts } from './build/document.ts';
import { filePageOf, type FilePage } from './build/file-page.ts';
import { joinLists } from './build/join-lists.ts';
import { singleFile, type UnfilledFile } from './build/single-file.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is made of a page for the single file. */
export interface MadeForFile {
  /** The paths of its style sheets. */
  sheets: string[];
  /** What it says, if it does. */
  page?: FilePage | undefined;
  /** The same of lists, which are put together before they are written. */
  list?: ListInFile | undefined;
}

/** A list, or a part of a long one: its tree is made where it has changed. */
interface ListInFile {
  /** Tells its HTML from any other. */
  hash: string;
  chapter: () => Chapter | undefined;
}

/** What is made of lists. */
export interface ListsInFile {
  pages: FilePage[];
  /** The paths of parts, and that of the list of each. */
  parts: ReadonlyMap<string, string>;
}

/** What the last build has made, which is taken where it would be the same. */
export interface KeptForFile {
  lists: KeptByText<ListsInFile>;
  packed: KeptByText<Uint8Array>;
}

/** @returns the paths of the style sheets of a page as Astro has rendered it */
export const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="(?:\.\.)*\/?([^"?]+)/g)].map(([, sheet = '']) => sheet);

/** The single-file edition in the making. */
export interface SingleFile {
  take: (path: string, made: MadeForFile) => void;
  /** Puts the document together, when the folder holds the site's style sheets and pictures. */
  compose: (folder: string) => void;
  /** Packs the files by which pages are found, while words are gathered. */
  pack: (found: IndexFile[]) => void;
  /** Writes the file into the folder, with what is known of words. */
  finish: (known: IndexFile[], version: string) => Promise<void>;
}

export function startSingleFile(publication: Publication, kept?: KeptForFile): SingleFile {
  const made = new Map<string, MadeForFile>();
  let composed: Promise<UnfilledFile & { folder: string }> | undefined;
  let packed: Promise<{ part: string; engine: IndexFile }> | undefined;
  return {
    take(path, one) {
      made.set(path, one);
    },
    compose(folder) {
      composed = compose(folder, { publication, made, kept }).finally(() => {
        made.clear();
      });
    },
    pack(found) {
      const engine = engineScript(found);
      packed = composed?.then(({ pack }) => ({ engine, part: pack([...searchedFiles(found), engine]) }));
    },
    async finish(known, version) {
      if (!composed || !packed) throw new Error('The single file has no pages, or no index.');
      const [{ folder, pack, fill }, { part, engine }] = await Promise.all([composed, packed]);
      const path = downloadsOf(publication).singleFile;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeText(folder, path, fill({ parts: [part, pack(known)], engine, version, notice: noticeOf(known) }));
      kept?.packed.save();
    },
  };
}

/** What the latest briefing found, unless its authors leave that out. */
function foundIn(publication: Publication): Parts['found'] {
  const [latest] = onFrontPage(publication).briefings;
  if (!latest || !showsSection(latest, publication, 'findings')) return undefined;
  const { findings, lang } = latest.data;
  const title = sectionChoice(latest, publication, 'findings') || wordsOf(publication).home.found;
  return { title, lang, findings: findings.map(({ text }) => text) };
}

interface Composed {
  publication: Publication;
  made: ReadonlyMap<string, MadeForFile>;
  kept: KeptForFile | undefined;
}

async function compose(folder: string, { publication, made, kept }: Composed) {
  const read = (path: string) => readFileSync(join(folder, path));
  // In an order that does not depend on that of the pages: later rules win.
  const ordered = [...made.keys()].sort().flatMap((page) => made.get(page)?.sheets ?? []);
  const { code } = await classicScript(beside('./client/main.ts'), {
    catalogue: catalogueOfPublication(publication),
    language: publication.site.language,
  });
  const { pages, parts } = listsOf(made, kept?.lists);
  const unfilled = singleFile({
    site: publication.site,
    words: wordsOf(publication),
    edition: editionOf(publication),
    found: foundIn(publication),
    pages: [...[...made.values()].flatMap(({ page }) => page ?? []), ...pages],
    lists: parts,
    paths: new Set(made.keys()),
    styles: [
      ...[...new Set(ordered)].map((sheet) => read(sheet).toString()),
      readFileSync(beside('./file-styles.css'), 'utf8'),
      accentStyle(publication.site),
    ],
    script: code.trim(),
    icon: 'icon.svg',
    logo: logoOf(publication),
    navigation: navigationOf(publication).map(([address]) => address.slice(1)),
    read,
    ...(kept && { known: kept.packed.known }),
  });
  return { folder, ...unfilled };
}

function listsOf(
  made: ReadonlyMap<string, MadeForFile>,
  kept: KeptByText<ListsInFile> | undefined,
): ListsInFile {
  const lists = [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, { list }]) => (list ? { path, ...list } : []));
  const make = () => {
    const { chapters, lists: parts } = joinLists(lists.flatMap(({ chapter }) => chapter() ?? []));
    return { pages: chapters.map(filePageOf), parts };
  };
  const joined = kept
    ? kept.known(lists.map(({ path, hash }) => `${path} ${hash}`).join('\0'), make)
    : make();
  kept?.save();
  return joined;
}
