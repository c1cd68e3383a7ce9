import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../model/problems.ts';
import { positionsIn } from './source-position.ts';

/**
 * @param bytes the content of a file
 * @returns its text without a byte order mark, or what is wrong with it and where
 */
export function decodeText(bytes: Buffer, file: string): { text: string; problem?: Problem } {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const wrong = (name: Problem['name'], offset: number, message: string, hint: string) => ({
    text,
    problem: { name, file, ...positionsIn(text)(Math.max(offset, 0)), message, hint },
  });
  if (/^(\xFF\xFE|\xFE\xFF)/.test(bytes.toString('latin1', 0, 2)))
    return wrong(
      'invalid-encoding',
      0,
      'The file is saved as UTF-16 (some editors call it “Unicode”) instead of UTF-8.',
      SAVE,
    );
  if (!isUtf8(bytes))
    return wrong(
      'invalid-encoding',
      text.indexOf('\uFFFD'),
      'The file is not saved as UTF-8, so this character cannot be read.',
      SAVE,
    );
  const nul = text.indexOf('\0');
  return nul < 0
    ? { text }
    : wrong(
        'invalid-character',
        nul,
        'There is an invisible NUL character here, so the file may be damaged.',
        'Delete the character, or restore the file from a backup.',
      );
}

const SAVE =
  'In your editor, save it with the encoding UTF-8, then check that accents and quotation marks are still right.';
