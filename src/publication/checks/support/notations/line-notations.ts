import type { Notation } from './notation.ts';

const NO_TABLE = {
  what: 'makes no table here.',
  hint: 'Write `| a | b |` in each line, and `| --- | --- |` below the first.',
};

const headingOf = (signs: number, words: string) =>
  `Write \`${'#'.repeat(Math.max(2, signs))} ${words.trim()}\`.`;

/** What Gemtext, Textile, AsciiDoc, Org, TWiki, MediaWiki and others mean by the beginnings of lines. */
export const LINE_NOTATIONS: readonly Notation[] = [
  {
    signs: /(?<=^|\n)=>[ \t]*(?=[\w+.-]+:|\.{0,2}\/|[\w/-]+\.\w)\S+[^\n]*/g,
    what: 'is no link here.',
    hint(found) {
      const [, address = '', words = ''] = /^=>\s*(\S+)\s*(.*)$/.exec(found) ?? [];
      return words || !/^https?:/.test(address)
        ? `Write \`[${words.trim() || 'words'}](${address})\`.`
        : `Write \`<${address}>\`.`;
    },
  },
  {
    // The address has become a link by itself.
    signs: /(?<=^|\n)=>[ \t]+$/g,
    what: 'makes no link of the words behind the address.',
    hint: 'Write `[words](address)`.',
  },
  { signs: /(?<=^|\n)\|(?:[_<>=^~-]|\\\d+|\/\d+)+\.[ \t][^\n]*/g, ...NO_TABLE },
  { signs: /(?<=^|\n)[|,:!]={3,}[ \t]*(?=\n|$)/g, ...NO_TABLE },
  {
    signs:
      /(?<=^|(?<!\{\|[^]*)\n)(?:\|[-}](?=[ \t\n]|$)[^|\n]*|![^!\n]+!![^\n]*|\^[^^\n]+(?:\^[^^\n]+)+\^[ \t]*(?=\n|$))/g,
    ...NO_TABLE,
  },
  {
    // Of several lines, it is told as a table.
    signs: /^\|(?![|-])[^|\n]+(?:\|[^|\n]+)+\|[ \t]*$/g,
    what: 'is one line of a table, of which it makes none alone.',
    hint: 'A table has a line such as `| --- | --- |` below its first, and the other lines below that. If the strokes are meant, write `\\|`.',
  },
  {
    signs: /^(?:\p{Lu}[\p{L} ]{1,24}:[ \t]+[^\s\\][^\\\n]*(?<! )(?:\n|$)){3,}$/gu,
    what: 'would run together.',
    hint: 'Write each as an item of a list, or a backslash at the end of each line but the last. What belongs to the front matter stands there.',
  },
  { signs: /^\|(?:-+\+)+-+\|[ \t]*$/g, ...NO_TABLE },
  {
    signs: /^\|[ \t]+[^|\s][^|\n]*(?:\n\|[ \t]+[^|\n]+)*$/g,
    what: 'does not keep lines apart.',
    hint: 'Write a backslash at the end of each line but the last, and none of these signs.',
  },
  {
    signs:
      /(?<=^|\n)(?:(?:bc|pre|fn\d+|notextile)\.{1,2}|(?:p|table|bc|h[1-6])(?:\([^()\n]*\)|\{[^{}\n]*\}|[<>=]+)+\.)[ \t]+(?=\S)/g,
    what: 'does nothing here.',
    hint: 'Delete it. A note begins with `[^1]:`, a heading with `##` and a space, and code stands between backticks.',
  },
  {
    signs: /(?<=^|\n)---\++!{0,2}[ \t]+\S[^\n]*/g,
    what: 'is no heading.',
    hint: (found) => headingOf(found.replace(/[^+]/g, '').length, found.replace(/^[-+!]+/, '')),
  },
  {
    // In a formula of several lines, the sign stands between them.
    signs: /^=[ \t]+\p{L}[^\n=]*$/gu,
    what: 'is no heading.',
    hint: (found) => headingOf(2, found.slice(1)),
  },
  {
    signs: /(?<=^|\n)\.(?!Net\b)\p{Lu}\p{Ll}[^\n]*/gu,
    what: 'gives no title to what follows.',
    hint: (found) => `Write it as a sentence, or as a heading, \`## ${found.slice(1).trim()}\`.`,
  },
  {
    signs: /(?<=^|\n)(?:#\.|\.{1,2})[ \t]+(?=\p{L})/gu,
    what: 'makes no list.',
    hint: 'Begin each line with a number, a full stop and a space, or a hyphen and a space, and leave a line empty before the list.',
  },
  {
    signs: /(?<=^|\n)(?:;[ \t]+\S[^\n]*|\/[ \t]+\p{L}[^:\n]*:[ \t]+[^\n]*|:{2,}[ \t]+(?=\S))/gu,
    what: 'makes no list of terms and what they mean.',
    hint: 'Write each term with what it means on a line: `- **Term**: what it means`.',
  },
  {
    signs: /(?<=^|\n)\/\/[ \t]+\S[^\n]*/g,
    what: 'hides nothing here.',
    hint: (found, { isMdx }) => {
      const words = found.slice(2).trim();
      return `Write notes to yourself as comments: \`${isMdx ? `{/* ${words} */}` : `<!-- ${words} -->`}\`.`;
    },
  },
  {
    signs: /(?<=^|\n)<\d+>[ \t]+(?=\S)/g,
    what: 'explains no line of code here.',
    hint: 'Begin each line with a number, a full stop and a space.',
  },
  {
    signs:
      /(?<=^|\n)(?:\[(?:[.#%][a-z][\w.#%-]*|,[a-z]+|horizontal|qanda|listing|literal|example|sidebar|partintro|preface|appendix|glossary|bibliography|index|(?:role|width|options|format|separator)=[^\]\n]*)\]|:![a-z][\w-]*:|\{{3}|\}{3}|::|\.[A-Z]{1,2}(?:[ \t]+[^\n]*)?)[ \t]*(?=\n|$)|^--[ \t]*$/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  {
    signs: /(?<=[\p{L}\p{N}])::[ \t]*$/gu,
    what: 'makes no code of what follows.',
    hint: 'Write one colon. Code stands between lines of ```` ``` ````.',
  },
  {
    signs: /(?<=\n)(?:\^{3,}|"{3,})[ \t]*(?=\n|$)/g,
    what: 'makes no heading of the line above.',
    hint: 'Delete it, and write `##` and a space before that line.',
  },
  {
    signs: /(?<=\S)[ \t]*\\\\[ \t]*(?=\n|$)/g,
    what: 'ends no line here: readers would see a backslash.',
    hint: 'Write one backslash at the end of the line. If the sign is meant, write it as code.',
  },
  {
    signs: /(?<![\w:])(?:toc|video|audio|icon|anchor|mailto|indexterm2?|counter):{1,2}[^\s[\]]*\[[^\]\n]*\]/g,
    what: 'does nothing here.',
    hint: 'Delete it, or write what it stood for.',
  },
];
