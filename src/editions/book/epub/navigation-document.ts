import { GENERATED_PAGES } from '../../../model/site/addresses/generated-pages.ts';
import type { Words } from '../../../interface/catalogues.ts';
import { escapeXml, nameInXml } from '../../../text/markup/escape-xml.ts';
import type { Group } from '../../chapters.ts';
import type { BookPage } from '../book-page.ts';
import { EPUB_NAMING, documentPath } from './epub-addresses.ts';

export const NAVIGATION = 'contents.xhtml';
export const TITLE_PAGE = 'title-page.xhtml';

/** @returns what a page is in a book, by the EPUB Structural Semantics Vocabulary */
export const typeOfPage = ({ kind, path }: BookPage): string =>
  LANDMARKS.find(({ address }) => address === `/${path}`)?.type ??
  (kind === 'pages' ? 'backmatter' : 'bodymatter');

const LANDMARKS = [
  { type: 'glossary', address: GENERATED_PAGES.glossary.address },
  { type: 'bibliography', address: GENERATED_PAGES.sources.address },
];

/** The contents of the book by groups of pages, and its landmarks (EPUB 3.3, §7): the text of the page of contents. */
export function navigationOf(groups: Group<BookPage>[], words: Words): string {
  const { contents, groups: names } = words.downloads.file;
  const { titlePage, start } = words.downloads.book;
  const pages = groups.flatMap(({ chapters }) => chapters);
  const [first] = pages;
  const landmark = (type: string, path: string, text: string) =>
    `<a epub:type="${type}" href="${documentPath(path)}">${nameInXml(text)}</a>`;
  return [
    `<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">${escapeXml(contents)}</h1>`,
    list([
      link(TITLE_PAGE, titlePage),
      ...groups.map(
        ({ kind, chapters }) =>
          `<span>${escapeXml(names[kind || 'lists'])}</span>${list(chapters.map(entryOf))}`,
      ),
    ]),
    '</nav>',
    `<nav epub:type="landmarks" id="landmarks" hidden="hidden">`,
    list([
      landmark('titlepage', TITLE_PAGE, titlePage),
      landmark('toc', NAVIGATION, contents),
      ...(first ? [landmark('bodymatter', first.path, start)] : []),
      ...LANDMARKS.flatMap(({ type, address }) =>
        pages.flatMap(({ path, title }) => (address === `/${path}` ? [landmark(type, path, title)] : [])),
      ),
    ]),
    '</nav>',
  ].join('');
}

/** A briefing is long, so its sections are told, too. */
const entryOf = ({ kind, path, title, sections }: BookPage) =>
  link(documentPath(path), title) +
  (kind === 'briefings' && sections.length
    ? list(sections.map(({ id, text }) => link(EPUB_NAMING.page(NAVIGATION, path, id), text)))
    : '');

const link = (address: string, text: string) => `<a href="${address}">${nameInXml(text)}</a>`;
const list = (items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
