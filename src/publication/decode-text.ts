import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model/problems.ts';
import { placesIn } from './source-position.ts';

/**
 * @param bytes the content of a file
 * @returns its text without a byte order mark, or what is wrong with it and where
 */
export function decodeText(bytes: Buffer, file: string): { text: string; problem?: Problem } {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const wrong = (name: Problem['name'], offset: number, message: string, hint: string) => ({
    text,
    problem: { name, file, ...placesIn(text)(Math.max(offset, 0)), message, hint },
  });
  if (/^(\xFF\xFE|\xFE\xFF)/.test(bytes.toString('latin1', 0, 2)))
    return wrong('invalid-encoding', 0, 'The file is UTF-16, which some editors call Unicode.', SAVE);
  if (!isUtf8(bytes))
    return wrong(
      'invalid-encoding',
      text.indexOf('\uFFFD'),
      'The file is not UTF-8: here is a letter of another encoding.',
      SAVE,
    );
  const nul = text.indexOf('\0');
  return nul < 0
    ? { text }
    : wrong(
        'invalid-character',
        nul,
        'Here is a NUL character, which no text holds.',
        'Take it out, or restore the file: it may be damaged.',
      );
}

const SAVE = 'Save it again in your editor with the encoding UTF-8, and look whether all letters are right.';
