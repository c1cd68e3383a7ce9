import type { DataTable, Row } from './data-table.ts';

/** What stands between the values of a list in a cell. */
export const LIST_SEPARATOR = '; ';

/** Spreadsheets take what begins so for a formula and would run it; a number may begin with a sign. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)*$)[=+\-@\t\r]/;

const cellOf = (value: Row[string]): string => {
  const text = typeof value === 'object' ? value.join(LIST_SEPARATOR) : (value ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * @returns the table as RFC 4180 has it. It begins with the mark by which spreadsheets know UTF-8, and a text that
 *   they would take for a formula (OWASP, "CSV Injection") has an apostrophe before it.
 */
export const csvOf = ({ columns, rows }: DataTable): string =>
  [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('')
    .replace(/^/, '\ufeff');

/** @returns the table as a list of objects, one a line; what is not known is left out */
export const jsonOf = ({ columns, rows }: DataTable): string => {
  const lines = rows.map((row) =>
    JSON.stringify(
      row,
      columns.map(({ name }) => name),
    ),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
};
