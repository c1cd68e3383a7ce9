import { posix } from 'node:path';
import type { FinishedPage } from './html-pass.ts';

export interface BrokenLink {
  page: string;
  link: string;
  reason: string;
}

/**
 * Holds the links of all pages against the files and ids that there are.
 * @param files the paths of all files of the site
 */
export function checkLinks(pages: FinishedPage[], files: ReadonlySet<string>): BrokenLink[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap((page) => [
    ...duplicates(page.ids).map((id) => ({ page: page.path, link: `#${id}`, reason: 'is used twice' })),
    ...page.links.flatMap((link) => {
      const reason = whyBroken(page.path, link, files, ids);
      return reason ? [{ page: page.path, link, reason }] : [];
    }),
  ]);
}

function whyBroken(
  from: string,
  link: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
  const target = path ? posix.join(posix.dirname(from), decode(path)) : from;
  if (!files.has(target)) return `there is no ${target}`;
  if (!fragment || fragment.startsWith(':~:')) return undefined;
  return ids.get(target)?.has(decode(fragment)) ? undefined : `there is no #${fragment} in ${target}`;
}

/** A percent sign that begins no code stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const duplicates = (ids: string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];

export function formatBroken(broken: BrokenLink[]): string {
  const lines = broken.map(({ page, link, reason }) => `  ${page}: ${link} – ${reason}`);
  return [`${broken.length} broken links or duplicate ids in the finished pages:`, ...lines].join('\n');
}
