import type { ViteDevServer } from 'vite';
import { inspect } from '../publication/load-publication.ts';
import { hasErrors, type Report } from '../publication/report/report.ts';
import { formatText } from '../publication/report/format-as-text.ts';
import { lastGoodPages } from './last-good-pages.ts';
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

  const look = () => {
    report = inspect(content, { drafts: true }).report;
    console.error(formatText(report));
  };
  const show = () => {
    if (hasErrors(report)) {
      server.ws.send(overlayOf(report));
      return;
    }
    // Entries depend on files that they do not import, such as the glossary.
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
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
  });
  server.middlewares.use(lastGoodPages(() => hasErrors(report)));
}
