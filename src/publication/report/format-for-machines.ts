import { PROBLEMS } from '../../model/problems.ts';
import type { Report } from './report.ts';

/**
 * @param indent 0 for all in one line, so that several reports can follow each other
 * @returns the report as JSON for other programs, with what each kind of problem means
 */
export function formatJson({ problems, files, uncitedSources }: Report, indent = 2): string {
  const number = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  return JSON.stringify(
    {
      files,
      errors: number('error'),
      warnings: number('warning'),
      uncitedSources: uncitedSources || undefined,
      problems: problems.map(({ severity, name, path, line, column, message, hint }) => ({
        severity,
        name,
        file: path,
        line,
        column,
        message,
        hint,
        explanation: PROBLEMS[name],
      })),
    },
    undefined,
    indent,
  );
}

/**
 * @returns the report as annotations, which GitHub Actions shows beside the lines of a change
 *   (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)
 */
export function formatGithub({ problems }: Report): string {
  return problems
    .map(({ severity, name, path, line, column, message, hint }) => {
      const properties = Object.entries({ file: path, line, col: column, title: name })
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData([message, hint].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
