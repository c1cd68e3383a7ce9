import type { Words } from '../../../interface/catalogues.ts';
import type { Site } from '../../../model/schema/site.ts';
import { groupChapters } from '../../chapters.ts';
import { sha256 } from '../../checksums.ts';
import type { ZippedFile } from '../../zip-files.ts';
import { fillReferences, type BookPage } from '../book-page.ts';
import { titlePage } from '../title-page.ts';
import { COVER, coverOf } from './cover.ts';
import { documentPath, EPUB_NAMING, picturePath } from './epub-addresses.ts';
import { NAVIGATION, navigationOf, TITLE_PAGE, typeOfPage } from './navigation-document.ts';
import { packageDocument } from './package-document.ts';
import { STYLE, xhtmlDocument, type XhtmlDocument } from './xhtml-document.ts';

/** What the EPUB is made from. */
export interface Book {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  pages: readonly BookPage[];
  style: string;
  /** Reads a picture of the site by its path, as the book holds it. */
  read: (path: string) => Uint8Array;
}

/** A document whose text is made when it is asked for. */
interface Document extends Omit<XhtmlDocument, 'body'> {
  /** What tells its text, with all else that is said of it; that of what leads to all pages is sooner made. */
  key?: string;
  body: () => string;
}

/** The folder of the publication in the EPUB. */
const FOLDER = 'EPUB';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** @yields the files of the EPUB, of which the first says what it is (EPUB 3.3, §6.3.2) */
export function* epubFiles({ site, words, edition, pages, style, read }: Book): Generator<ZippedFile> {
  const groups = groupChapters(pages, words.language);
  const ordered = groups.flatMap(({ chapters }) => chapters);
  const held = { pages: new Map(pages.map((page) => [page.path, page])), url: site.url, naming: EPUB_NAMING };
  const pictures = [...new Set(pages.flatMap((page) => page.pictures))].sort();
  const { language } = site;
  const idsOf = new Map(pages.map(({ path, ids }) => [path, sha256(Buffer.from([...ids].join('\n')))]));
  /** With what there is to lead to, a page is told by its text. */
  const keyOf = ({ text, leadsTo }: BookPage) =>
    [site.url, sha256(text), ...Array.from(leadsTo, (to) => idsOf.get(to) ?? '')].join(' ');
  const front = [
    {
      path: TITLE_PAGE,
      title: site.title,
      language,
      type: 'frontmatter',
      body: () => titlePage(site, words, edition),
    },
    {
      path: NAVIGATION,
      title: words.downloads.file.contents,
      language,
      type: 'frontmatter',
      body: () => navigationOf(groups, words),
    },
  ];
  const documents: Document[] = [
    ...front,
    ...ordered.map((page) => ({
      path: documentPath(page.path),
      title: page.title,
      language: page.lang ?? language,
      type: typeOfPage(page),
      key: keyOf(page),
      body: () => fillReferences(page, held),
    })),
  ];
  const drawn = new Set(pages.filter(({ isDrawn }) => isDrawn).map(({ path }) => documentPath(path)));
  const package_ = packageDocument({
    site,
    words,
    edition,
    items: [
      ...documents.map(({ path }) => ({
        path,
        ...(path === NAVIGATION && { properties: 'nav' }),
        ...(drawn.has(path) && { properties: 'svg' }),
      })),
      { path: STYLE },
      { path: COVER, properties: 'cover-image' },
      ...pictures.map((path) => ({ path: picturePath(path) })),
    ],
    order: documents.map(({ path }) => path),
    hasPictures: pictures.length > 0 || drawn.size > 0,
  });
  const file = (path: string, text: string) => ({ path, content: () => Buffer.from(text) });
  yield { ...file('mimetype', 'application/epub+zip'), isStored: true };
  yield file('META-INF/container.xml', CONTAINER);
  yield file(`${FOLDER}/package.opf`, package_);
  for (const { key, body, ...document } of documents)
    yield {
      path: `${FOLDER}/${document.path}`,
      content: () => Buffer.from(xhtmlDocument({ ...document, body: body() })),
      ...(key !== undefined && { key: `${key} ${JSON.stringify(document)}` }),
    };
  yield file(`${FOLDER}/${STYLE}`, style);
  yield file(`${FOLDER}/${COVER}`, coverOf(site, words, edition));
  for (const path of pictures) yield { path: `${FOLDER}/${picturePath(path)}`, content: () => read(path) };
}
