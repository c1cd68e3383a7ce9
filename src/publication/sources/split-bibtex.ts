/** An `@entry{…}` of a BibTeX file. */
export interface BibChunk {
  /** In small letters: article, string, comment. */
  type: string;
  text: string;
  /** Where it begins in the file. */
  offset: number;
  /** False where its closing bracket is missing, so that it ends where the next one begins. */
  closed: boolean;
}

const BEGINS = /^[ \t]*@[ \t]*([A-Za-z_][\w-]*)\s*[{(]/gm;

/**
 * Divides a BibTeX file, so that one entry that cannot be read does not hide the others. Text between entries is a
 * comment, as BibTeX has it.
 */
export function splitBibtex(text: string): BibChunk[] {
  const chunks: BibChunk[] = [];
  const begins = [...text.matchAll(BEGINS)];
  let end = 0;
  for (const [number, { 0: whole, 1: type = '', index }] of begins.entries()) {
    // What begins inside another is a part of it, unless that one is not closed.
    if (index < end) continue;
    const offset = text.indexOf('@', index);
    const next = begins[number + 1]?.index ?? text.length;
    const close = closingBracket(text, index + whole.length - 1);
    end = close === undefined ? next : close + 1;
    chunks.push({
      type: type.toLowerCase(),
      text: text.slice(offset, end),
      offset,
      closed: close !== undefined,
    });
  }
  return chunks;
}

/** @returns where the bracket that opens at a place is closed; brackets after a backslash do not count */
function closingBracket(text: string, open: number): number | undefined {
  const round = text.charAt(open) === '(';
  let depth = 0;
  let inQuotes = false;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{' || (round && at === open)) depth += 1;
    else if (sign === '"' && depth === 1) inQuotes = !inQuotes;
    else if (sign === '}' || (round && depth === 1 && sign === ')' && !inQuotes)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
