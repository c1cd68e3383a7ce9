import { resolve } from 'node:path';
import type { ErrorPayload, Plugin } from 'vite';
import { summary, type Report } from '../publication/report/report.ts';
import { formatText } from '../publication/report/format-as-text.ts';

/** By this name the overlay knows a report from a fault of the generator. */
const PLUGIN = 'vademecum';

/**
 * @returns the report as the live preview's overlay shows it: the first error large, all problems below it, errors before warnings
 * @throws if there is no problem to show
 */
export function overlayOf(report: Report): ErrorPayload {
  const problems = (['error', 'warning'] as const).flatMap((severity) =>
    report.problems.filter((problem) => problem.severity === severity),
  );
  const [first] = problems;
  if (!first) throw new Error('A report without problems has nothing to lay over the page.');
  const { name, path, line, column, message, hint } = first;
  // Titles and hints are Astro's own; it also makes message and hint safe to be set as HTML.
  const error = {
    name,
    title: summary(report),
    message,
    hint,
    loc: { file: resolve(path), line, column },
    stack: formatText({ ...report, problems }),
    plugin: PLUGIN,
  };
  return { type: 'error', err: error };
}

/** What Astro adds to an error for its overlay. */
interface AstroError {
  name?: string;
  message: string;
  hint?: string;
  loc?: { file?: string; line: number; column: number };
}

/**
 * @param payload what Astro says of a page that it could not make
 * @param report what is wrong with the content, where something is
 * @returns what the overlay shows instead: the report, which says why, or else what failed, without the way there through
 *   the program, which stands in the terminal
 */
export function inOwnWords({ err, ...payload }: ErrorPayload, report: Report | undefined): ErrorPayload {
  if (err.plugin === PLUGIN) return { ...payload, err };
  if (report) return overlayOf(report);
  const { name, message, hint, loc } = err as AstroError;
  const place = loc?.file === undefined || /[\\/]node_modules[\\/]/.test(loc.file) ? {} : { loc };
  const told = { name, message, hint, title: 'The page could not be made.', stack: '', ...place };
  return { ...payload, err: told };
}

/** Where Astro's overlay fills in what it calls the stack trace. */
const FILL_IN = 'this.text("#stack-content", err.stack);';

/**
 * Astro's overlay has one place for more than a sentence or two, under the heading "Stack Trace". This calls it what it
 * is where it holds a report, and leaves it out where it is empty.
 */
export const nameReport = (): Plugin => ({
  name: 'vademecum:name-report',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /vite\/dist\/client\/client\.mjs/ },
    handler(code) {
      if (!code.includes(FILL_IN)) throw new Error('Astro’s overlay is not as it was: see nameReport.');
      return code.replace(
        FILL_IN,
        `${FILL_IN} if (err.plugin === '${PLUGIN}') this.root.querySelector('#stack h2').textContent = 'All problems';
if (!err.stack) this.root.querySelector('#stack').remove();`,
      );
    },
  },
});
