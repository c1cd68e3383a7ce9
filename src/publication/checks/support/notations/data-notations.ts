import { decodeHTMLStrict } from 'entities';

/** Digits that are raised or lowered, as signs of their own. */
const DIGITS: Partial<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

const TAGS =
  '[abiqsup]|em|strong|su[bp]|[bh]r|span|div|small|code|kbd|del|ins|mark|abbr|cite|font|center|h[1-6]|[uo]l|li|img|blockquote';

/** Signs of Markdown and HTML, of which fields make nothing, and the words that are meant; the groups are handed on. */
const SIGNS: readonly [signs: RegExp, meant: (...found: string[]) => string][] = [
  [/\\([*_[\]<>#~`])/g, (_, sign = '') => sign],
  [/!?\[([^[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, (_, words = '') => words],
  [/!?\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g, (_, words = '') => words],
  [/\s*\[\^[^\]\s]+\]/g, () => ''],
  [
    /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]*?[^\s*_])\1(?![\p{L}\p{N}*_])/gu,
    (_, __, words = '') => words,
  ],
  [/(~~|==)(?=\S)([^\n]*?\S)\1/g, (_, __, words = '') => words],
  [/(`+)\s*([^`\n]+?)\s*\1/g, (_, __, words = '') => words],
  [
    /<(su[bp])>(\d+)<\/\1>/gi,
    (_, name = '', digits = '') =>
      digits.replace(/\d/g, (digit) => DIGITS[name.toLowerCase()]?.charAt(Number(digit)) ?? digit),
  ],
  [/\s*<br\s*\/?>\s*/gi, () => ' '],
  [new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi'), () => ''],
  [/&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/gi, (sign = '') => decodeHTMLStrict(sign).replace(/\s/, ' ')],
];

const ANY = /[[*_~=`<&\\]/;

/** @returns which signs of Markdown and HTML a text has, and the text without them */
export function withoutMarkup(text: string): { found: string[]; plain: string } {
  const found: string[] = [];
  if (!ANY.test(text)) return { found, plain: text };
  const plain = SIGNS.reduce(
    (read, [signs, meant]) =>
      read.replace(signs, (...groups: string[]) => {
        const [written = ''] = groups;
        const words = meant(...groups);
        if (words !== written) found.push(written.trim());
        return words;
      }),
    text,
  );
  return { found, plain };
}
