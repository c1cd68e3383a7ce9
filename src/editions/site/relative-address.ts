import { posix } from 'node:path';

/**
 * @param from the path of a page: `initiatives/nhsx.html`
 * @param address a root-relative address in it: `/assets/site.css`, `/#latest`, `/`
 * @returns the same relative to the page, naming a file even where a host would add `index.html`:
 *   folders have no default page on disk. Addresses that are not root-relative stay as they are.
 */
export function relativeAddress(from: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path, rest] = /^\/([^?#]*)(.*)$/s.exec(address) ?? ['', '', ''];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(`/${from}`), `/${target}`) + rest;
}

/** @returns the way from a page to the root of the site: `./`, `../` and so on. */
export const rootFrom = (page: string): string => '../'.repeat(page.split('/').length - 1) || './';

/** @returns a style sheet whose root-relative addresses are relative to where it lies. */
export const relativeStyle = (path: string, css: string): string =>
  css.replace(
    /url\((["']?)(\/[^"')]*)\1\)/g,
    (_whole, quote: string, address: string) => `url(${quote}${relativeAddress(path, address)}${quote})`,
  );
