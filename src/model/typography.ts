/**
 * Sets a text as the renderer of Markdown sets texts: quotation marks that open and close, apostrophes and dots
 * of omission. So a title in front matter and the same words in a sentence look, and are found, alike.
 */
export const typeset = (text: string): string =>
  text
    .replace(/\.{3}/g, '…')
    .replace(/"(?=[\p{L}\p{N}‘'(£€$])(?<![\p{L}\p{N}]")/gu, '“')
    .replaceAll('"', '”')
    .replace(/(?<![\p{L}\p{N}.,;:!?…)\]”’])'(?=\p{L})/gu, '‘')
    .replaceAll("'", '’');

/** @returns the same data with every text in it set, but for web addresses */
export function typesetAll<Data>(data: Data): Data {
  if (typeof data === 'string') return (/^https?:/.test(data) ? data : typeset(data)) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => typesetAll(item)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typesetAll<unknown>(value)]),
  ) as Data;
}
