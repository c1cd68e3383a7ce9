import { collationOf } from '../text/letters/collation.ts';
import { attribute, find, hasClass, isElement, parseDocument, textOf, type Element } from './html-tree.ts';

/** A page of the site as a part of one long text. */
export interface Chapter {
  /** The kind of page that it was. */
  kind: Kind;
  /** The path inside the site: `initiatives/nhsx.html`. */
  path: string;
  /** The path from the root, without its ending: `/initiatives/nhsx`, by which it is told from others. */
  place: string;
  title: string;
  /** Its status, where it has one. */
  status: string | undefined;
  /** What it says, without the frame of the page. */
  root: Element;
}

export interface Group<One> {
  /** What its pages call themselves; empty for pages that are about all others. */
  kind: Kind;
  chapters: One[];
}

/** The groups of the list of contents, by what the pages call themselves. */
const GROUPS = ['briefings', 'initiatives', 'organisations', '', 'pages', 'authors'] as const;
type Kind = (typeof GROUPS)[number];

/** Ways to other pages, which the list of contents and the search box stand for, notes of changes, and what is empty or gone. */
const LEFT_OUT = new Set([
  'home',
  'browse',
  'search',
  'not-found',
  'download',
  'changes',
  'empty',
  'withdrawn',
]);

/** What the site says by attributes; its other attributes serve scripts, the index and machines. */
export const KEPT_ATTRIBUTES = new Set(
  [
    'id href class title lang dir data-value colspan rowspan scope headers start value reversed open',
    'alt src width height role tabindex aria-label aria-labelledby aria-describedby aria-hidden',
  ].flatMap((names) => names.split(' ')),
);

/** @returns a page as a chapter, if it says something of its own */
export function chapterOf({ path, html }: { path: string; html: string }): Chapter | undefined {
  // What stands in the head, and below, is not asked for; and browsers pass over this character.
  const body = html.slice(html.indexOf('<body'), html.lastIndexOf('</main>')).replaceAll('\0', '');
  const document = parseDocument(body);
  const kind = attribute(element(document, 'body', path), 'data-page') ?? '';
  if (LEFT_OUT.has(kind)) return undefined;
  const main = element(document, 'main', path);
  const root = main.childNodes.filter(isElement).find(({ tagName }) => tagName !== 'nav') ?? main;
  const facts = find(root, (one) => hasClass(one, 'facts'));
  const status = facts && find(facts, (one) => hasClass(one, 'status'));
  return {
    kind: kind === 'problems' ? 'authors' : (GROUPS.find((one) => one === kind) ?? ''),
    path,
    place: `/${path.replace(/\.html$/, '')}`,
    title: textOf(element(root, 'h1', path)).trim(),
    status: status && textOf(status).trim(),
    root,
  };
}

/** @returns chapters, which may come in any order, in groups and in the order of the language */
export const groupChapters = <One extends Pick<Chapter, 'kind' | 'path' | 'title'>>(
  found: readonly One[],
  language: string,
): Group<One>[] =>
  GROUPS.flatMap((kind) => {
    const chapters = found.filter((chapter) => chapter.kind === kind);
    const byPath = chapters.sort((a, b) => (a.path < b.path ? -1 : 1));
    return chapters.length
      ? [{ kind, chapters: byPath.sort((a, b) => collationOf(language).compareTitles(a.title, b.title)) }]
      : [];
  });

function element(node: Parameters<typeof find>[0], name: string, path: string): Element {
  const found = find(node, ({ tagName }) => tagName === name);
  if (!found) throw new Error(`${path} has no ${name}, so it cannot be a part of one long text.`);
  return found;
}
