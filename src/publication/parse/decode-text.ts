import type { Problem } from '../../model/problems.ts';
import { decodeBytes, type Decoded } from '../../text/encoding/decode-bytes.ts';
import { positionsIn } from './source-position.ts';

/** The text of a file, where it can be read, and what is wrong with it and where. */
export interface DecodedText {
  text?: string;
  problem?: Problem;
}

/**
 * @param bytes the content of a file
 * @returns its text without a byte order mark. What makes sense as Windows-1252 is read as that, with a warning that
 *   shows the words; a file in any other encoding is refused.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = decodeBytes(bytes);
  const { encoding, firstDoubt } = decoded;
  // Old programs end lines with a carriage return alone, of which only some parsers know.
  const text = decoded.text.replace(/\r(?!\n)/g, '\n');
  const at = (offset: number) => ({ file, ...positionsIn(text)(offset) });
  if (firstDoubt === undefined) return readable(text, file, at);
  if (encoding !== 'windows-1252')
    return { problem: { name: 'invalid-encoding', ...at(firstDoubt), ...refused(decoded, firstDoubt) } };
  const warning: Problem = { name: 'assumed-encoding', ...at(firstDoubt), ...assumed(text, file) };
  return { problem: warning, ...readable(text, file, at) };
}

/** @returns the text, unless there is something in it that no page can hold */
function readable(
  text: string,
  file: string,
  at: (offset: number) => Pick<Problem, 'file' | 'line' | 'column'>,
): DecodedText {
  const merge = undecidedMerge(text);
  if (merge >= 0)
    return {
      problem: {
        name: 'undecided-merge',
        ...at(merge),
        message: 'Here begin two versions of the same lines, which Git could not bring together.',
        hint: 'Keep one of them, or write one of both, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
      },
    };
  // In exports, other control characters are left out where they are shown.
  const control = text.search(isExportOf(file) ? /\0/ : /[\0-\x08\v\x0E-\x1F\x7F]/);
  if (control < 0) return { text };
  return {
    problem: {
      name: 'invalid-character',
      ...at(control),
      ...(text[control] === '\0'
        ? {
            message: 'There is an invisible NUL character here, so the file may be damaged.',
            hint: 'Delete the character, or restore the file from a backup.',
          }
        : {
            message: `There is an invisible character here that no page can hold: ${CONTROLS[text.charAt(control)] ?? 'a control character'}.`,
            hint: 'Delete it: put the cursor behind the sign before it, and press Delete.',
          }),
    },
  };
}

/** @returns where Git wrote down two versions, since two people changed the same lines; -1 where it did not */
function undecidedMerge(text: string): number {
  const start = text.search(/^<{7} /m);
  const middle = start < 0 ? -1 : text.slice(start).search(/^={7}\r?$/m);
  return middle >= 0 && /^>{7} /m.test(text.slice(start + middle)) ? start : -1;
}

const isExportOf = (file: string) => /\.(?:json|bib|ris)$/.test(file);

/** What office programs and terminals leave behind. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\v': 'a line break of a word processor',
  '\x02': 'the mark of a footnote of a word processor',
  '\x07': 'the end of a cell of a word processor',
  '\x1B': 'the colour of a terminal',
  '\x1E': 'a hyphen of a word processor',
  '\x1F': 'a soft hyphen of a word processor',
};

type Told = Pick<Problem, 'message' | 'hint'>;

const SAVE = 'save it with the encoding UTF-8';

/** Words with letters that say in which encoding they are, each with its line, and how many more there are. */
function wordsIn(text: string): string {
  const found = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}’'-]*[^\0-\x7F’‘“”–—…][\p{L}\p{N}’'-]*/gu))
    if (!found.has(word)) found.set(word, positionsIn(text)(index).line);
  const shown = [...found].slice(0, 3).map(([word, line]) => `“${word}” (line ${line})`);
  return [...shown, ...(found.size > 3 ? [`${found.size - 3} more`] : [])].join(', ');
}

const assumed = (text: string, file: string): Told => ({
  message: `The file is not saved as UTF-8. It is read as Windows-1252 (some editors call it “ANSI”), in which its words make sense: ${wordsIn(text)}.`,
  hint: `If they are right, nothing is wrong. To be sure of all, ${isExportOf(file) ? 'export the file again with the encoding UTF-8' : SAVE}.`,
});

function refused({ text, encoding }: Decoded, at: number): Told {
  if (encoding === 'utf-32')
    return { message: 'The file is saved as UTF-32 instead of UTF-8.', hint: `In your editor, ${SAVE}.` };
  if (encoding === 'utf-16')
    return {
      message: 'The file is saved as UTF-16, but is damaged here: this is half a character.',
      hint: `Restore the file from a backup, or correct this place and ${SAVE}.`,
    };
  const [word = ''] = /[^\s\p{P}]*$/u.exec(text.slice(0, at)) ?? [];
  const [rest = ''] = /^.[^\s\p{P}]*/u.exec(text.slice(at)) ?? [];
  const lines = text.split('\n').flatMap((line, index) => (line.includes('\u{FFFD}') ? [index + 1] : []));
  const others = lines.slice(1, 6).join(', ') + (lines.length > 6 ? ', …' : '');
  return {
    message: `The file is not saved as UTF-8, so a letter of “${word}${rest}” cannot be read${others && `, nor are letters in line ${others}`}.`,
    hint: `Open it with the encoding in which it was written, and ${SAVE}; or write anew what your editor shows as “�”, and ${SAVE}.`,
  };
}
