import { createHash } from 'node:crypto';
import { EARLY_SCRIPT } from '../../../client/early-script.ts';
import { dateInWords } from '../../../model/dates.ts';
import type { Site } from '../../../model/schema/site.ts';
import { CONTENTS } from '../anchors.ts';
import type { Chapter, Group } from './chapters.ts';
import { quoted } from './serialise.ts';
import type { Logo } from '../../../model/site/logo.ts';
import { escapeText } from '../../../text/escape-html.ts';

/** A chapter as HTML. */
export interface Article {
  /** The id that it has in the file. */
  place: string;
  html: string;
}

/** What the document is put together from. */
export interface Parts {
  site: Site;
  /** The date of the edition. */
  edition: string;
  groups: Group[];
  /** What each chapter holds, in order. */
  articles: Article[];
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
  const { site, edition, groups, articles, style, script, engine, icon } = parts;
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${[EARLY_SCRIPT, script, engine].map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return [
    `<!DOCTYPE html><html lang=${quoted(site.language)}><head><meta charset=utf-8>`,
    `<meta http-equiv=Content-Security-Policy content="${policy}">`,
    '<meta name=viewport content="width=device-width, initial-scale=1"><meta name=color-scheme content="light dark"><meta name=referrer content=no-referrer>',
    `<title>${escapeText(site.title)}</title><meta name=description content=${quoted(site.description)}>`,
    `<link rel=icon href=${quoted(icon)}><style>${style}</style><script>${EARLY_SCRIPT}</script></head>`,
    `<body><a class=skip href=#main>Skip to the text</a>${header(parts)}<main id=main tabindex=-1>`,
    SEARCH,
    contents(site, edition, groups),
    ...articles.map(({ place, html }) => `<article id=${quoted(place)}>${html}</article>`),
    `</main>${footer(site)}<script type=application/octet-stream id=index>${INDEX}</script><script>${script}</script></body></html>`,
  ].join('\n');
}

/** What the script fills with results, by the same attributes as on the search page of the site. */
const SEARCH = [
  '<section id=search hidden aria-label=Search><h2>Search</h2><p class=visually-hidden role=status></p>',
  '<div class=search-bar><p data-count aria-hidden=true></p></div><p class=correction data-correction hidden></p>',
  '<ol class=results data-results aria-label="Search results"></ol>',
  '<button type=button data-more hidden>Show more results</button><div class=nothing data-empty></div></section>',
].join('');

/** Where the index goes, which is made from the document itself. */
const INDEX = '\0';

/** @returns the document with its index */
export const withIndex = (document: string, index: string): string => document.replace(INDEX, () => index);

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const link = ({ place, title }: Chapter) => `<a href=${quoted(`#${place}`)}>${escapeText(title)}</a>`;
const items = (contents: string[]) => `<ul>${contents.map((content) => `<li>${content}</li>`).join('')}</ul>`;

function header({ site: { title }, groups, logo, navigation }: Parts): string {
  const chapters = groups.flatMap((group) => group.chapters);
  const common = navigation.flatMap((path) => chapters.find((chapter) => chapter.path === path) ?? []);
  const picture = logo
    ? `<img src=${quoted(logo.address)} alt=${quoted(logo.alt)} width=${logo.width} height=${logo.height}>`
    : '';
  return [
    `<header class=site-header><div class=bar><h1 class=brand><a href=#${CONTENTS}>${picture}${escapeText(title)}</a></h1>`,
    '<button type=button class=theme-button data-theme-button hidden>Theme: <span data-theme-name>system</span></button>',
    `<nav aria-label=Main>${items([`<a href="#${CONTENTS}">Contents</a>`, ...common.map(link)])}</nav>`,
    '<form class=search-form role=search hidden><label class=visually-hidden for=q>Search this publication</label>',
    '<input type=search id=q name=q autocomplete=off spellcheck=false placeholder=Search><button type=submit>Search</button></form>',
    '</div></header>',
  ].join('');
}

function contents(site: Site, edition: string, groups: Group[]): string {
  const status = ({ status }: Chapter) => (status ? ` <span>${escapeText(status)}</span>` : '');
  return [
    `<article id="${CONTENTS}"><header class=page-header><h2>Contents</h2><p class=summary>${escapeText(site.tagline)}.</p></header>`,
    `<div class=groups>${groups
      .map(
        ({ name, chapters }) =>
          `<section><h3>${name}</h3>${items(chapters.map((chapter) => link(chapter) + status(chapter)))}</section>`,
      )
      .join('')}</div>`,
    about(site, edition),
    '</article>',
  ].join('');
}

/** What the file is, and what it cannot do. */
function about({ url }: Site, edition: string): string {
  const limits = [
    'Search, and showing one page at a time, need JavaScript and a browser of 2023 or later. The previews of iPhones, iPads and mail programs run no scripts: there, all pages follow one another, and sources do not say who cites them.',
    'Numbers in brackets lead to the one list of sources. Pages have no list of their own here.',
    'Left out are the lists by topic, status and year, the facets of the search, notes of changes, ready-made citations and files to download.',
    'The letters are those of your device, not the publication’s own.',
  ];
  const online = url ? ` The current edition is at <a href=${quoted(url)}>${escapeText(url)}</a>.` : '';
  return [
    `<section class=about><h3>This file</h3><p>The edition of ${edition === 'empty' ? 'an empty publication' : dateInWords(edition)}: the whole publication in one file, to keep, to send and to read without a network. It contacts nobody.${online}`,
    `<details><summary>Its limits</summary>${items(limits)}</details></section>`,
  ].join('');
}

function footer({ notice, publisher, licence, contact }: Site): string {
  const name = escapeText(licence.name);
  const address = contact && (contact.startsWith('http') ? contact : `mailto:${contact}`);
  return [
    '<footer class=site-footer><div class=bar>',
    notice ? `<p>${escapeText(notice)}</p>` : '',
    `<p>Published by ${escapeText(publisher)}. Content: ${licence.url ? `<a href=${quoted(licence.url)}>${name}</a>` : name}.`,
    address ? ` <a href=${quoted(address)}>Contact</a>.` : '',
    '</p></div></footer>',
  ].join('');
}
