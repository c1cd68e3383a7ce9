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
    const open = index + whole.length - 1;
    const escaped = closingBracket(text, open);
    // BibTeX counts brackets behind a backslash, too, and Mendeley closes what it has cut for that.
    const counted = endsEntry(text, escaped) ? undefined : closingBracket(text, open, true);
    const isCounted = endsEntry(text, counted);
    const close = isCounted ? counted : escaped;
    end = close === undefined ? next : close + 1;
    const written = text.slice(offset, end);
    chunks.push({
      type: type.toLowerCase(),
      text: isCounted ? written.replace(/\\([{}])/g, ' $1') : written,
      offset,
      closed: close !== undefined,
    });
  }
  return chunks;
}

/** @returns whether nothing that is of an entry stands behind what closes it */
const endsEntry = (text: string, close: number | undefined) =>
  close !== undefined && !/^\s*(?:[,}]|[A-Za-z][\w-]*[ \t]*=)/.test(text.slice(close + 1, close + 200));

/** @returns where the bracket that opens at a place is closed; brackets after a backslash count only where that is asked for */
function closingBracket(text: string, open: number, counted = false): number | undefined {
  const round = text.charAt(open) === '(';
  let depth = 0;
  let inQuotes = false;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && !(counted && /[{}]/.test(text.charAt(at + 1)))) at += 1;
    else if (sign === '{' || (round && at === open)) depth += 1;
    else if (sign === '"' && depth === 1) inQuotes = !inQuotes;
    else if (sign === '}' || (round && depth === 1 && sign === ')' && !inQuotes)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
