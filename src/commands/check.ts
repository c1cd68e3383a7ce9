import { existsSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { contentDirectory } from '../publication/content-folder.ts';
import { inspect } from '../publication/load-publication.ts';
import { formatGithub, formatJson } from '../publication/report/format-for-machines.ts';
import { hasErrors, strictly, type Report } from '../publication/report/report.ts';
import { formatText, type Style } from '../publication/report/format-as-text.ts';
import { watchContent } from '../publication/watch-content.ts';

/**
 * `npm run check`: tells all that is wrong with the content, without building it. It exits with 1 if there
 * are errors, with 2 if it is called wrongly.
 */

const USAGE = 'Usage: npm run check -- [--format text|json|github] [--strict] [--watch]';

const COLOURS = { error: ['red', 'bold'], warning: ['yellow', 'bold'], place: 'cyan', caret: 'red' } as const;

/** Colours on a terminal, unless `NO_COLOR` forbids them (https://no-color.org). */
const terminal: Style = (part, text) => styleText(COLOURS[part], text, { stream: process.stderr });

/** Reports are for people, on the terminal; the other formats for programs, on the standard output. */
const WRITERS: Record<string, (report: Report) => void> = {
  text(report) {
    console.error(formatText(report, terminal));
  },
  json(report) {
    console.log(formatJson(report));
  },
  github(report) {
    console.log(formatGithub(report));
  },
};

function check(write: (report: Report) => void, strict: boolean): void {
  const { report } = inspect(contentDirectory(), { drafts: false });
  const wanted = strict ? strictly(report) : report;
  write(wanted);
  process.exitCode = hasErrors(wanted) ? 1 : 0;
}

try {
  const { format, strict, watch } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  }).values;
  const write = WRITERS[format];
  if (!write) throw new TypeError(`There is no format ${format}.`);
  const directory = contentDirectory();
  if (watch && existsSync(directory))
    watchContent(directory, () => {
      check(write, strict);
    });
  check(write, strict);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
