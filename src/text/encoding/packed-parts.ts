/**
 * The pack of a site holds its files in parts that are compressed by themselves, each a member of one gzip (RFC 1952,
 * 2.2): what has arrived before a break need not come again, and what an edit leaves alone is not compressed again. Of
 * more bytes, a part is hardly smaller than they are together.
 */
const FULL = 1_000_000;

/** @returns whether files of so many bytes are enough for a part, which ends with the file that fills it */
export const isFull = (size: number): boolean => size >= FULL;

/** @returns files in the parts of a pack */
export function inParts<File>(files: readonly File[], sizeOf: (file: File) => number): File[][] {
  const parts: File[][] = [];
  let size = 0;
  for (const file of files) {
    if (parts.length === 0 || isFull(size)) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(file);
    size += sizeOf(file);
  }
  return parts;
}
