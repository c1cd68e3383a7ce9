import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { summary, type Report } from '../../publication/report/report.ts';
import { formatText } from '../../publication/report/text.ts';

/** @returns the report as the live preview's overlay shows it: the first error large, all problems below it */
export function overlayOf(report: Report): ErrorPayload {
  const first = report.problems.find(({ severity }) => severity === 'error') ?? report.problems[0];
  const { name, path, line, column, message, hint } = first;
  // What the overlay calls title, message and hint is Astro's; Vite's own has the message alone. The
  // message and the hint are set as HTML, so that content must be escaped.
  const error = {
    name,
    title: summary(report),
    message: escape(message),
    hint: hint && escape(hint),
    loc: { file: resolve(path), line, column },
    stack: formatText(report),
    plugin: 'vademecum',
  };
  return { type: 'error', err: error };
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
