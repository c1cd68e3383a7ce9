import type { Words } from '../../../interface/catalogues.ts';
import type { Site } from '../../../model/schema/site.ts';
import { cssString } from '../../../model/site/paper-margins.ts';
import { directionOf } from '../../../text/letters/direction.ts';
import { escapeXml, nameInXml } from '../../../text/markup/escape-xml.ts';
import { groupChapters } from '../../chapters.ts';
import { fillReferences, type BookPage } from '../book-page.ts';
import { titlePage } from '../title-page.ts';
import { PDF_NAMING, pageId } from './pdf-places.ts';

/** What a PDF is made from. */
export interface PdfParts {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  /** The pages that it holds: one briefing, or all. */
  pages: readonly BookPage[];
  /** The paths of the site's style sheets. */
  sheets: readonly string[];
  style: string;
  /** On which sheet of paper each id stands, as far as it is known. */
  numbers: ReadonlyMap<string, number>;
}

/** @returns the document that is printed, as HTML in the syntax of XML, to lie in the folder of the site */
export function pdfDocument(parts: PdfParts): string {
  const { site, words, edition, pages, sheets, style } = parts;
  const { language } = site;
  const only = pages.length === 1 ? pages[0] : undefined;
  const groups = groupChapters(pages, words.language);
  const ordered = groups.flatMap(({ chapters }) => chapters);
  const held = { pages: new Map(pages.map((page) => [page.path, page])), url: site.url, naming: PDF_NAMING };
  const article = (page: BookPage, index: number) =>
    `<section id="${pageId(page.path)}" class="printed chapter-${index + 1}"${languageOf(page)}>${plainLinks(groupFigures(stepDown(fillReferences(page, held))))}</section>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${directionOf(language)}">`,
    `<head><title>${nameInXml(only?.title ?? site.title)}</title>`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${escapeXml(sheet)}"/>`),
    `<style>${escapeXml(style + runningHeads(ordered, site)).replaceAll('&quot;', '"')}</style></head>`,
    `<body>${titlePage(site, words, edition, only?.title)}`,
    only ? sectionsOf(only, parts) : contents(parts),
    ...ordered.map(article),
    '</body></html>\n',
  ].join('\n');
}

const languageOf = ({ lang }: BookPage) =>
  lang === undefined
    ? ''
    : ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}" dir="${directionOf(lang)}"`;

/** The title of the publication stands above all headings. */
const stepDown = (xhtml: string) =>
  xhtml.replace(/<(\/?)h([1-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);

/**
 * A browser tags a figure as a picture that has no words. What is drawn in it has a tag of its own, with its words; the
 * figure holds that and its caption together.
 */
const groupFigures = (xhtml: string) => xhtml.replace(/<figure(?=[\s>])/g, '<figure role="group"');

/** A browser tags a link to a note, and one back from it, as a link only where it has no role of its own. */
const plainLinks = (xhtml: string) => xhtml.replace(/ role="doc-(?:noteref|backlink)"/g, '');

/** Above each sheet stand the publication and the page that is read: browsers know no `string-set`, but named pages. */
const runningHeads = (pages: readonly BookPage[], { title }: Site) =>
  pages
    .map(
      (page, index) =>
        `.chapter-${index + 1}{page:chapter-${index + 1}}@page chapter-${index + 1}{@top-left{content:${cssString(title)}}@top-right{content:${cssString(page.title)}}}`,
    )
    .join('');

function contents({ words, pages, numbers }: PdfParts): string {
  const { contents: heading, groups: names } = words.downloads.file;
  const groups = groupChapters(pages, words.language).map(
    ({ kind, chapters }) =>
      `<li><span class="group">${escapeXml(names[kind || 'lists'])}</span>${list(chapters.map(({ path, title }) => entry(pageId(path), title, numbers)))}</li>`,
  );
  return `<nav class="toc"><h2>${escapeXml(heading)}</h2><ol>${groups.join('')}</ol></nav>`;
}

function sectionsOf({ path, sections }: BookPage, { words, numbers }: PdfParts): string {
  const entries = sections.flatMap(({ id, text }) =>
    id ? [entry(PDF_NAMING.id(path, id), text, numbers)] : [],
  );
  return `<nav class="toc"><h2>${escapeXml(words.downloads.file.contents)}</h2>${list(entries)}</nav>`;
}

/** A number takes the same room whether it is known yet or not, so that the sheets stay as they are. */
const entry = (id: string, text: string, numbers: ReadonlyMap<string, number>) =>
  `<a href="#${id}"><span>${nameInXml(text)}</span><span class="number">${numbers.get(id) ?? ''}</span></a>`;

const list = (items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
