import { decodeAddress } from '../../../text/markup/decode-address.ts';

/**
 * @param from a file in the content folder: `briefings/2020.mdx`
 * @param path a link in it, relative to it: `../initiatives/nhsx.md`
 * @returns the name of the entry that it leads to, `initiatives/nhsx`, or undefined if it leaves the
 *   content folder or is no entry's path
 */
export function resolveContentPath(from: string, path: string): string | undefined {
  return /^([a-z]+\/[^/]+)\.mdx?$/.exec(joined(from, path) ?? '')?.[1];
}

/** @returns the path inside the content folder that a relative path leads to; undefined if it leads out of it */
function joined(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Finds the file that an address in a text means. Names are taken as they are, signs such as `#` included, before they
 * are taken for the parts of an address, and letters with accents in either of their two forms in Unicode.
 * @param from a file in the content folder: `briefings/2020.mdx`
 * @param address relative to it, percent signs decoded or not
 */
export function findFile<File>(
  files: ReadonlyMap<string, File>,
  from: string,
  address: string,
): File | undefined {
  if (!address || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return undefined;
  for (const written of new Set([address, address.replace(/[?#].*$/s, '')]))
    for (const path of new Set([written, decodeAddress(written)])) {
      const found = fileAt(files, joined(from, path) ?? '');
      if (found !== undefined) return found;
    }
  return undefined;
}

function fileAt<File>(files: ReadonlyMap<string, File>, path: string): File | undefined {
  const found = files.get(path);
  if (found !== undefined || !/[^ -~]/.test(path)) return found;
  return [...files].find(([name]) => name.normalize() === path.normalize())?.[1];
}
