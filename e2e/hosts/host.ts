import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseRange } from '../../src/server/byte-range.ts';
import { typeOf } from '../../src/editions/app/app-addresses.ts';
import { decodePath, lookUp, type Habits } from './lookup.ts';

/** What most hosts do. */
export const plain: Habits = { folders: true, stripsHtml: false, compresses: true, notFoundPage: true };

/** Object stores, and the simplest of servers: files by their names, and nothing else. */
export const exact: Habits = { folders: false, stripsHtml: false, compresses: false, notFoundPage: false };

/** Hosts that show addresses without `.html`. */
export const stripping: Habits = { ...plain, stripsHtml: true };

export interface Host {
  /** The address of the publication, or of the first of them; it ends in a slash. */
  address: string;
  /** The paths inside a publication that were asked for, until a test forgets them. */
  requests: string[];
  /** The parts of files that were asked for: `bytes=1000-`. */
  ranges: string[];
  close(): Promise<void>;
}

/**
 * Serves folders of this machine as a host with the given habits would. They may change meanwhile.
 * @param folders each by the path, with a slash at both ends, at which it is served
 */
export async function openHost(folders: Record<string, string>, habits: Habits = plain): Promise<Host> {
  const requests: string[] = [];
  const ranges: string[] = [];
  const [first = '/'] = Object.keys(folders);
  const longestFirst = Object.keys(folders).toSorted((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodePath(pathname) ?? '';
    const base = longestFirst.find((start) => path.startsWith(start)) ?? first;
    if (path.startsWith(base)) requests.push(path.slice(base.length));
    const fileOf = (name: string) => join(folders[base] ?? '', name);
    const exists = (name: string) => statSync(fileOf(name), { throwIfNoEntry: false })?.isFile() ?? false;
    const answer = lookUp(pathname, exists, habits, base);
    response.statusCode = answer.status;
    if (answer.status === 308) response.setHeader('location', answer.location + search).end();
    else if (answer.file === undefined) response.setHeader('content-type', 'text/plain').end('Not found');
    else {
      const { range, 'accept-encoding': encodings } = request.headers;
      const compresses = habits.compresses && /\bgzip\b/.test(String(encodings));
      if (range === undefined || answer.status !== 200) send(response, fileOf(answer.file), compresses);
      else {
        ranges.push(range);
        sendRange(response, fileOf(answer.file), range);
      }
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: new URL(encodeURI(first), `http://localhost:${(server.address() as AddressInfo).port}`).href,
    requests,
    ranges,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, file: string, compress: boolean): void {
  const body = readFileSync(file);
  response.setHeader('content-type', typeOf(file));
  if (compress) response.setHeader('content-encoding', 'gzip');
  response.end(compress ? gzipSync(body) : body);
}

function sendRange(response: ServerResponse, file: string, asked: string): void {
  const body = readFileSync(file);
  const range = parseRange(asked, body.length);
  if (typeof range === 'string') throw new Error(`${file} has no ${asked}.`);
  const { start, end } = range;
  response.writeHead(206, {
    'content-type': typeOf(file),
    'content-range': `bytes ${start}-${end}/${body.length}`,
  });
  response.end(body.subarray(start, end + 1));
}

/** A host of a copy of the built site, which a test may change. The copy goes when the host closes. */
export async function openCopy(
  site: string,
  { path = '/', habits = plain } = {},
): Promise<Host & { folder: string }> {
  const folder = copyOf(site);
  const host = await openHost({ [path]: folder }, habits);
  const close = async () => {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...host, folder, close };
}

/** @returns a new folder with a copy of the built site */
export function copyOf(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(site, folder, { recursive: true });
  return folder;
}
