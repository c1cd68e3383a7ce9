import { createHash } from 'node:crypto';
import type { Words } from '../../../interface/catalogues.ts';
import { partsOf } from '../../../interface/marks.ts';
import { EARLY_SCRIPT } from '../../../client/early-script.ts';
import { dateInWords } from '../../../model/dates/dates.ts';
import { listInWords } from '../../../text/letters/list-in-words.ts';
import type { Site } from '../../../model/schema/site.ts';
import { CONTENTS } from '../anchors.ts';
import type { Group } from '../../chapters.ts';
import type { FilePage } from './file-page.ts';
import type { Article } from './fill-pages.ts';
import { partedCitations } from './page-citation.ts';
import { quoted } from './serialise.ts';
import type { Logo } from '../../../model/site/logo.ts';
import { directionOf } from '../../../text/letters/direction.ts';
import { escapeText } from '../../../text/markup/escape-html.ts';

/** What the document is put together from. */
export interface Parts {
  site: Site;
  words: Words;
  /** The date of the edition. */
  edition: string;
  /** What the latest briefing found, with which home begins, too. */
  found: { title: string; lang: string | undefined; findings: string[] } | undefined;
  groups: Group<FilePage>[];
  /** What each chapter holds, in order. */
  articles: Article[];
  /** The version of the texts. */
  version: string;
  style: string;
  /** The script that runs in it. */
  script: string;
  /** The script of the search engine, which comes out of the index when it is first needed. */
  engine: string;
  /** The address of the icon, which holds the icon itself. */
  icon: string;
  /** Its address holds the picture itself. */
  logo: Logo | undefined;
  /** The paths of the pages that the navigation leads to, in order. */
  navigation: string[];
}

/** @returns the text of the document, but for the packed index, whose place is given to `withIndex` */
export function documentOf(parts: Parts): string {
  const { site, words, articles, style, script, engine, icon } = parts;
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${[EARLY_SCRIPT, script, engine].map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const citations = partedCitations(
    parts.groups.flatMap(({ chapters }) => chapters),
    site.name,
  );
  return [
    `<!DOCTYPE html><html lang=${quoted(site.language)} dir=${directionOf(site.language)} data-index=${quoted(parts.version)}><head><meta charset=utf-8>`,
    `<meta http-equiv=Content-Security-Policy content="${policy}">`,
    '<meta name=viewport content="width=device-width, initial-scale=1"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>',
    `<title>${escapeText(site.title)}</title><meta name=description content=${quoted(site.description)}>`,
    `<link rel=icon href=${quoted(icon)}><style>${style}</style><script>${EARLY_SCRIPT}</script></head>`,
    `<body><a class=skip href=#main>${escapeText(words.frame.skip)}</a>${header(parts)}<main id=main tabindex=-1${backlinksOf(site)}${dataCite([words.sections.citeThisPage, citations.shared, ...citations.around])}>`,
    searchSection(words),
    contents(parts),
    ...articles.map(
      ({ place, lang, html }, index) =>
        `<article id=${quoted(place)}${dataCite(citations.own[index])}${inLanguage(lang)}>${html}</article>`,
    ),
    `</main>${footer(site, words)}<script type=application/octet-stream id=index>${INDEX}</script><script>${script}</script></body></html>`,
  ].join('\n');
}

/** What authors call the pages that lead to one, for the script that lists them; nothing where they leave that out. */
const backlinksOf = ({ sections }: Site): string =>
  sections?.backlinks === undefined
    ? ''
    : ` data-links-here=${quoted(sections.backlinks === false ? '' : `${sections.backlinks}:`)}`;

/** Of a text in another language than the document. */
const inLanguage = (lang: string | undefined): string =>
  lang ? ` lang=${quoted(lang)} dir=${directionOf(lang)}` : '';

/** For the script that says how a page is cited. */
const dataCite = (value: unknown): string =>
  value === undefined ? '' : ` data-cite=${quoted(JSON.stringify(value))}`;

/** What the script fills with results, by the same attributes as on the search page of the site. */
const searchSection = ({ searchPage: words }: Words) =>
  [
    `<section id=search hidden aria-label=${quoted(words.title)}><h2>${escapeText(words.title)}</h2><p class=visually-hidden role=status></p>`,
    `<div class=search-bar><p data-count aria-hidden=true></p><button type=button class=narrow data-narrow aria-expanded=false aria-controls=facets hidden>${escapeText(words.narrow)}</button>`,
    `<label class=sort hidden><span>${escapeText(words.sortBy)}</span> <select data-sort autocomplete=off><option value=relevance>${escapeText(words.bestFirst)}</option><option value=date>${escapeText(words.newestFirst)}</option></select></label></div>`,
    `<p class=correction data-correction hidden></p><div class=chips data-chips role=group aria-label=${quoted(words.chosen)} hidden></div>`,
    `<div class=search-body><div class=facets id=facets data-facets role=group aria-label=${quoted(words.narrow)}></div><div>`,
    `<ol class=results data-results aria-label=${quoted(words.results)}></ol>`,
    `<button type=button data-more hidden>${escapeText(words.showMore)}</button><div class=nothing data-empty></div></div></div></section>`,
  ].join('');

/** Where the index goes, which is made from the document itself. */
const INDEX = '\0';

/** @returns the document with its index, below what has to go with that, for who reads the file itself */
export const withIndex = (document: string, index: string, notice?: string): string =>
  document
    .replace('<script type=application/octet-stream', (script) =>
      notice === undefined ? script : `<!--\n${notice.trim().replaceAll('--', '–')}\n-->${script}`,
    )
    .replace(INDEX, () => index);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const link = ({ place, title }: FilePage) => `<a href=${quoted(`#${place}`)}>${escapeText(title)}</a>`;
const items = (contents: string[]) => `<ul>${contents.map((content) => `<li>${content}</li>`).join('')}</ul>`;

function header({ site: { title }, words, groups, logo, navigation }: Parts): string {
  const { frame, downloads } = words;
  const chapters = groups.flatMap((group) => group.chapters);
  const common = navigation.flatMap((path) => chapters.find((chapter) => chapter.path === path) ?? []);
  const picture = logo
    ? `<img src=${quoted(logo.address)} alt=${quoted(logo.alt)} width=${logo.width} height=${logo.height}>`
    : '';
  const contents = `<a href="#${CONTENTS}">${escapeText(downloads.file.contents)}</a>`;
  return [
    `<header class=site-header><div class=bar><h1 class=brand><a href=#${CONTENTS}>${picture}${escapeText(title)}</a></h1>`,
    `<nav aria-label=${quoted(frame.navigation)}>${items([contents, ...common.map(link)])}</nav>`,
    `<form class=search-form role=search hidden><label class=visually-hidden for=q>${escapeText(frame.searchThis)}</label>`,
    `<input type=search id=q name=q autocomplete=off spellcheck=false placeholder=${quoted(frame.search)}><button type=submit>${escapeText(frame.search)}</button></form>`,
    `<button type=button class=theme-button data-theme-button hidden>${escapeText(frame.theme)} <span data-theme-name>${escapeText(words.site.system)}</span></button>`,
    '</div></header>',
  ].join('');
}

function contents({ site, words, edition, found, groups }: Parts): string {
  const { file } = words.downloads;
  const what = edition === 'empty' ? file.aboutEmpty : file.about({ edition: dateInWords(edition, words) });
  const { url } = site;
  const online = partsOf(file.currentOne, { address: url ?? '' }).map(({ mark, text }) =>
    mark ? `<a href=${quoted(url ?? '')}>${escapeText(text)}</a>` : escapeText(text),
  );
  const status = ({ status }: FilePage) => (status ? ` <span>${escapeText(status)}</span>` : '');
  return [
    `<article id="${CONTENTS}"><header class=page-header><h2>${escapeText(file.contents)}</h2><p class=summary>${escapeText(site.tagline)}.</p>`,
    `<p>${escapeText(words.footer.publishedBy({ publisher: site.publisher }))} ${escapeText(what)}${url ? ` ${online.join('')}` : ''}</p></header>`,
    found?.findings.length
      ? `<section${inLanguage(found.lang)}><h3>${escapeText(found.title)}</h3><ol>${found.findings.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ol></section>`
      : '',
    `<div class=groups>${groups
      .map(
        ({ kind, chapters }) =>
          `<section><h3>${escapeText(file.groups[kind || 'lists'])}</h3>${items(chapters.map((chapter) => link(chapter) + status(chapter)))}</section>`,
      )
      .join('')}</div>`,
    `<section class=about><h3>${escapeText(file.thisFile)}</h3>`,
    `<details><summary>${escapeText(file.itsLimits)}</summary>${items(file.limits.map(escapeText))}</details></section></article>`,
  ].join('');
}

function footer(site: Site, words: Words): string {
  const { notice, publisher, licence, contact, authors, reviewers, checked } = site;
  const { footer, home, language } = words;
  const licensed = escapeText(licence.name);
  const address = contact && (contact.startsWith('http') ? contact : `mailto:${contact}`);
  return [
    '<footer class=site-footer><div class=bar>',
    notice ? `<p>${escapeText(notice)}</p>` : '',
    '<p>',
    authors ? `${escapeText(footer.writtenBy({ names: listInWords(authors, language) }))} ` : '',
    reviewers ? `${escapeText(footer.reviewedBy({ names: listInWords(reviewers, language) }))} ` : '',
    `${escapeText(footer.publishedBy({ publisher }))} ${escapeText(footer.content)} `,
    `${licence.url ? `<a href=${quoted(licence.url)}>${licensed}</a>` : licensed}.`,
    checked ? ` ${escapeText(home.checkedTo({ date: dateInWords(checked, words) }))}` : '',
    address ? ` <a href=${quoted(address)}>${escapeText(footer.contact)}</a>.` : '',
    '</p></div></footer>',
  ].join('');
}
