/** A field of an entry as it stands there. */
export interface WrittenField {
  name: string;
  at: number;
  value: string;
  /** Abbreviations in the place of a value, which `@string` explains. */
  abbreviations: { name: string; at: number }[];
}

/** A line on which the next field begins, so that the one before it has ended. */
export const NEXT_FIELD =
  /\n[ \t]*,?[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*(?:[{"\d]|[A-Za-z]+[ \t]*(?:[,}#]|\n|$))/;
/** @returns the beginning of what was written, in one line, as a message can show it */
export const shortened = (code: string) =>
  code
    .replace(/\n[^]*$/, '')
    .replaceAll('`', "'")
    .replace(/^(.{40}).+$/, '$1…');

/** The value that is read: of which field, in what. */
interface Place {
  text: string;
  /** Whether the entry is closed. */
  closed: boolean;
  close: string;
  name: string;
  tell: (at: number, message: string, hint: string) => void;
}

interface ReadValue extends Pick<WrittenField, 'value' | 'abbreviations'> {
  end: number;
}

/** Reads the value of a field: parts in braces or quotation marks, numbers and abbreviations, joined by `#`. */
export function readValue(place: Place, start: number): ReadValue {
  const { text } = place;
  const abbreviations: WrittenField['abbreviations'] = [];
  let at = start;
  for (;;) {
    const sign = text.charAt(at);
    at =
      sign === '{'
        ? braced(place, at)
        : sign === '"'
          ? quoted(place, at)
          : (plain(text, at, abbreviations) ?? unquoted(place, at));
    const [joined] = /^\s*#\s*/.exec(text.slice(at, at + 200)) ?? [];
    if (joined === undefined) return { value: text.slice(start, at), abbreviations, end: at };
    at += joined.length;
  }
}

/** Of an entry that nothing closes, a value in braces ends where the next field begins. */
function braced(place: Place, start: number): number {
  const end = closingBrace(place.text, start);
  if (end !== undefined && (place.closed || !NEXT_FIELD.test(place.text.slice(start, end)))) return end;
  return cutOff(place, start, '}', `A brace of \`${place.name}\` is not closed`);
}

/** @returns where the brace that opens at a place is closed, behind it */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && (depth -= 1) === 0) return at + 1;
  }
  return undefined;
}

function quoted(place: Place, start: number): number {
  const { text, tell } = place;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && (depth -= 1) < 0) break;
    else if (sign === '"' && depth === 0) {
      const value = text.slice(start, at + 1);
      // A mark behind an equals sign begins the next field's value; other words may be of any form: "(95%\n CI = 0.3)".
      if (/=\s*"$/.test(value) && NEXT_FIELD.test(value)) break;
      if (/^\s*(?:[,#})]|$|%)|^\s*\n/.test(text.slice(at + 1))) return at + 1;
      const [whole] = /^[^\n]*"(?=\s*(?:,?\s*\n|[,})]|$))/.exec(text.slice(start)) ?? [];
      if (whole === undefined || whole.length <= value.length) return at + 1;
      tell(
        start,
        `\`${shortened(whole)}\` ends at its second quotation mark.`,
        `Write \`{${whole.slice(1, -1)}}\`.`,
      );
      return start + whole.length;
    }
  }
  return cutOff(place, start, '"', `The quotation mark of \`${place.name}\` is not closed`);
}

/** A value that nothing ends goes on to where the next field begins, or to the end of its line. */
function cutOff({ text, tell }: Place, start: number, sign: string, what: string): number {
  const rest = text.slice(start);
  const next = rest.search(NEXT_FIELD);
  const upTo = next >= 0 ? next : rest.search(/\n|$/);
  const written = rest.slice(0, upTo).replace(/[\s,]+$/, '');
  const isShort = !/["'`\n]/.test(written.slice(1)) && written.length <= 80;
  tell(
    start,
    `${what}: \`${shortened(written)}\`.`,
    isShort
      ? `Write \`${sign === '}' ? closed(written) : written + sign}\`.`
      : `Write \`${sign}\` where the value ends, before its comma.`,
  );
  return start + written.length;
}

function closed(written: string): string {
  const signs = written.replace(/\\./g, '');
  const count = (sign: string) => signs.split(sign).length;
  return written + '}'.repeat(Math.max(0, count('{') - count('}')));
}

/** @returns where a number, an abbreviation or nothing ends; undefined where it is neither */
function plain(
  text: string,
  start: number,
  abbreviations: WrittenField['abbreviations'],
): number | undefined {
  const [word] =
    /^(?:\d+|\d[\d./–-]*\d|[A-Za-z_][\w:.+'/-]*|)(?=\s*(?:[,#})%]|$))/.exec(text.slice(start)) ?? [];
  if (word === undefined) return undefined;
  if (!/^\d+$/.test(word)) abbreviations.push({ name: word, at: start });
  return start + word.length;
}

/** Words that stand bare where braces belong: `title = A plan,`. */
function unquoted({ text, close, name, tell }: Place, start: number): number {
  const rest = text.slice(start);
  const next = rest.search(NEXT_FIELD);
  const line = rest.search(/,?[ \t]*(?:\n|$)/);
  const written = rest
    .slice(0, next >= 0 ? Math.min(next, line) : line)
    .replace(new RegExp(`[\\s,]*\\${close}?[\\s,]*$`), '');
  const bare = written.replace(/^[“”„«'‘]+|[“”»'’"]+$/gu, '').trim();
  tell(
    start,
    `\`${shortened(written)}\` stands without braces as the value of \`${name}\`.`,
    `Write \`{${bare}}\`.`,
  );
  return start + Math.max(1, written.length);
}
