/** A piece of JSON that was read, and what is wrong with it. */
export interface JsonPiece {
  value: unknown;
  /** Where what follows begins. */
  end: number;
  faults: JsonFault[];
}

/** What is wrong with JSON, in the words of authors. */
export interface JsonFault {
  /** Where it is to be mended. */
  offset: number;
  message: string;
  hint: string;
  /** What such faults have in common, where their messages tell them apart. */
  kind?: string;
}

/** Marks that stand for straight ones, each with the one that closes. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /"/,
  "'": /'/,
  '`': /`/,
  '“': /[”“"]/,
  '”': /["”]/,
  '„': /[“”"]/,
  '«': /»/,
  '‘': /[’']/,
  '’': /[’']/,
};

export const isQuotationMark = (sign: string): boolean => Object.hasOwn(CLOSING, sign);

/**
 * Reads a text in quotation marks of any kind, also where it is not closed, or holds its own marks.
 * @param text the whole file
 * @param start where the mark that opens stands
 */
export function readJsonString(text: string, start: number): JsonPiece {
  const mark = text.charAt(start);
  const closing = CLOSING[mark] ?? /"/;
  const faults: JsonFault[] = [];
  const inner: number[] = [];
  let said = '';
  let at = start + 1;
  for (; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const { value, length, fault } = readEscape(text, at);
      if (fault) faults.push(fault);
      said += value;
      at += length - 1;
    } else if (sign === '\n') {
      if (mark !== '"' || isNewStart(text.slice(at + 1, at + 200))) break;
      faults.push({
        offset: at,
        message: 'A text in quotation marks cannot go on in the next line.',
        hint: 'Write it in one line.',
      });
      said += ' ';
    } else if (closing.test(sign)) {
      if (endsHere(text, at)) {
        at += 1;
        faults.push(...markFaults(text, start, at, inner));
        return { value: said, end: at, faults };
      }
      // After a comma, the name of the next field: the text before was not closed.
      if (/,\s*$/.test(text.slice(start, at)) && /^[\w-]+["”]\s*:/.test(text.slice(at + 1, at + 60))) break;
      inner.push(at);
      said += sign;
    } else said += sign;
  }
  // Of a text that is not closed, the brackets and the comma at the end of its line are hardly a part.
  const line = text.slice(start, at);
  const end = start + line.replace(/\s*[\s,}\]]*$/, '').length;
  const [first] = inner;
  faults.push({
    offset: first ?? end,
    message:
      first === undefined
        ? 'The text in quotation marks that ends here has none at its end.'
        : 'A text ends at its second quotation mark, but more follows.',
    hint:
      first === undefined
        ? `Write \`"\` after \`${text.slice(Math.max(start + 1, end - 20), end)}\`.`
        : 'Write `\\"` for marks inside the text, and `"` at its end.',
  });
  return { value: text.slice(start + 1, end), end: Math.max(end, start + 1), faults };
}

/** Whether a line that follows an open text begins another field, value or item. */
const isNewStart = (rest: string) => /^\s*(?:["“'][^"\n]*["”']\s*[:,\]]|[{}[\],]|$)/.test(rest);

/** What may follow a text: the next field, with or without marks around its name, or the end of a group or line. */
const ENDS =
  /^\s*(?:[:}\]]|$|[,;]\s*(?:["'“„«{[\]},;]|\/[/*]|#|-?\d|true|false|null|\p{L}[\w-]*["”]?\s*:|$))/u;

/** What follows where a comma is missing. */
const NEXT = /^\s*(?:["“„«]\S[^"]*["”»]\s*:|[{[]|\/[/*]|#)/;

/** A mark that nothing of this follows is a part of the text, as an apostrophe is. */
function endsHere(text: string, at: number): boolean {
  const rest = /.*/.exec(text.slice(at + 1, at + 400))?.[0] ?? '';
  return ENDS.test(rest) || NEXT.test(rest);
}

function markFaults(text: string, start: number, end: number, inner: readonly number[]): JsonFault[] {
  const written = text.slice(start, end);
  const meant = `"${written
    .slice(1, -1)
    .replace(/(?<!\\)"/g, '\\"')
    .replace(/\\'/g, "'")}"`;
  const hint = meant.length > 80 || meant.includes('\n') ? undefined : `Write \`${meant}\`.`;
  if (!written.startsWith('"'))
    return [
      {
        offset: start,
        kind: 'marks',
        message: `${hint === undefined ? 'This text' : `\`${written}\``} needs straight double quotation marks around it.`,
        hint: hint ?? `Write \`"\` at its beginning and end, and \`\\"\` for such marks inside it.`,
      },
    ];
  const [first] = inner;
  return first === undefined
    ? []
    : [
        {
          offset: first,
          message: 'A text ends at its second quotation mark, but more follows.',
          hint: hint ?? 'Write `\\"` for each mark inside the text.',
        },
      ];
}

const CODES: Readonly<Record<string, string>> = {
  ...{ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' },
};

function readEscape(text: string, at: number): { value: string; length: number; fault?: JsonFault } {
  const code = text.charAt(at + 1);
  const known = CODES[code];
  if (known !== undefined) return { value: known, length: 2 };
  const [, digits] = /^\\u([\dA-Fa-f]{4})/.exec(text.slice(at, at + 6)) ?? [];
  if (digits !== undefined) return { value: String.fromCharCode(parseInt(digits, 16)), length: 6 };
  const isMark = code === "'";
  return {
    value: isMark ? code : '\\',
    length: isMark ? 2 : 1,
    fault: {
      offset: at,
      message: 'A backslash begins a code, and this is none.',
      hint: isMark ? "Write `'` without it." : `Write \`\\\\${code.trim()}\`.`,
    },
  };
}
