import { ENGLISH } from '../../interface/catalogues.ts';
import { count } from '../../model/labels.ts';
import { GENERATED_PAGES } from '../../model/site/addresses/generated-pages.ts';
import { summary, type Report, type ReportedProblem } from './report.ts';

/** How parts of a report are set off on a terminal. */
export type Style = (part: 'error' | 'warning' | 'place' | 'caret', text: string) => string;

const PLAIN: Style = (_part, text) => text;

/** @returns the report as lines for a terminal: each problem with its place, excerpt and edit, then their sum and where they are explained */
export function formatText(report: Report, style: Style = PLAIN): string {
  return [
    ...report.problems.map((problem) => formatProblem(problem, style)),
    summary(report),
    ...leftOut(report),
    ...leftInEnglish(report),
    ...whereExplained(report),
  ].join('\n');
}

const { address } = GENERATED_PAGES.problems;
const { title } = ENGLISH.pages.problems;

const leftOut = ({ uncitedSources }: Report) =>
  uncitedSources
    ? [
        `${count(uncitedSources, 'source')} that nothing cites ${uncitedSources === 1 ? 'is' : 'are'} left out.`,
      ]
    : [];

/** Some are right so: languages have words in common. */
const leftInEnglish = ({ inEnglish }: Report) =>
  inEnglish.length
    ? [
        `${count(inEnglish.length, 'text')} of interface.yaml ${inEnglish.length === 1 ? 'is' : 'are'} as in English (${inEnglish.slice(0, 5).join(', ')}${inEnglish.length > 5 ? ' …' : ''}), which is right only where your language has the same words.`,
      ]
    : [];

/** The command works before anything was ever built; the page explains all problems at once. */
const whereExplained = ({ problems, isGuideLeftOut }: Report) =>
  problems
    .slice(0, 1)
    .flatMap(({ name }) => [
      `To see a problem explained with an example: npm run check -- --explain ${name}`,
      ...(isGuideLeftOut
        ? []
        : [`The built site explains all of them on the page “${title}” (${address.slice(1)}).`]),
    ]);

function formatProblem(problem: ReportedProblem, style: Style): string {
  const { severity, name, path, line, column, message, hint } = problem;
  return [
    `${style(severity, `${severity} ${name}`)}  ${style('place', `${path}:${line}:${column}`)}`,
    ...excerpt(problem, style),
    `  ${message}`,
    ...(hint ? [`  ${hint}`] : []),
    '',
  ].join('\n');
}

/** As many characters of a line as are shown, and how many of them before the place. */
const WIDTH = 96;
const BEFORE = 40;

/** The line with the problem, and a caret under each character of the word that begins there. */
function excerpt({ source, line, column }: ReportedProblem, style: Style): string[] {
  if (!source.trim()) return [];
  // A line can be a whole file; characters take two units at most.
  const before = Array.from(source.slice(Math.max(column - 1 - 2 * WIDTH, 0), column - 1));
  const all = [...before, ...Array.from(source.slice(column - 1, column - 1 + 2 * WIDTH))];
  const at = before.length;
  const from = all.length > WIDTH && at > BEFORE ? at - BEFORE : 0;
  const shown = all.slice(from, from + WIDTH);
  const word =
    /^(?:"[^"]*"|'[^']*'|\[\^[^\]]*\]|[^\s,;:()[\]{}<>"']+|.)?/u.exec(
      all.slice(at, from + WIDTH).join(''),
    )?.[0] ?? '';
  const [start, end] = [from ? '…' : '', from + WIDTH < all.length ? '…' : ''];
  const gutter = `  ${line} | `;
  return [
    gutter + start + shown.join('').trimEnd() + end,
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(start.length + at - from)}${style('caret', '^'.repeat(Math.max(Array.from(word).length, 1)))}`,
  ];
}
