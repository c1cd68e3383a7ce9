import { dateInWords, isEdtf } from '../../model/dates/dates.ts';
import { listInWords } from '../../text/letters/list-in-words.ts';
import type { Site } from '../../model/schema/site.ts';
import type { Words } from '../../interface/catalogues.ts';
import { escapeXml } from '../../text/markup/escape-xml.ts';

/**
 * @param part what is here, if not the whole publication
 * @returns the XHTML of the first page: what this is, of when, by whom, and under which licence
 */
export function titlePage(site: Site, words: Words, edition: string, part?: string): string {
  const { title, tagline, description, notice, publisher, licence, authors, reviewers, checked, url } = site;
  const { footer, home, language } = words;
  const paragraph = (...texts: string[]) => (texts.length ? `<p>${texts.join(' ')}</p>` : '');
  const licensed = escapeXml(licence.name);
  return [
    '<section class="title-page" epub:type="titlepage">',
    `<h1>${escapeXml(title)}</h1><p class="summary">${escapeXml(tagline)}</p>${paragraph(escapeXml(description))}`,
    part === undefined ? '' : `<p class="part">${escapeXml(part)}</p>`,
    isEdtf(edition) ? paragraph(escapeXml(home.edition({ edition: dateInWords(edition, words) }))) : '',
    '<div class="imprint">',
    notice ? paragraph(escapeXml(notice)) : '',
    paragraph(
      ...(authors ? [escapeXml(footer.writtenBy({ names: listInWords(authors, language) }))] : []),
      ...(reviewers ? [escapeXml(footer.reviewedBy({ names: listInWords(reviewers, language) }))] : []),
      escapeXml(footer.publishedBy({ publisher })),
      escapeXml(footer.content),
      `${licence.url ? `<a href="${escapeXml(licence.url)}">${licensed}</a>` : licensed}.`,
      ...(checked ? [escapeXml(home.checkedTo({ date: dateInWords(checked, words) }))] : []),
    ),
    url ? paragraph(`<a href="${escapeXml(url)}">${escapeXml(url)}</a>`) : '',
    '</div></section>',
  ].join('');
}
