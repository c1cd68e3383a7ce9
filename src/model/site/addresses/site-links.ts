import { idInFragment, decodeAddress } from '../../../text/markup/decode-address.ts';

/** What links can lead to. */
export interface LinkTargets {
  /** @param path of a file of the site: `initiatives/nhsx.html` */
  has(path: string): boolean;
  hasId(path: string, id: string): boolean;
}

/** A link that leads nowhere. */
export interface DeadLink {
  /** The file that it leads to. */
  path: string;
  /** Set where the file is there, but has no such id. */
  fragment?: string;
}

/**
 * @param from the path of the page that has the link: `initiatives/nhsx.html`
 * @param address inside the site, from its root or relative to the page
 * @returns the path of the file that it leads to, and the fragment
 */
function resolveLink(from: string, address: string): { path: string; fragment: string } {
  const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (!written) return { path: from, fragment };
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decodeAddress(written).replace(/^\//, '').split('/'))
    if (part === '..' && parts.length && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  const path = parts.join('/');
  // Root-relative addresses of folders are given the name of the file that a host would add.
  return { path: written.startsWith('/') && /(?:^|\/)$/.test(path) ? `${path}index.html` : path, fragment };
}

/**
 * Whether a link leads to something: asked of every text in the check, and of every finished page, so that the
 * two say the same.
 * @returns undefined if it does
 */
export function deadLink(from: string, address: string, targets: LinkTargets): DeadLink | undefined {
  const { path, fragment } = resolveLink(from, address);
  if (!targets.has(path)) return { path };
  // Text fragments name words, not ids (https://wicg.github.io/scroll-to-text-fragment/).
  if (!fragment || fragment.startsWith(':~:') || HAS_OTHER_FRAGMENTS.test(path)) return undefined;
  // The beginning of any page (https://html.spec.whatwg.org/#top-of-the-document).
  if (/^top$/i.test(fragment)) return undefined;
  return idInFragment(fragment, (id) => targets.hasId(path, id)) === undefined
    ? { path, fragment }
    : undefined;
}

/** In these, a fragment names a page (`#page=4`) or a time (`#t=90`). */
const HAS_OTHER_FRAGMENTS = /\.(?:pdf|mp[34]|m4a|webm)$/;

/** @returns those that stand more than once, each once */
export const doubled = (ids: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))];
};
