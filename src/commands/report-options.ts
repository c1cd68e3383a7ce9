import { styleText, type ParseArgsOptionsConfig } from 'node:util';
import { formatGithub, formatJson } from '../publication/report/format-for-machines.ts';
import { formatText, type Style } from '../publication/report/format-as-text.ts';
import { strictly, type Report } from '../publication/report/report.ts';

/** How `npm run check` and `npm run build` are asked to tell what is wrong with the content. */
export const REPORT_OPTIONS = {
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

const COLOURS = { error: ['red', 'bold'], warning: ['yellow', 'bold'], place: 'cyan', caret: 'red' } as const;

/** Colours on a terminal, unless `NO_COLOR` forbids them (https://no-color.org). */
const terminal: Style = (part, text) => styleText(COLOURS[part], text, { stream: process.stderr });

/** Reports are for people, on the terminal; the other formats for programs, on the standard output. */
const WRITERS: Record<string, (report: Report, isOneOfMany: boolean) => void> = {
  text: tellPeople,
  json(report, isOneOfMany) {
    console.log(formatJson(report, isOneOfMany ? 0 : 2));
  },
  github(report) {
    console.log(formatGithub(report));
  },
};

/** Writes a report to the terminal. */
export function tellPeople(report: Report): void {
  console.error(formatText(report, terminal));
}

/**
 * @param isOneOfMany whether other reports follow, so that each takes one line where programs read it
 * @returns a function that writes a report as was asked, and gives it back with warnings as errors if that was
 * @throws TypeError if there is no such format
 */
export function reporter(
  { format, strict }: { format: string; strict: boolean },
  isOneOfMany = false,
): (report: Report) => Report {
  const write = WRITERS[format];
  if (!write) throw new TypeError(`There is no format ${format}.`);
  return (report) => {
    const asked = strict ? strictly(report) : report;
    write(asked, isOneOfMany);
    return asked;
  };
}
