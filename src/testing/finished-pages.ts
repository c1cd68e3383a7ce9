import { pathToFileURL } from 'node:url';
import { pageRewriter, type RewrittenPage } from '../editions/site/html-pass.ts';
import { markdownContext } from '../markdown/markdown-context.ts';
import { markdownProcessors } from '../markdown/markdown-processors.ts';
import type { PageCitations } from '../markdown/rehype-citations.ts';
import type { PageFigures } from '../markdown/rehype-figures.ts';
import { addressOf, anchorOfSource } from '../model/site/addresses/addresses.ts';
import { allEntries, type Entry } from '../model/entries.ts';
import { idsOfGeneratedPage } from '../model/site/addresses/generated-ids.ts';
import { generatedAddresses } from '../model/site/lists/made-pages.ts';
import { sectionPages } from '../model/site/lists/list-pages.ts';
import { idsOfRows } from '../model/row-ids.ts';
import { DATA_PARTS, dataPartUses } from '../model/source/page-citations.ts';
import { FRAME, hasSuccession, idsOfClaims, sectionsOf, SUCCESSION_ID } from '../model/site/page-sections.ts';
import type { Current } from '../model/relations.ts';
import { renderMdxText } from './render-mdx.ts';
import { linkToId } from '../text/markup/decode-address.ts';

/**
 * Pages as a build finishes them, for tests that cannot wait for one: texts by the real processors, and around
 * them the ids and links that the layout would make; code in MDX is left out.
 */
export async function finishedPages(current: Current): Promise<RewrittenPage[]> {
  const context = markdownContext(current, '/content');
  const { md, mdx } = markdownProcessors(() => context);
  const markdown = await md.createRenderer({ syntaxHighlight: false });
  const pages = await Promise.all(
    allEntries(current.publication).map(async (entry) => {
      const path = `/content/${entry.file}`;
      const { html, found } = entry.file.endsWith('.mdx')
        ? await renderMdxText(mdx, entry.body, path)
        : await markdown
            .render(entry.body, { fileURL: pathToFileURL(path) })
            .then(({ code, metadata: { frontmatter } }) => ({
              html: code,
              found: frontmatter as unknown as PageCitations & PageFigures,
            }));
      return { path: addressOf(entry).slice(1), html: frame(html + around(entry, found, current)) };
    }),
  );
  const sections = sectionPages(current).map(({ address }) => address);
  const generated = [...generatedAddresses(current.publication), ...sections].map((address) => ({
    path: address.slice(1),
    html: [...(idsOfGeneratedPage(address, current) ?? [])].map(linked).join(''),
  }));
  return [...pages, ...generated].map(pageRewriter());
}

const frame = (main: string) =>
  `<!doctype html><body><p id="${FRAME.search}"></p><main id="${FRAME.main}">${main}</main></body>`;

function around(
  entry: Entry,
  { citations, placed, figures }: PageCitations & PageFigures,
  current: Current,
): string {
  const { publication, relations } = current;
  const uses = dataPartUses(entry, publication, relations);
  return [
    FRAME.contents,
    FRAME.citeThisPage,
    FRAME.citation,
    ...sectionsOf(entry, current, { placed, cites: citations.length > 0, figures: figures.length }).map(
      ({ slug }) => slug,
    ),
    ...(hasSuccession(entry, current) ? [SUCCESSION_ID] : []),
    ...idsOfClaims(entry, current),
    ...idsOfRows(entry, ['events', 'figures']),
    ...DATA_PARTS.flatMap((part) => uses[part].map(({ anchor }) => anchor)),
    ...citations.map(({ source }) => anchorOfSource(source)),
  ]
    .map(linked)
    .join('');
}

/** A part of a page with a link to it. */
const linked = (id: string) => `<p id="${id}"><a href="${linkToId(id)}">link</a></p>`;
