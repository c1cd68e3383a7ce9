import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeOf } from '../../src/editions/app/app-addresses.ts';

/** A host for files that can be changed, watched and ended while a reader is there. */
export interface Host {
  /** The address of the publication, which ends in a slash. */
  address: string;
  /** The folder that it serves. */
  folder: string;
  /** The paths inside the publication that were asked for. */
  requests: string[];
  close: () => Promise<void>;
}

export interface HostOptions {
  /** The folders of this machine by the paths, beginning and ending in a slash, at which they are served. */
  mounts: Record<string, string>;
  /** Redirects `page.html` to `page`, as some hosts do. */
  stripsEndings?: boolean;
}

/** Serves a copy of the built site, which a test may change. */
export async function hostCopy(site: string, { path = '/', stripsEndings = false } = {}): Promise<Host> {
  const folder = copyOf(site);
  const host = await hostFolders({ mounts: { [path]: folder }, stripsEndings });
  const close = async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...host, address: new URL(encodeURI(path), host.address).href, folder, close };
}

export function copyOf(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(site, folder, { recursive: true });
  return folder;
}

/** Serves folders at paths of one origin. */
export async function hostFolders({
  mounts,
  stripsEndings = false,
}: HostOptions): Promise<Omit<Host, 'folder'>> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [mount, folder] =
      Object.entries(mounts)
        .toSorted(([a], [b]) => b.length - a.length)
        .find(([start]) => path.startsWith(start)) ?? [];
    const inside = path.slice(mount?.length);
    requests.push(inside);
    const stripped = /^(.*?)(?:index)?\.html$/.exec(path)?.[1];
    if (stripsEndings && stripped !== undefined) {
      response.writeHead(308, { location: encodeURI(stripped) }).end();
      return;
    }
    const file = [inside, `${inside}.html`, `${inside}index.html`]
      .map((name) => join(folder ?? '', name))
      .find((name) => folder && existsSync(name) && statSync(name).isFile());
    const found = file ?? join(folder ?? '', '404.html');
    response.writeHead(file ? 200 : 404, { 'content-type': typeOf(found) });
    response.end(folder ? readFileSync(found) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
