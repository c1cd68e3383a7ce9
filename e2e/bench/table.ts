/** One line of the table: what was measured and how it came out for each size. */
export interface Row {
  name: string;
  values: string[];
}

/** @returns the rows under their headings, in columns */
export function formatTable(headings: string[], rows: Row[]): string {
  const cells = [headings, ...rows.map(({ name, values }) => [name, ...values])];
  const widths = headings.map((_heading, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0)))
      .join('  ');
  return cells.map(line).join('\n');
}

export const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
export const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
export const seconds = (time?: number) => orDash(time, (known) => `${known.toFixed(1)} s`);
export const milliseconds = (time?: number) => orDash(time, (known) => `${Math.round(known)} ms`);
export const ratio = (one?: number, other?: number) =>
  orDash(one, (known) => orDash(other, (base) => (known / base).toFixed(2)));

/** What was not measured has a dash in its place. */
const orDash = (value: number | undefined, format: (value: number) => string) =>
  value === undefined ? '–' : format(value);
