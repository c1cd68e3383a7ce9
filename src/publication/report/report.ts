import { isAbsolute, join, relative, sep } from 'node:path';
import { compareProblems, severityOf, type Problem, type Severity } from '../../model/problems.ts';
import { count } from '../../model/labels.ts';
import type { ContentFile } from '../folder/content-folder.ts';

/** A problem as an author meets it. */
export interface ReportedProblem extends Problem {
  severity: Severity;
  /** The path as the author would open it: relative to the current folder where the file is inside it. */
  path: string;
  /** The line of the file on which it stands; empty where there is none. */
  source: string;
}

/** All that is wrong with a publication, in the order of files and places. */
export interface Report {
  problems: ReportedProblem[];
  /** How many files were read. */
  files: number;
  /** How many sources nothing cites, so that they are left out. */
  uncitedSources: number;
  /** Names of texts of the publication's own interface that say what the English ones say: `frame.home`. */
  inEnglish: readonly string[];
  /** Set where the publication has no pages for authors, which would explain the problems. */
  isGuideLeftOut?: boolean;
}

/** What else is told of a publication than its problems. */
export interface Asides extends Partial<Pick<Report, 'uncitedSources' | 'inEnglish'>> {
  /** Code of the author's own, by its paths; that in .mdx has lines to show. */
  modules?: ReadonlyMap<string, string> | undefined;
}

/**
 * @param directory the content folder, absolute
 * @param files the files that were read, for their lines
 */
export function reportOf(
  problems: readonly Problem[],
  directory: string,
  files: readonly ContentFile[],
  currentFolder = process.cwd(),
  { uncitedSources = 0, inEnglish = [], modules }: Asides = {},
): Report {
  const lines = new Map<string, string[]>();
  const linesOf = (path: string) => {
    const known =
      lines.get(path) ??
      (
        files.find((file) => file.path === path)?.text ??
        (path.endsWith('.mdx') ? modules?.get(path) : undefined)
      )
        ?.split(/\r?\n/)
        .map(printable) ??
      [];
    lines.set(path, known);
    return known;
  };
  return {
    problems: [...problems].sort(compareProblems).map((problem) => ({
      ...problem,
      message: printable(problem.message),
      hint: problem.hint && printable(problem.hint),
      severity: severityOf(problem),
      path: openable(join(directory, problem.file), currentFolder),
      source: linesOf(problem.file)[problem.line - 1] ?? '',
    })),
    files: files.length,
    uncitedSources,
    inEnglish,
    isGuideLeftOut: files.some(
      ({ path, text }) => path === 'site.yaml' && /^authorsGuide: *false\b/m.test(text),
    ),
  };
}

function openable(path: string, currentFolder: string): string {
  const inside = relative(currentFolder, path);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return printable(shown.split(sep).join('/'));
}

/** Content may hold characters that steer a terminal or turn the direction of what follows. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');

/** @returns the report with every warning made an error */
export const strictly = ({ problems, ...report }: Report): Report => ({
  ...report,
  problems: problems.map((problem) => ({ ...problem, severity: 'error' })),
});

export const hasErrors = ({ problems }: Report) => problems.some(({ severity }) => severity === 'error');

/** "3 errors, 1 warning in 2 files" */
export function summary({ problems, files }: Report): string {
  if (!problems.length) return `No problems found in ${count(files, 'file')}.`;
  const numbers = (['error', 'warning'] as const).flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number ? [count(number, severity)] : [];
  });
  return `${numbers.join(', ')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}.`;
}
