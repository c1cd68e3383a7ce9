import type { Problem } from '../../../model/problems.ts';
import { NEXT_FIELD, readValue, shortened, type WrittenField } from './bibtex-values.ts';

/** Something in an entry of BibTeX that keeps it from being read, with where it stands in the entry. */
export interface BibFault extends Pick<Problem, 'message' | 'hint'> {
  at: number;
}

interface ScannedEntry {
  fields: WrittenField[];
  faults: BibFault[];
  /** Whether a bracket too many ends a value, so that it may end the entry, too. */
  isCut?: boolean;
}

/**
 * Of any signs but those that have a meaning (`//doi` is a field that somebody has put aside); a part behind a colon is
 * of biblatex, those behind spaces of Scopus and Web of Science (`funding_text 1`, `Early Access Date`).
 */
const NAME = /[A-Za-z_/*!?.+|$&<>;-][\w.+/'*!?|$&<>-]*(?:(?:[: \u{A0}]\w+)+(?=\s*=)|\u{A0}(?=\s*=))?/uy;
const SPACE = /(?:\s|%[^\n]*(?:\n|$))*/y;

/**
 * Reads an entry sign by sign and goes on behind each fault as it was meant, so that all are told at once.
 * @param closed whether the bracket that opens it is closed
 */
export function scanBibtex(text: string, closed: boolean): ScannedEntry {
  const fields: WrittenField[] = [];
  const faults: BibFault[] = [];
  const tell = (at: number, message: string, hint: string) => faults.push({ at, message, hint });
  const [head = '@', open = '{'] = /^@\s*\w[\w-]*\s*([{(])/.exec(text) ?? [];
  const close = open === '{' ? '}' : ')';
  let at = head.length;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  take(SPACE);
  const key = /[^\s,={}"()#%][^,={}"\n]*(?=\s*,)|[^\s,={}"()#%]+(?=\s*\n\s*[A-Za-z][\w-]*\s*=)/y;
  const keyAt = at;
  const named = take(key);
  take(SPACE);
  if (text[at] === ',') at += 1;
  else if (named)
    tell(keyAt, `Behind the key \`${named.trim()}\` a comma is missing.`, `Write \`${named.trim()},\`.`);
  for (;;) {
    take(SPACE);
    if (at >= text.length || (text[at] === close && closed)) break;
    if (text[at] === close && !/\S/.test(text.slice(at + 1))) return { fields, faults };
    if (text[at] === ',') {
      tell(at, '`,` stands here once too often.', 'Delete it.');
      at += 1;
      continue;
    }
    const nameAt = at;
    const name = take(NAME);
    take(SPACE);
    if (!name || !/[=:{"]/.test(text.charAt(at))) {
      const rest = text.slice(nameAt).search(/,|\n|[)}]\s*$/);
      const stray = text.slice(nameAt, rest < 0 ? text.length : nameAt + Math.max(1, rest)).trim();
      tell(
        nameAt,
        `\`${shortened(stray)}\` belongs to no field: each is a name, an equals sign and a value, with a comma behind it.`,
        'Delete it, or put the whole value that it belongs to in braces.',
      );
      at = nameAt + Math.max(1, rest < 0 ? text.length : rest);
      take(SPACE);
      if (text[at] === ',') at += 1;
      continue;
    }
    const sign = take(/:?=+|:/y);
    if (sign !== '=')
      tell(
        nameAt,
        `\`${text.slice(nameAt, at).trim()}\` has no equals sign behind the name of the field.`,
        `Write \`${name} =\`.`,
      );
    take(SPACE);
    const value = readValue({ text, closed, close, tell, name }, at);
    fields.push({ name: name.toLowerCase(), at: nameAt, ...value });
    at = value.end;
    take(SPACE);
    if (text[at] === ',') at += 1;
    else if (text[at] === ';') {
      tell(at, '`;` stands between two fields.', 'Write `,`.');
      at += 1;
    } else if (at < text.length && text[at] !== close) {
      const written = text.slice(nameAt, value.end).trimEnd();
      if (written.endsWith('}') && !/^[A-Za-z][^\s=:]*\s*[=:]/.test(text.slice(at))) {
        const next = text.slice(at).search(NEXT_FIELD);
        tell(value.end - 1, `\`}\` closes the value of \`${name}\` here, before its end.`, 'Delete it.');
        if (next < 0) return { fields, faults, isCut: true };
        at += next;
        continue;
      }
      const tail = /[^\n`]{1,40}$/.exec(written)?.[0].trimStart() ?? '';
      tell(
        nameAt + written.length - tail.length,
        `Behind \`${tail}\` a comma is missing.`,
        `Write \`${tail},\`.`,
      );
    }
  }
  if (!closed)
    tell(
      text.trimEnd().length - 1,
      `Nothing closes this entry, which begins with \`${shortened(text)}\`.`,
      `Write \`${close}\` in a line below this one.`,
    );
  return { fields, faults };
}
