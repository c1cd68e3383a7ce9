/**
 * @param folder the address of the folder of the publication, which ends in a slash
 * @returns the path of an address inside the publication, without query and fragment, or undefined
 *   if the address lies outside
 */
export function pathInside(folder: URL, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  return origin === folder.origin && pathname.startsWith(folder.pathname)
    ? pathname.slice(folder.pathname.length)
    : undefined;
}

/** @returns the paths of the files that hosts would serve at a path, in the order in which they look */
export function filesAt(path: string): string[] {
  if (!path || path.endsWith('/')) return [`${path}index.html`];
  return /\.[^/]*$/.test(path) ? [path] : [path, `${path}.html`];
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml',
};

/** @returns the media type of a file, by the ending of its name */
export const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
