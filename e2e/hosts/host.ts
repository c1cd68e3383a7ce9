import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookUp, type Habits } from './lookup.ts';

/** What most hosts do. */
export const plain: Habits = {
  base: '/',
  folders: true,
  stripsHtml: false,
  compresses: true,
  notFoundPage: true,
};

/** Object stores, and the simplest of servers: files by their names, and nothing else. */
export const exact: Habits = { ...plain, folders: false, compresses: false, notFoundPage: false };

/** Hosts that show addresses without `.html`. */
export const stripping: Habits = { ...plain, stripsHtml: true };

export interface Host {
  /** Where the site lies. */
  root: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Serves a folder on this machine as a host with the given habits would. */
export function openHost(folder: string, habits: Habits): Promise<Host> {
  const exists = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const answer = lookUp(pathname, exists, habits);
    response.statusCode = answer.status;
    if (answer.status === 308) response.setHeader('location', answer.location + search).end();
    else if (answer.file === undefined) response.setHeader('content-type', 'text/plain').end('Not found');
    else
      send(
        response,
        join(folder, answer.file),
        habits.compresses && /\bgzip\b/.test(String(request.headers['accept-encoding'])),
      );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        root: new URL(habits.base, `http://localhost:${(server.address() as AddressInfo).port}`).href,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

function send(response: ServerResponse, file: string, compress: boolean): void {
  const body = readFileSync(file);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (compress) response.setHeader('content-encoding', 'gzip');
  response.end(compress ? gzipSync(body) : body);
}
