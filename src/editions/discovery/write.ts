import { withdrawnPages } from '../../model/edition/compare-editions.ts';
import { movedPages } from '../../model/edition/moved-pages.ts';
import { allEntries } from '../../model/entries.ts';
import { machineDate } from '../../model/dates/dates.ts';
import type { Current } from '../../model/relations.ts';
import { absoluteAddress } from '../../model/site/addresses/absolute-address.ts';
import { addressOf } from '../../model/site/addresses/addresses.ts';
import { NAVIGATION_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { escapeXml } from '../../text/markup/escape-xml.ts';
import type { WriteAt } from '../built-files.ts';

/** No sitemap may hold more (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000;

/** Pages to which no search engine is to send anybody. */
const APART = new Set<string>([NAVIGATION_PAGES.notFound, NAVIGATION_PAGES.search]);

/**
 * Writes the sitemap of a publication that has an address into its site.
 * @param pages all pages
 * @returns the paths of the files
 */
export function writeDiscovery(
  writeAt: WriteAt,
  current: Current,
  pages: readonly { path: string }[],
): string[] {
  const { publication } = current;
  const { site } = publication;
  const gone = new Set([...withdrawnPages(current).keys(), ...movedPages(current).keys()]);
  if (!site.url) return [];
  const changed = new Map(allEntries(publication).map((entry) => [addressOf(entry), entry.data.updated]));
  const urls = pages
    .map(({ path }) => `/${path}`)
    .filter((address) => !APART.has(address) && !gone.has(address))
    .sort()
    .slice(0, MOST)
    .map((address) => {
      const day = machineDate(changed.get(address) ?? '');
      const lastChange = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `<url><loc>${escapeXml(absoluteAddress(address, site) ?? '')}</loc>${lastChange}</url>\n`;
    });
  const sitemap = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
  return [writeAt('/sitemap.xml', sitemap)];
}
