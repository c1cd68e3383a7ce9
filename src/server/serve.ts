import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Server {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine, as any host for files would.
 * @param port the first to try; 0 takes any
 * @throws if the folder holds no built site
 */
export function serve(folder: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run: npm run build`);
  const sendNotFound = (_request: unknown, response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream(join(folder, '404.html')).pipe(response);
  };
  const files = sirv(folder, { dev: true, onNoMatch: sendNotFound });
  const server = createServer(files);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port) resolve(serve(folder, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://localhost:${(server.address() as AddressInfo).port}/`,
        close: async () => {
          server.close();
          await once(server, 'close');
        },
      });
    });
  });
}
