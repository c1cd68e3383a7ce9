import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findFile, openFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

export interface Server {
  address: string;
  /** Stops it at once, also where a browser has connected ahead of its next request, which may never come. */
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine, as any host for files would. It goes on while a build puts another
 * in its place, and answers again when the folder is back after it was away.
 * @param port the first to try; 0 takes any
 * @throws if the folder holds no built site
 */
export function serve(folder: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      fail(error, request, response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port) resolve(serve(folder, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://localhost:${(server.address() as AddressInfo).port}/`,
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

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '/' } = request;
  if (!['GET', 'HEAD'].includes(method)) {
    response.setHeader('allow', 'GET, HEAD');
    say(response, 405, 'This site can be read only.');
    return;
  }
  let found = await findFile(folder, url);
  if (!found) {
    if (!existsSync(join(folder, 'index.html'))) {
      response.setHeader('retry-after', '1');
      say(response, 503, AWAY);
      return;
    }
    // The site may have come back between the two looks.
    found = await findFile(folder, url);
  }
  if (found && 'location' in found) response.writeHead(302, { location: found.location }).end();
  else if (found) await sendFile(found, request, response);
  else {
    const page = await openFile(folder, '404.html');
    if (page) await sendFile(page, request, response, 404);
    else say(response, 404, 'There is no such page.');
  }
}

const AWAY =
  'The site is not in its place: a build is putting a new one there, or the folder has been moved or removed. ' +
  'Load this page again in a moment; if that does not help, run: npm run build';

function say(response: ServerResponse, status: number, sentence: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${sentence}\n`);
}

/** What Node says of a reader who has left while, or before, the file was sent. */
const LEFT = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

/** Whoever runs the server is told the reason; readers are not, and the next request is answered. */
function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  // A reader who leaves in the middle is no fault.
  if (error instanceof Error && 'code' in error && LEFT.has(String(error.code))) return;
  console.error(`${request.url ?? ''}: ${error instanceof Error ? error.message : String(error)}`);
  if (response.headersSent) response.destroy();
  else say(response, 500, 'The server could not read this file.');
}
