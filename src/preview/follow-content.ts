import type { HotPayload, ViteDevServer, WebSocketClient } from 'vite';
import { contentStamp } from '../publication/folder/content-stamp.ts';
import { isInside } from '../publication/folder/is-inside.ts';
import { inspectLive } from '../publication/live-publication.ts';
import { hasErrors, type Report } from '../publication/report/report.ts';
import { formatText } from '../publication/report/format-as-text.ts';
import { lastGoodPages } from './last-good-pages.ts';
import { reportOnCode } from './report-on-code.ts';
import { inOwnWords, overlayOf } from './report-overlay.ts';

/** Editors write a file in several steps, which count as one change. See also `SAME_LOOK` of the publication's store. */
const PAUSE = 50;

/** By this name a page learns at which count it was made, and tells it. */
const MADE_AT = 'vademecum-made-at';

/**
 * For every page of the preview. A change that comes while a page is on its way, as when an editor saves twice
 * or Astro itself reloads the page, is announced before the page listens; so it asks whether it missed one.
 */
export const ASK_WHAT_WAS_MISSED = `
  const [{ serverTiming }] = performance.getEntriesByType('navigation');
  const made = serverTiming?.find(({ name }) => name === '${MADE_AT}');
  if (made) import.meta.hot?.send('${MADE_AT}', { count: made.duration, address: location.pathname });
`;

/**
 * `npm run dev`: follows the content as it is written. What is wrong with it lies over the page, which
 * stays as it last was without errors.
 * @param content the content folder, absolute
 * @param isModule tells of a file and its text whether it imports something
 */
export function followContent(
  server: ViteDevServer,
  content: string,
  isModule: (file: string, text: string) => boolean,
): void {
  let report: Report;
  /** Whether there has been no content without errors yet. */
  let neverWhole = true;
  let pending: NodeJS.Timeout | undefined;
  /** What code makes of pages, which is known only when they are made, by their addresses. */
  const madeByCode = new Map<string, Report>();
  /** How often the pages have changed. Each page is told at which count it was made, and says so once it listens. */
  let changes = 0;

  const look = () => {
    report = inspectLive(content).report;
    neverWhole &&= hasErrors(report);
    console.error(formatText(report));
  };
  const show = () => {
    if (hasErrors(report)) {
      server.ws.send(overlayOf(report));
      return;
    }
    const before = words;
    words = wordsOfScripts(content);
    forgetModules(server, content, words === before);
    madeByCode.clear();
    changes += 1;
    server.ws.send({ type: 'full-reload' });
  };

  // Astro tells of pages by the same way.
  const send = server.ws.send.bind(server.ws);
  server.ws.send = (...sent: unknown[]) => {
    const [payload] = sent as [HotPayload];
    if (typeof payload === 'object' && payload.type === 'error')
      send(inOwnWords(payload, hasErrors(report) ? report : undefined));
    else Reflect.apply(send, server.ws, sent);
  };
  look();
  let words = wordsOfScripts(content);
  server.watcher.add(content);
  noticeWhatIsMissed(server, content);
  server.watcher.on('all', (_event, path) => {
    if (!isInside(path, content)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      look();
      show();
    }, PAUSE);
  });
  server.ws.on('connection', () => {
    if (hasErrors(report)) server.ws.send(overlayOf(report));
  });
  server.ws.on(MADE_AT, ({ count, address }: { count: number; address: string }, page: WebSocketClient) => {
    const made = madeByCode.get(address);
    if (count !== changes) page.send({ type: 'full-reload' });
    else if (made && !hasErrors(report)) page.send(overlayOf(made));
  });
  server.middlewares.use((_request, response, next) => {
    response.setHeader('server-timing', `${MADE_AT};dur=${changes}`);
    next();
  });
  server.middlewares.use(
    lastGoodPages(
      () => hasErrors(report),
      () => neverWhole,
      (address, html) => {
        const path = address.replace(/[?#].*$/, '');
        const made = reportOnCode(content, path, html, isModule);
        if (!made) return;
        madeByCode.set(path, made);
        console.error(formatText(made));
      },
    ),
  );
}

/** @returns what the scripts of pages hold of a publication, and more: they are made in half a second */
function wordsOfScripts(content: string): string {
  const { site, catalogue } = inspectLive(content).publication ?? {};
  return JSON.stringify([site, catalogue]);
}

/**
 * Texts depend on files that they do not import, such as the glossary, and the list of pages on all of them.
 * The generator's own modules stay as they are: to load them all again takes seconds.
 * @param areWordsSame whether what scripts are made of is as it was
 */
function forgetModules(server: ViteDevServer, content: string, areWordsSame: boolean): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file && isInside(module.file, content) && !(areWordsSame && module.file.endsWith('.yaml')))
        moduleGraph.invalidateModule(module);
    // What Astro says where a text has changed: it then asks anew which pages there are.
    hot.send('astro:content-changed', {});
  }
}

/** How often to look, in milliseconds, for what nobody has told. */
const LOOK_AGAIN = 500;

/** The notices of a system end with the folder that they were asked for; it may be moved away and come back. */
function noticeWhatIsMissed(server: ViteDevServer, content: string): void {
  let seen = contentStamp(content);
  server.watcher.on('all', (_event, path) => {
    if (isInside(path, content)) seen = contentStamp(content);
  });
  let last = seen;
  const timer = setInterval(() => {
    const now = contentStamp(content);
    // What is new only now may still be told.
    if (now !== seen && now === last) server.watcher.emit('all', 'change', content);
    last = now;
  }, LOOK_AGAIN).unref();
  server.httpServer?.once('close', () => {
    clearInterval(timer);
  });
}
