import { DIALECT_NOTATIONS } from './dialect-notations.ts';
import { LEFT_BEHIND } from './left-behind.ts';
import { LINE_NOTATIONS } from './line-notations.ts';
import { LOST_LETTERS } from './lost-letters.ts';
import { MARKUP_NOTATIONS } from './markup-notations.ts';
import { NEARLY_MARKDOWN } from './nearly-markdown.ts';
import { asCode, findNotations, type Notation } from './notation.ts';
import { PAIRED_NOTATIONS } from './paired-notations.ts';
import { noteOf, TEX_NOTATIONS } from './tex-notations.ts';
import { findWikiNotations } from './wiki-notations.ts';

const within = (found: string, sign: string) => found.trim().slice(sign.length, -sign.length).trim();

/** What other programs and other kinds of Markdown mean by some signs, and how it is written here. */
export const OTHER_NOTATIONS: readonly Notation[] = [
  {
    signs: /(?<![~\w])~(?=[^\s~/])[^~\n\0]*[^\s~]~(?![~\w])/g,
    what: 'does not strike anything out: that takes two tildes on each side.',
    hint: (found) => `Write \`~~${within(found, '~')}~~\`. If a tilde is meant, write \`\\~\`.`,
  },
  {
    signs: /(?<=[\p{L}\p{N})])~[^\s~]{1,20}~(?!~)/gu,
    what: 'does not lower anything.',
    hint: (found) => `Write \`<sub>${within(found, '~')}</sub>\`. If a tilde is meant, write \`\\~\`.`,
  },
  {
    signs: /(?<=[\p{L}\p{N})])\^[^\s^[\]]{1,20}\^/gu,
    what: 'does not raise anything.',
    hint: (found) => `Write \`<sup>${within(found, '^')}</sup>\`. If a circumflex is meant, write \`\\^\`.`,
  },
  {
    signs: /(?<![\p{L}\p{N}^[\]])\^(?=[^\s^])[^\s^[\]]{1,20}\^(?![\p{L}\p{N}^])/gu,
    what: 'does not raise anything.',
    hint: (found) => `Write \`<sup>${within(found, '^')}</sup>\`. If a circumflex is meant, write \`\\^\`.`,
  },
  {
    signs: /(?<![+\w{])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![+\w])/g,
    what: 'does not mark anything.',
    hint: (found) => `Write \`<ins>${within(found, '++')}</ins>\`. If plus signs are meant, write \`\\+\`.`,
  },
  {
    signs: /==(?=[^\s=+])[^=\n]*[^\s=]==/g,
    what: 'does not mark anything.',
    hint: (found) => `Write \`**${within(found, '==')}**\`. If equals signs are meant, write \`\\=\`.`,
  },
  {
    // Other parts of HTML stand in the tree as such.
    signs: /<!--/g,
    what: 'begins no comment, as nothing closes it in the same paragraph or item.',
    hint: 'Write `-->` where it ends. If the signs are meant, write `\\<`.',
  },
  {
    signs: /<\/?[a-z]\w?:[a-z]\w*[^<>\n]*>/gi,
    what: 'comes from a word processor.',
    hint: 'Delete it.',
  },
  {
    signs: /(?<=^|\n)[ \t]*[•·▪▫●○◦‣⁃∙■□➢➤✓✔\uF0A7\uF0B7]\s/g,
    what: 'makes no list.',
    hint: 'Write a hyphen and a space instead, and leave a line empty before the list.',
  },
  {
    // What Word writes for its lists, letters of fonts of signs among it; and dashes, which begin a line once in talk.
    signs:
      /(?<=^|\n)[ \t]*(?:(?:[o§Øü–—]|\(?(?:[a-z]|[ivx]+)[.)])\t|[–—][ \u00a0]+(?=[^\n]*\n[ \t]*[–—][ \u00a0]))/g,
    what: 'makes no list.',
    hint: 'Begin each line with a hyphen and a space instead, or with a number, a full stop and a space, and leave a line empty before the list.',
  },
  {
    // The same, pasted where tabs become spaces.
    signs: /(?<=^|\n)[ \t]*[o§Øü](?:[ \u00a0]{2,}|\u00a0)(?=\S)/g,
    what: 'makes no list.',
    hint: 'Write a hyphen and a space instead, and leave a line empty before the list.',
  },
  {
    signs: /(?<!\S)\$\$[^$]*\n[^$]*\$\$/g,
    what: 'makes no formula here.',
    hint: 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture. If dollars are meant, write `\\$`.',
  },
  {
    signs: /(?<![\w$\0])\$\$(?=[^\s$])[^$\n]*[^\s$]\$\$(?![\w$])/g,
    what: 'makes no formula here.',
    hint: 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture. If a dollar is meant, write `\\$`.',
  },
  {
    signs: /(?<=^|\n)[ \t]*:[ \t]+(?=\S)|(?<=\n)~[ \t]{2,}(?=\S)/g,
    what: 'makes no list of terms and what they mean.',
    hint: 'Write each term with what it means on a line: `- **Term**: what it means`.',
  },
  {
    signs: /^\[(?:\](?=\s)|[ xX]\]\p{L}+)/gu,
    what: 'makes no box to tick.',
    hint: (found) => `Write \`${found === '[]' ? '[ ]' : found.replace(']', '] ')}\`.`,
  },
  {
    signs: /^\[[-/\\><!?*~]\](?=\s)/g,
    what: 'makes no box to tick.',
    hint: 'Write `[ ]` or, where it is done, `[x]`. What else is to be known stands in words behind it.',
  },
  {
    signs: /(?<=^|\n)\[!\w+\]/g,
    what: 'makes no box here.',
    hint: 'Delete it, or write in words what kind of note this is.',
  },
  {
    signs: /(?<=^|\n):::+[^\n]*/g,
    what: 'makes no box here.',
    hint: 'Delete it. What is quoted begins with `>`.',
  },
  {
    signs: /(?<=^|\n)[!?]{3}\+?[ \t]*[a-z]+\b[^\n]*/g,
    what: 'makes no box here.',
    hint: 'Delete it, and take back the text below it to the beginning of the line.',
  },
  {
    signs: /\^\[(?:[^[\]\n]|\[[^[\]\n]*\])+\](?!\()/g,
    what: 'makes no note here.',
    hint: (found, place) => noteOf(found.trim().slice(2, -1), place),
  },
  {
    signs: /(?<![\w:/])(?!:\d+:):(?:[+-]1|[a-z][a-z0-9_+-]*[a-z0-9]):(?![\w:/])/g,
    what: 'stands for nothing here.',
    hint: 'Write the sign or the words that it stands for, or delete it. If colons are meant, write `\\:`.',
  },
  {
    signs: /(?<![\w$\0])\$\$?(?=[^\s$\d])[^$\n]*[\^_{}=][^$\n]*\$\$?(?![\w$])/g,
    what: 'makes no formula here.',
    hint: 'Write it in words and signs, such as `x<sup>2</sup>`, or show it as a picture. If a dollar is meant, write `\\$`.',
  },
  {
    signs: /%%[^%\n]+%%/g,
    what: 'hides nothing here.',
    hint: (found, { isMdx }) =>
      `Write notes to yourself as comments: \`${isMdx ? `{/* ${within(found, '%%')} */}` : `<!-- ${within(found, '%%')} -->`}\`.`,
  },
  {
    signs: /(?<=^|\n)%%[ \t]*(?:\n[^%]*?\n%%[ \t]*)?(?=\n|$)/g,
    what: 'hides nothing here.',
    hint: (_, { isMdx }) =>
      `Write notes to yourself as comments: \`${isMdx ? '{/* words */}' : '<!-- words -->'}\`.`,
  },
  {
    signs: /(?<=^|\n)(?:@?\[TOC\]|\$\{toc\}|\[\[_?TOC_?\]\])/gi,
    what: 'is not needed: pages have a list of their sections.',
    hint: 'Delete it.',
  },
  {
    signs: /(?<=\]\([^()\n]*)(?:\{\{[<%]?[^{}\n]+\}\}|\{%[^{}\n]+%\})/g,
    what: 'leads nowhere here.',
    hint: 'Write the path of the file instead, such as `../initiatives/name.md` or `../pictures/name.png`.',
  },
  {
    signs: /\{\{[<%]?[^{}\n]+\}\}|\{%[^{}\n]+%\}/g,
    what: 'does nothing here.',
    hint: 'Delete it, or write what it stood for.',
  },
  {
    signs: /\{:[^{}\n]*\}/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  {
    signs: /\{[ \t]*(?:[.#\w-][^{}=\n]*=[^{}\n]*|=[a-z]\w*)\}/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  ...TEX_NOTATIONS,
  ...MARKUP_NOTATIONS,
  ...PAIRED_NOTATIONS,
  ...DIALECT_NOTATIONS,
  ...LINE_NOTATIONS,
  ...NEARLY_MARKDOWN,
  ...LOST_LETTERS,
  ...LEFT_BEHIND,
  {
    signs: /(?<=^|\n)\*\[[^\]\n]+\]:[^\n]*/g,
    what: 'explains no short form here.',
    hint: 'Delete it, and explain the short form in glossary.yaml.',
  },
  {
    signs: /(?<=^|\n)#{2,6}(?=[^\s#])[^\n]*/g,
    what: 'is no heading.',
    hint: (found) => `Write \`${found.trim().replace(/^#+/, '$& ')}\`.`,
  },
  {
    // Alone between letters or digits, they are meant: `2**10`, `M**V`.
    signs:
      /\*\*[^*\n]*\*\*|(?<!(?:^|\n)[ \t]*)\*\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*]|(?:^|\n)[ \t]*)\*\*|(?<=(?:^|\n)[ \t]*)\*\*(?![ \t])/gu,
    what: 'makes nothing bold.',
    hint: (found) =>
      found.slice(2, -2) === within(found, '**') && found.length > 4
        ? 'Write a space before the first two stars and behind the last, or take the sign that stands beside them out. If stars are meant, write `\\*`.'
        : found === '**'
          ? 'Write `**words**`, without spaces inside the stars and with one outside. If stars are meant, write `\\*`.'
          : `Write \`**${within(found, '**')}**\`, without spaces inside the stars. If stars are meant, write \`\\*\`.`,
  },
  {
    // A sum has signs on both sides of its star, or none.
    signs: /(?<![\p{L}\p{N}*_\0])([*_])(?=\p{L})[^*_\n]*\p{L}[.,;:!?]? +\1(?=[\s.,;:!?)]|$)/gu,
    what: 'makes no emphasis.',
    hint: (found) =>
      `Write \`${found.charAt(0)}${within(found, '*')}${found.charAt(0)}\`, without spaces inside the signs. If the signs are meant, write \`\\${found.charAt(0)}\`.`,
  },
  {
    signs: /\([^()\n]+\)\[(?:https?:\/\/|\.{0,2}\/|#|[\w-]+\.(?:mdx?|html|pdf)\b)[^\]\n]*\]/g,
    what: 'is no link: its brackets are the wrong way round.',
    hint: (found) => `Write \`${found.replace(/^\((.*)\)\[(.*)\]$/s, '[$1]($2)')}\`.`,
  },
  {
    signs:
      /<(?:(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s<>]*)?|[\w./-]+\.(?:mdx?|pdf|docx?|xlsx?|csv)(?:#[^\s<>]*)?)>/gi,
    what: 'is no link.',
    hint: (found) =>
      /\.(?:mdx?|pdf|docx?|xlsx?|csv)(?:#|>)/i.test(found)
        ? `Write \`[words](${found.slice(1, -1)})\`.`
        : `Write \`<https://${found.slice(1)}\`.`,
  },
  {
    signs: /(?<=\S[ \t])(?:\[#[\w-]+\]|:id=[\w-]+)$/g,
    what: 'does nothing here.',
    hint: (found) =>
      `Delete it. If it is the address of a heading, write \`{#${found.replace(/^\[#|^:id=|\]$/g, '')}}\`.`,
  },
  {
    signs: /(?:\[\])?\{\s*(?:[.#][\w:.-]+\s*)+\}|\{docsify-ignore(?:-all)?\}/g,
    what: 'does nothing here.',
    hint: (found) =>
      found.includes('#') ? 'Delete it. Only a heading has such an address, at its end.' : 'Delete it.',
  },
];

/** @returns what is told of signs of another program's of which a place in an .mdx file is a part, though they are code there */
export function signsAt(text: string, at: number): { message: string; hint: string } | undefined {
  const start = text.lastIndexOf('\n\n', at) + 2;
  const [paragraph = ''] = text.slice(start).split(/(?<=.)\n\n/s, 1);
  const isThere = ({ found, index }: { found: string; index: number }) =>
    start + index <= at && at < start + index + found.length;
  const sign = findNotations(OTHER_NOTATIONS, paragraph).find(
    (one) => isThere(one) && !one.what.includes('.mdx'),
  );
  if (!sign) {
    const { message, hint } = findWikiNotations(paragraph).find(isThere) ?? {};
    return message === undefined || hint === undefined ? undefined : { message, hint };
  }
  return {
    message: `${asCode(sign.found.trim().replace(/\s+/g, ' '))} ${sign.what}`,
    hint: typeof sign.hint === 'string' ? sign.hint : sign.hint(sign.found, { text, isMdx: true }),
  };
}
