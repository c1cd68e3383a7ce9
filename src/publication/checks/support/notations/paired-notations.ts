import type { Notation } from './notation.ts';

/** Takes as many signs away at each end. */
const without = (found: string, signs: number) => found.slice(signs, -signs);

/** What Textile, AsciiDoc, Org and wikis mean by the same signs before and behind some words. */
export const PAIRED_NOTATIONS: readonly Notation[] = [
  {
    // Names such as C# and topics such as #harbours stand alone.
    signs:
      /(?<![\p{L}\p{N}#&/)\]])(?:\[[^[\]\n]+\])?(#{1,2})(?=\p{L})[^#\n]*(?<![\s#[(]|\b[A-Z])\1(?![\p{L}\p{N}#])/gu,
    what: 'does not mark anything.',
    hint: (found) =>
      `Write \`**${found.replace(/^(?:\[[^[\]]*\])?#+|#+$/g, '')}**\`. If the signs are meant, write \`\\#\`.`,
  },
  {
    signs: /(?<![\p{L}\p{N}@.])@(?=\p{L})[^@\n]{0,60}[\p{L}\p{N})]@(?![\p{L}\p{N}@])/gu,
    what: 'makes no code of the words.',
    hint: (found) => `Write \`\` \`${without(found, 1)}\` \`\`. If the signs are meant, write \`\\@\`.`,
  },
  {
    // One word may be a part of an address.
    signs: /(?<![^\s(])\/(?=\p{L})[^/\n]*\p{L} \p{L}[^/\n]*[\p{L}.,!?]\/(?![\p{L}\p{N}/])/gu,
    what: 'makes no emphasis.',
    hint: (found) => `Write \`*${without(found, 1)}*\`. If the signs are meant, write \`\\/\`.`,
  },
  {
    // In a line, such signs are dashes.
    signs: /^(-{1,2})(?=[\p{L}\p{N}])[^\n-]*[^\s-]\1$/gu,
    what: 'strikes nothing out.',
    hint: (found) => `Write \`~~${found.replace(/^-+|-+$/g, '')}~~\`. If dashes are meant, write \`—\`.`,
  },
  {
    signs: /(?<![?!&\p{L}\p{N}])(\?\?|!!|&&)(?=\p{L})[^?!&\n]*[\p{L}\p{N}.,]\1(?![?!&\p{L}\p{N}])/gu,
    what: 'does nothing here.',
    hint: (found) => `Write \`*${without(found, 2)}*\`, or delete the signs.`,
  },
  {
    signs: /(?<![\p{L}\p{N}"])""(?=\p{L})[^"\n]*[\p{L}\p{N}.,!?]""(?![\p{L}\p{N}"])/gu,
    what: 'has its quotation marks twice.',
    hint: (found) => `Write \`${without(found, 1)}\`.`,
  },
  {
    signs: /(?<![\p{L}\p{N}=`/?&])=(?=\p{L})[^=\n]*\p{L}=(?![\p{L}\p{N}=>])/gu,
    what: 'makes no code of the words.',
    hint: (found) => `Write \`\` \`${without(found, 1)}\` \`\`. If the signs are meant, write \`\\=\`.`,
  },
  {
    signs: /(?<![\p{L}\p{N}+`[{])\+(?=\p{L}{2})[^+\n]*\p{L}{2}\+(?![\p{L}\p{N}+])/gu,
    what: 'does not underline anything.',
    hint: (found) => `Write \`*${without(found, 1)}*\`. If the signs are meant, write \`\\+\`.`,
  },
  {
    signs: /\{([*_+-])\}(?=\S)[^{}\n]*\{\1\}/g,
    what: 'is written in another way here.',
    hint: (found) => `Write \`**${without(found, 3)}**\`.`,
  },
  {
    signs: /(?<![\w(])\(\(\((?=\p{L})[^()\n]+\)\)\)(?!\))/gu,
    what: 'is no entry of an index.',
    hint: 'Delete it: readers find every word by the search.',
  },
  {
    signs: /(?<!\S)\|(?=\p{L})[\p{L}\p{N} _-]*\p{L}\|(?!\S)/gu,
    what: 'stands for nothing here.',
    hint: 'Write what it stands for.',
  },
  {
    signs: /\[~[\w.:-]+\]/g,
    what: 'names nobody here.',
    hint: 'Write the name, or delete it.',
  },
  {
    signs: /<(?:[@#!]&?\w+(?:\|[^<>\n]*)?|t:\d+(?::\w)?|a?:\w+:\d+)>/g,
    what: 'stands for nothing here.',
    hint: 'Write the name, date or sign that it stood for, or delete it.',
  },
  {
    signs: /\[[^[\]\n]+->(?=$|\d+\]|\w+:|\.{0,2}\/|[\w-]+\.\w)/g,
    what: 'is no link here.',
    hint: (found) => `Write \`[${found.slice(1, -2).trim()}](../pages/name.md)\`, with the address.`,
  },
  {
    signs: /<%[=#-]?[ \t][^%\n]*%>/g,
    what: 'does nothing here.',
    hint: 'Delete it, or write what it stood for.',
  },
];
