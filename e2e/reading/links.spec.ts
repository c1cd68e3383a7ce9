import { test, expect, type APIRequestContext } from 'playwright/test';
import { ADDRESS_ATTRIBUTES } from '../../src/model/site/addresses/page-attributes.ts';
import { readElements } from '../document.ts';
import { pages, readFile } from '../site.ts';

const ADDRESSES = [...ADDRESS_ATTRIBUTES, 'data-root'];
const isExternal = (address: string) => /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);

const links = pages.flatMap((page) =>
  readElements(readFile(page)).flatMap(({ attributes }) =>
    ADDRESSES.flatMap((name) => attributes[name] ?? [])
      .filter((address) => !isExternal(address))
      .map((address) => ({ page, address })),
  ),
);

test('what looks like a link leads somewhere: search engines count one that does not as a fault', () => {
  const leadless = pages.filter((page) =>
    readElements(readFile(page)).some(({ name, attributes }) => name === 'a' && !attributes['href']),
  );
  expect(leadless).toEqual([]);
});

/** Fetches each target once. */
function fetcher(request: APIRequestContext) {
  const fetched = new Map<string, Promise<{ ok: boolean; ids: Set<string> }>>();
  const get = async (address: string) => {
    const response = await request.get(address);
    const isPage = response.headers()['content-type']?.startsWith('text/html');
    const elements = isPage ? readElements(await response.text()) : [];
    return { ok: response.ok(), ids: new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])) };
  };
  return (address: string) => {
    const known = fetched.get(address) ?? get(address);
    fetched.set(address, known);
    return known;
  };
}

test('every internal link and anchor leads somewhere', async ({ request, baseURL }) => {
  const fetchOnce = fetcher(request);
  const broken: string[] = [];
  for (const { page, address } of links) {
    const target = new URL(address, new URL(page, baseURL));
    const { ok, ids } = await fetchOnce(target.origin + target.pathname + target.search);
    const id = decodeURIComponent(target.hash.slice(1));
    if (!ok || (id && !ids.has(id))) broken.push(`${page}: ${address}`);
  }
  expect(links.length).toBeGreaterThan(pages.length);
  expect(broken).toEqual([]);
});

test('every internal address is relative, so that the site works under any path and from disk', () => {
  expect(links.filter(({ address }) => address.startsWith('/'))).toEqual([]);
});

test('every page is reached from the home page', ({ baseURL }) => {
  const reached = new Set(['index.html']);
  for (const from of reached)
    for (const { address } of links.filter(({ page }) => page === from)) {
      const path = decodeURIComponent(new URL(address, new URL(from, baseURL)).pathname.slice(1));
      if (path.endsWith('.html')) reached.add(path);
    }
  expect(pages.filter((page) => !reached.has(page))).toEqual(['404.html']);
});
