import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { summary, type Report } from '../publication/report/report.ts';
import { formatText } from '../publication/report/format-as-text.ts';

/**
 * @returns the report as the live preview's overlay shows it: the first error large, all problems below it
 * @throws if there is no problem to show
 */
export function overlayOf(report: Report): ErrorPayload {
  const first = report.problems.find(({ severity }) => severity === 'error') ?? report.problems[0];
  if (!first) throw new Error('A report without problems has nothing to lay over the page.');
  const { name, path, line, column, message, hint } = first;
  // Titles and hints are Astro's own; it also makes message and hint safe to be set as HTML.
  const error = {
    name,
    title: summary(report),
    message,
    hint,
    loc: { file: resolve(path), line, column },
    stack: formatText(report),
    plugin: 'vademecum',
  };
  return { type: 'error', err: error };
}
