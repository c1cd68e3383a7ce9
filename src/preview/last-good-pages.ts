import type { IncomingMessage, ServerResponse } from 'node:http';

interface Page {
  headers: Record<string, string>;
  body: Buffer;
}

type Next = () => void;

/** Nothing but the script that lays the report over a page, and that loads the page anew when the content has changed. */
const ONLY_THE_REPORT =
  '<!doctype html><title>Preview</title><script type="module" src="/@vite/client"></script>';

/**
 * Keeps each page as it was last shown while the content had no errors.
 * @param broken whether the content has errors now
 * @param neverWhole whether it has had some since the preview began, so that there is nothing to make a page of
 * @param made is told of each page that was made, at its address, before the browser has the whole of it
 * @returns a step of the preview's server that then answers with that page, if there is one
 */
export function lastGoodPages(
  broken: () => boolean,
  neverWhole: () => boolean = () => false,
  made: (address: string, html: string) => void = () => undefined,
) {
  const pages = new Map<string, Page>();
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const address = request.url ?? '/';
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    const kept = broken() ? pages.get(address) : undefined;
    if (kept) {
      response.writeHead(200, kept.headers).end(kept.body);
      return;
    }
    if (neverWhole()) {
      response.writeHead(503, { 'content-type': 'text/html' }).end(ONLY_THE_REPORT);
      return;
    }
    keep(response, (page) => {
      if (broken()) return;
      pages.set(address, page);
      made(address, page.body.toString());
    });
    next();
  };
}

/** Hands over the page that goes through a response, once it is complete. */
function keep(response: ServerResponse, done: (page: Page) => void): void {
  const chunks: Buffer[] = [];
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const collect = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
  };
  response.write = (...sent: unknown[]) => {
    collect(sent[0]);
    return Reflect.apply(write, response, sent) as boolean;
  };
  response.end = (...sent: unknown[]) => {
    collect(sent[0]);
    const type = response.getHeader('content-type');
    // A browser that has left, as at a reload, ends the page wherever it was.
    if (
      !response.destroyed &&
      response.statusCode === 200 &&
      typeof type === 'string' &&
      type.startsWith('text/html')
    )
      done({ headers: { 'content-type': type, 'cache-control': 'no-store' }, body: Buffer.concat(chunks) });
    return Reflect.apply(end, response, sent) as ServerResponse;
  };
}
