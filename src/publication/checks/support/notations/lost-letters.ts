import type { Notation } from './notation.ts';

/** The letters of Windows-1252 that are not those of Latin 1, from 0x80 on; five bytes have none. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** @returns the text that was UTF-8 before it was read as Windows-1252; undefined if it was none */
function readAgain(found: string): string | undefined {
  const bytes = Array.from(found, (letter) => {
    const at = WINDOWS.indexOf(letter);
    return at === -1 ? (letter.codePointAt(0) ?? 0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const numbered = (digits: string) => String.fromCodePoint(Math.min(parseInt(digits, 16), 0x10ffff));

/** Letters that a program has broken, or has written by their numbers. */
export const LOST_LETTERS: readonly Notation[] = [
  {
    // Two letters each that stand side by side in no language; of three, the second is a sign.
    signs:
      /[ÃÂ][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€[\x80-\xBF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[‚„†ˆ‰][\x80-\xBF€-])|ï»¿/g,
    what: 'is a letter or sign that was broken when the text was saved or copied.',
    hint(found) {
      const meant = readAgain(found);
      return meant === undefined || /[\s\p{C}]/u.test(meant)
        ? 'Delete it, or write what was meant.'
        : `Write \`${meant}\`.`;
    },
  },
  {
    signs: /\uFFFD+/g,
    what: 'stands for letters that were lost when the text was saved or copied.',
    hint: 'Write what was meant.',
  },
  {
    signs: /\\u(?:[\da-f]{4}|\{[\da-f]{2,6}\})|<U\+[\dA-F]{4,6}>/g,
    what: 'stands for no letter here.',
    hint: (found) => `Write \`${numbered(found.replace(/^\D+?(?=[\dA-Fa-f]{2})|[}>]$/g, ''))}\`.`,
  },
  {
    signs: /(?:=[\dA-F]{2}){2,}/g,
    what: 'stands for no letter here.',
    hint: 'Write what was meant.',
  },
  {
    signs: /&amp;(?:[a-z]{2,8}\d?|#\d+|#x[\da-f]+);/gi,
    what: 'would be shown as a name in signs instead of as what it stands for.',
    hint: (found) => `Write \`${found.replace('&amp;', '&')}\`. If the name is meant, write it as code.`,
  },
];
