import { gunzipSync, gzipSync } from 'fflate';
import { decodeUnits, scriptIn } from '../../text/encoding/code-units.ts';
import type { BuiltSite } from './read-site.ts';

/** `pagefind/fragment/en_0000001.pf_fragment.js`: a page of the index, and its id there. */
const FRAGMENT = /^pagefind\/fragment\/([^/]+)\.pf_fragment\.js$/;
const REGISTERED = /^vademecum\.register\("[^"]*","([^"]*)","[^"]*"\)$/;
/** What Pagefind puts before its data. */
const MARK = 'pagefind_dcd';
const DAY = /<meta name="search-date"[^>]* content="([^"]*)"/;

/**
 * What the order of dates is made of is in no index as it is: an index keeps the order of its own pages only.
 * @returns the days of a site's pages, by their ids in its index
 */
export function daysOfPages({ paths, read }: BuiltSite): Record<string, string> {
  const text = (path: string) => Buffer.from(read(path)).toString();
  return Object.fromEntries(
    paths.flatMap((path): [string, string][] => {
      const id = FRAGMENT.exec(path)?.[1];
      if (id === undefined) return [];
      const day = DAY.exec(text(urlOf(scriptIn(read(path))).slice(1)))?.[1];
      return day === undefined ? [] : [[id, day]];
    }),
  );
}

/** @returns the address of the page that a script of the index hands over */
function urlOf(script: string): string {
  const [, packed = ''] = REGISTERED.exec(script) ?? [];
  const data = Buffer.from(gunzipSync(decodeUnits(packed))).toString();
  return (JSON.parse(data.slice(MARK.length)) as { url: string }).url;
}

/** @returns data as the files of an index have it */
export const packed = (data: unknown): Uint8Array =>
  gzipSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, mtime: 0 });
