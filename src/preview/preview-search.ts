import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import type { Current } from '../model/relations.ts';
import { isInside } from '../publication/folder/is-inside.ts';
import { createPreviewIndex } from './preview-index.ts';

/** Where the scripts of the index lie, as in a built site. */
const SCRIPT = /^\/pagefind\/([^?#]+)/;

export interface PreviewSearchOptions {
  /** The content folder, absolute. */
  content: string;
  current: () => Current;
  logger: AstroIntegrationLogger;
}

/**
 * Lets the search of a live preview find what is being written: the scripts of the index are made from
 * the pages as the preview shows them, when the first is asked for and again after a change.
 */
export function servePreviewSearch(
  server: ViteDevServer,
  { content, current, logger }: PreviewSearchOptions,
): void {
  const report = (error: unknown) => {
    logger.error(`The search is not up to date: ${error instanceof Error ? error.message : String(error)}`);
  };
  const index = createPreviewIndex({ current, fetchPage: (path) => fetchPage(server, path), report });
  const code = join(server.config.root, 'src');
  server.watcher.on('all', (_event, path) => {
    if (isInside(path, content) || isInside(path, code)) index.invalidate(isInside(path, code));
  });
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const [, path] = SCRIPT.exec(request.url ?? '') ?? [];
    if (path === undefined) {
      next();
      return;
    }
    index.script(path).then(
      (content) => {
        response.writeHead(content ? 200 : 404, {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'no-store',
        });
        response.end(content);
      },
      (error: unknown) => {
        report(error);
        response.writeHead(500).end();
      },
    );
  };
  server.middlewares.use(answer);
}

/** @throws if the preview cannot show the page */
async function fetchPage(server: ViteDevServer, path: string): Promise<string> {
  const { port, address, family } = server.httpServer?.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  const response = await fetch(`http://${host}:${port}/${path}`, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`${path} cannot be shown (${response.status}).`);
  return response.text();
}
