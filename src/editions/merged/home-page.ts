import type { Words } from '../../interface/catalogues.ts';
import { EARLY_SCRIPT } from '../../client/early-script.ts';
import { contentSecurityPolicy } from '../../layouts/content-security-policy.ts';
import { dateOfEdition } from '../../model/edition/downloads.ts';
import type { EditionRecord } from '../../model/edition/edition-record.ts';
import { FRAME } from '../../model/site/page-sections.ts';
import { directionOf } from '../../text/letters/direction.ts';
import { escapeAttribute, escapeText } from '../../text/markup/escape-html.ts';
import { MERGED_FILES, type MergedPublication } from './merged-files.ts';

export interface HomePage {
  title: string;
  words: Words;
  publications: readonly { record: EditionRecord; index: string; styles: readonly string[] }[];
  /** Changes when what lies beside the publications does. */
  version: string;
}

const baseOf = (language: string) => language.toLowerCase().split('-')[0];

const inLanguage = (lang: string | undefined) =>
  lang === undefined ? '' : ` lang="${escapeAttribute(lang)}" dir="${directionOf(lang)}"`;

/** Pages that readers read, not those that lead to them. */
const countOf = ({ pages }: EditionRecord) => pages.filter(({ collection }) => collection).length;

/**
 * @returns the page on which several publications are searched, and from which each is come to: without script, too.
 *   It has the style of the first of them.
 */
export function homePage({ title, words, publications, version }: HomePage): string {
  const { frame, searchPage: say, lists, home, editions, site } = words;
  const [first] = publications;
  if (!first) throw new Error('There is nothing to search.');
  const told = publications.map(({ record: { name, title, language }, index }): MergedPublication => ({
    ...{ name, title, index },
    ...(baseOf(language) !== baseOf(words.language) && { lang: language }),
  }));
  const attributes = {
    lang: words.language,
    dir: directionOf(words.language),
    'data-root': './',
    'data-index': version,
    'data-publications': JSON.stringify(told),
  };
  const about = editions.aboutTogether({ count: publications.length });
  return `<!DOCTYPE html>
<html ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    .join(' ')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentSecurityPolicy({ scripts: [EARLY_SCRIPT], styles: [] }))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(about)}">
<meta name="generator" content="Vademecum">
<link rel="icon" href="${first.record.name}/icon.svg" type="image/svg+xml">
<script defer src="${MERGED_FILES.script}?v=${version}"></script>
${first.styles.map((style) => `<link rel="stylesheet" href="${first.record.name}/${style}">`).join('\n')}
</head>
<body data-page="search">
<script>${EARLY_SCRIPT}</script>
<p class="alone">${escapeText(frame.alone)}</p>
<a class="skip" href="#${FRAME.main}">${escapeText(frame.skip)}</a>
<header class="site-header"><div class="bar">
<a class="brand" href="${MERGED_FILES.page}">${escapeText(title)}</a>
<button type="button" class="theme-button" data-theme-button hidden>${escapeText(frame.theme)} <span data-theme-name>${escapeText(site.system)}</span></button>
</div></header>
<main id="${FRAME.main}" tabindex="-1">
<div data-search-page>
<h1>${escapeText(title)}</h1>
<form class="search-form" role="search" action="${MERGED_FILES.page}" method="get">
<label class="visually-hidden" for="${FRAME.search}">${escapeText(editions.searchTogether)}</label>
<input type="search" id="${FRAME.search}" name="q" autocomplete="off" spellcheck="false" placeholder="${escapeAttribute(frame.search)}">
<button type="submit">${escapeText(frame.search)}</button>
</form>
<noscript><p>${escapeText(editions.searchNeedsScript)}</p></noscript>
<p class="visually-hidden" role="status"></p>
<div class="search-bar">
<p data-count aria-hidden="true"></p>
<button type="button" class="narrow" data-narrow aria-expanded="false" aria-controls="facets" hidden>${escapeText(say.narrow)}</button>
<label class="sort" hidden><span>${escapeText(say.sortBy)}</span> <select data-sort autocomplete="off"><option value="relevance">${escapeText(say.bestFirst)}</option><option value="date">${escapeText(say.newestFirst)}</option></select></label>
</div>
<p class="correction" data-correction hidden></p>
<div class="chips" data-chips role="group" aria-label="${escapeAttribute(say.chosen)}" hidden></div>
<div class="search-body">
<div class="facets" id="facets" data-facets role="group" aria-label="${escapeAttribute(say.narrow)}"></div>
<div>
<ol class="results" data-results aria-label="${escapeAttribute(say.results)}"></ol>
<button type="button" data-more hidden>${escapeText(say.showMore)}</button>
<div class="nothing" data-empty></div>
<section class="invitation" data-invitation aria-labelledby="publications">
<h2 id="publications">${escapeText(editions.publications)}</h2>
<dl>
${publications
  .map(
    (
      { record },
      at,
    ) => `<dt${inLanguage(told[at]?.lang)}><a href="${record.name}/index.html"${told[at]?.lang === undefined ? '' : ` hreflang="${escapeAttribute(record.language)}"`}>${escapeText(record.title)}</a></dt>
<dd${inLanguage(told[at]?.lang)}>${escapeText(record.tagline)}</dd>
<dd>${escapeText(record.publisher)}. ${escapeText(home.edition({ edition: dateOfEdition(record.edition, words) }))} ${escapeText(lists.pages({ count: countOf(record) }))}.</dd>`,
  )
  .join('\n')}
</dl>
</section>
</div>
</div>
</div>
</main>
</body>
</html>
`;
}
