/** The bytes of a file that are asked for, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a Range header (https://www.rfc-editor.org/rfc/rfc9110#section-14.2). Several ranges at once, and
 * what is none, may be answered with the whole file.
 * @param size of the file, in bytes
 */
export function parseRange(header: string, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first, last] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header) ?? [];
  if (!first && !last) return 'whole';
  // Without a beginning, the number counts from the end.
  const start = first ? Number(first) : Math.max(size - Number(last), 0);
  const end = first && last ? Number(last) : size - 1;
  if (first && last && start > end) return 'whole';
  return start < size && (first || Number(last) > 0)
    ? { start, end: Math.min(end, size - 1) }
    : 'unsatisfiable';
}
