/**
 * @param from a file in the content folder: `briefings/2020.mdx`
 * @param path a link in it, relative to it: `../initiatives/nhsx.md`
 * @returns the name of the entry that it leads to, `initiatives/nhsx`, or undefined if it leaves the
 *   content folder or is no entry's path
 */
export function resolveContentPath(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  const match = /^([a-z]+\/[^/]+)\.mdx?$/.exec(parts.join('/'));
  return match?.[1];
}
