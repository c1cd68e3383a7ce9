import { posix } from 'node:path';
import { memoize } from '../../text/functions/memoize.ts';
import { deadLink, doubled, type LinkTargets } from '../../model/site/addresses/site-links.ts';
import type { PageLinks } from './html-pass.ts';

export interface BrokenLink {
  page: string;
  link: string;
  reason: string;
}

/**
 * Holds the links of all pages against the files and ids that there are. The check has held what authors wrote
 * against the same rules, so what is found here is a fault of the generator, or of code in MDX.
 * @param files the paths of all files of the site
 */
export function checkLinks(pages: PageLinks[], files: ReadonlySet<string>): BrokenLink[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const targets: LinkTargets = {
    has: (path) => files.has(path),
    hasId: (path, id) => ids.get(path)?.has(id) ?? false,
  };
  // Pages of one folder lead to the same places by the same addresses.
  const soundFrom = memoize(() => new Set<string>());
  const deadLinksOf = ({ path, links }: PageLinks) => {
    const sound = soundFrom(posix.dirname(path));
    const own = ids.get(path);
    return links.flatMap((link) => {
      if (sound.has(link) || (link.startsWith('#') && own?.has(link.slice(1)))) return [];
      const dead = deadLink(path, link, targets);
      if (!dead && !/^[?#]/.test(link)) sound.add(link);
      return dead ? [{ link, ...dead }] : [];
    });
  };
  return pages.flatMap((page) => [
    ...doubled(page.ids).map((id) => ({ page: page.path, link: `#${id}`, reason: 'is used twice' })),
    ...deadLinksOf(page).map(({ link, path, fragment }) => ({
      page: page.path,
      link,
      reason: `there is no ${fragment ? `#${fragment} in ` : ''}${path}`,
    })),
    ...page.references
      .filter((id) => !ids.get(page.path)?.has(id))
      .map((id) => ({ page: page.path, link: id, reason: 'names no part of the page' })),
  ]);
}

/** The texts and code that pages are made of. */
export interface PageTexts {
  /** The file of an entry, by the path of its page: `pages/about.mdx` of `about.html`. */
  fileOf: (page: string) => string | undefined;
  /** What authors' files hold that may have code, by their paths inside the content folder. */
  texts: ReadonlyMap<string, string>;
}

/** @returns what is told to whoever builds */
export function formatBroken(broken: BrokenLink[], from?: PageTexts): string {
  const lines = broken.map(
    (one) => `  ${one.page}: ${one.link} – ${one.reason}${from ? placeOf(one, from) : ''}`,
  );
  return [
    'Links that lead nowhere, or ids that stand twice, are in the finished pages:',
    ...lines,
    'The check has passed what the texts say. So they come from code in the texts of these pages or from parts that a text imports (correct the address or id there), or are a fault of the generator.',
  ].join('\n');
}

/** @returns where the author's files have what is wrong, or else the file that the page is made of */
function placeOf({ page, link }: BrokenLink, { fileOf, texts }: PageTexts): string {
  const own = fileOf(page);
  const wanted = new RegExp(`(?<![\\w-])${RegExp.escape(link.replace(/^#/, ''))}(?![\\w-])`);
  for (const file of [...(own === undefined ? [] : [own]), ...texts.keys()]) {
    const text = texts.get(file) ?? '';
    const at = text.search(wanted);
    if (at >= 0) return ` (${file}, line ${text.slice(0, at).split('\n').length})`;
  }
  return own === undefined ? '' : ` (in ${own}, or in what it imports)`;
}

/**
 * @param files see `checkLinks`
 * @param from asked only where something is wrong
 * @throws if a link or anchor leads nowhere, or two elements of a page have one id
 */
export function refuseBrokenLinks(
  pages: PageLinks[],
  files: ReadonlySet<string>,
  from?: () => PageTexts,
): void {
  const broken = checkLinks(pages, files);
  if (!broken.length) return;
  const error = new Error(formatBroken(broken, from?.()));
  // It says everything.
  error.stack = undefined;
  throw error;
}
