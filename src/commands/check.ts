import { existsSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { explainProblem } from '../authoring/problem-guide.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { PROBLEMS, type ProblemName } from '../model/problems.ts';
import { contentDirectory } from '../publication/content-folder.ts';
import { inspect } from '../publication/load-publication.ts';
import { formatGithub, formatJson } from '../publication/report/format-for-machines.ts';
import { hasErrors, strictly, type Report } from '../publication/report/report.ts';
import { formatText, type Style } from '../publication/report/format-as-text.ts';
import { watchContent } from '../publication/watch-content.ts';

/**
 * `npm run check`: tells all that is wrong with the content, without building it. It exits with 1 if there
 * are errors, with 2 if it is called wrongly. With `--explain` it only says what a problem means.
 */

const USAGE = 'Usage: npm run check -- [--format text|json|github] [--strict] [--watch] [--explain NAME]';

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

function explain(name: string): void {
  if (!Object.hasOwn(PROBLEMS, name))
    throw new TypeError(
      ['There is no problem called ', name, '. ', didYouMean(name, Object.keys(PROBLEMS)) ?? ''].join(''),
    );
  console.log(explainProblem(name as ProblemName));
}

function run(): void {
  const {
    format,
    strict,
    watch,
    explain: problem,
  } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      explain: { type: 'string' },
    },
  }).values;
  if (problem !== undefined) {
    explain(problem);
    return;
  }
  const write = WRITERS[format];
  if (!write) throw new TypeError(`There is no format ${format}.`);
  const directory = contentDirectory();
  if (watch && existsSync(directory))
    watchContent(directory, () => {
      check(write, strict);
    });
  check(write, strict);
}

try {
  run();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
