import type { ViteDevServer } from 'vite';
import { inspect } from '../publication/load-publication.ts';
import { hasErrors, type Report } from '../publication/report/report.ts';
import { formatText } from '../publication/report/format-as-text.ts';
import { asksForPage, lastGoodPages } from './last-good-pages.ts';
import { overlayOf } from './report-overlay.ts';

/** Editors write a file in several steps, which count as one change. */
const PAUSE = 50;

/**
 * `npm run dev`: follows the content as it is written. What is wrong with it lies over the page, which
 * stays as it last was without errors.
 * @param content the content folder, absolute
 */
export function followContent(server: ViteDevServer, content: string): void {
  let report: Report;
  let pending: NodeJS.Timeout | undefined;
  /** Whether no page was asked for since the last change: one that connects only now has missed it. */
  let missed = false;

  const look = () => {
    report = inspect(content, { drafts: true }).report;
    console.error(formatText(report));
  };
  const reload = () => {
    server.ws.send({ type: 'full-reload' });
  };
  const show = () => {
    if (hasErrors(report)) {
      server.ws.send(overlayOf(report));
      return;
    }
    forgetTexts(server, content);
    missed = true;
    reload();
  };

  look();
  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      look();
      show();
    }, PAUSE);
  });
  server.ws.on('connection', () => {
    if (hasErrors(report)) server.ws.send(overlayOf(report));
    else if (missed) reload();
  });
  server.middlewares.use((request, _response, next) => {
    if (asksForPage(request)) missed = false;
    next();
  });
  server.middlewares.use(lastGoodPages(() => hasErrors(report)));
}

/**
 * Texts depend on files that they do not import, such as the glossary, and the list of pages on all of them.
 * The generator's own modules stay as they are: to load them all again takes seconds.
 */
function forgetTexts(server: ViteDevServer, content: string): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.startsWith(content)) moduleGraph.invalidateModule(module);
    // What Astro says where a text has changed: it then asks anew which pages there are.
    hot.send('astro:content-changed', {});
  }
}
