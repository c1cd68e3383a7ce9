import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A file, open: what is read of it is one state of it, also if another takes its name meanwhile. */
export interface OpenFile {
  handle: FileHandle;
  name: string;
  size: number;
  /** Differs after every change. */
  version: string;
}

export type Found = OpenFile | { location: string };

/**
 * Looks an address up as usual hosts do: a folder stands for the `index.html` in it, and a page may be
 * asked for without its ending.
 * @param address as in the request, percent-encoded, with or without a query
 * @returns the file, or the address to go on to; undefined if the site has nothing there
 * @throws errors of the system other than that there is no such file
 */
export async function findFile(folder: string, address: string): Promise<Found | undefined> {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  const inside = insideSite(path);
  if (inside === undefined) return undefined;
  const isFolder = path.endsWith('/');
  const file = await openFile(folder, isFolder ? `${inside}index.html` : inside);
  if (file) return file;
  const bare = path.replace(/\/$/, '');
  for (const [name, location] of [
    [`${inside.replace(/\/$/, '')}.html`, `${bare}.html`],
    [`${inside}/index.html`, `${bare}/`],
  ] as const) {
    const other = await openFile(folder, name);
    await other?.handle.close();
    if (other) return { location: location + query };
  }
  return undefined;
}

/** @returns the path inside the site that an address names, or undefined if it can name none */
function insideSite(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  // Every part has a name, which is neither hidden nor a way up, a drive or a stream of Windows.
  return /^\/(?:[^./\\:\0][^/\\:\0]*(?:\/(?!$)|\/?$))*$/.test(decoded) ? decoded.slice(1) : undefined;
}

/** What the system says where there is no file of such a name. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/** @returns undefined if there is no such file */
export async function openFile(folder: string, name: string): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, name));
    const status = await handle.stat();
    if (status.isFile())
      return { handle, name, size: status.size, version: `${status.size}-${status.mtimeMs}` };
    await handle.close();
    return undefined;
  } catch (error) {
    await handle?.close();
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return undefined;
    throw error;
  }
}
