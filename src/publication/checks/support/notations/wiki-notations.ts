import { fragment } from '../../../../text/markup/fragment.ts';

/** Signs of wikis, forums and other markup, which may go across marks of ours; addresses in them become links. */
interface WikiNotation {
  signs: RegExp;
  /** What is written instead, if that can be told from the groups. */
  meant?: (...groups: string[]) => string;
  /** What else is to be written. */
  also?: (...groups: string[]) => string;
}

/** What forums write between square brackets, and what Markdown makes of it. */
const MARKS: Partial<Record<string, string>> = { b: '**', i: '*', s: '~~', code: '`' };

const WIKI_NOTATIONS: readonly WikiNotation[] = [
  { signs: /\\href\{([^{}\n]*)\}\{([^{}\n]*)\}/g, meant: (address, words) => `[${words}](${address})` },
  { signs: /\[url\](\S+?)\[\/url\]/gi, meant: (address) => `<${address}>` },
  {
    signs: /\[url="?([^\]"\s]+)"?\]([^\n]*?)\[\/url\]/gi,
    meant: (address, words) => `[${words}](${address})`,
  },
  { signs: /\[img\](\S+?)\[\/img\]/gi, meant: (path) => `![What it shows](../pictures/${nameOf(path)})` },
  {
    signs: /\[(b|i|s|code)\]([^\n]*?)\[\/\1\]/gi,
    meant: (mark, words) => `${MARKS[mark.toLowerCase()] ?? ''}${words}${MARKS[mark.toLowerCase()] ?? ''}`,
  },
  {
    signs:
      /\[(u|quote|list|size|color|center|spoiler|caption|embed|video|audio|table|font|left|right|justify|indent|h[1-6])\b[^\]\n]*\][^]*?\[\/\1\]/gi,
  },
  { signs: /\[(?:gallery|youtube|caption|playlist|contact-form|vc_)[\w-]*\s[^\]\n]*\]/gi },
  {
    signs: /\[\[(https?:\/\/[^[\]\s|]+)(?:\]\[|\|)([^[\]\n]+)\]\]/gi,
    meant: (address, words) => `[${words}](${address})`,
  },
  {
    signs: /(?<![\w\])!])\[(https?:\/\/[^[\]\s|]+)[ \t]+([^[\]\n]+)\](?![[(:])/gi,
    meant: (address, words) => `[${words}](${address})`,
  },
  {
    signs: /(?<![\w\])!])\[([^[\]|\n@]+)\|(https?:\/\/[^[\]|\s]+)(?:\|[^[\]\n]*)?\](?![[(:])/gi,
    meant: (words, address) => `[${words}](${address})`,
  },
  {
    signs: /<(https?:\/\/[^<>|\s]+)\|([^<>\n]+)>/gi,
    meant: (address, words) => `[${words}](${address})`,
  },
  {
    signs: /(?<![\w[(<"'])(?:link:)?(https?:\/\/[^[\]()<>|\s]+)\[(?!\/)([^[\]\n]+)\](?![[(:])/gi,
    meant: (address, words) => `[${words}](${address})`,
  },
  {
    signs: /(?<!:)`([^`<>\n]+?)[ \t]*<([^<>`\s]+)>`__?/g,
    meant: (words, address) => `[${words}](${address})`,
  },
  {
    signs:
      /(?<![\w=])"([^"\n()]+)":(https?:\/\/[^\s<>"]*[\w/]|\.{0,2}\/[^\s<>"]*[\w/]|[\w/-]+\.(?:md|html?)\b)/gi,
    meant: (words, address) => `[${words}](${address})`,
  },
  {
    signs: /(?<!\w)image::?(\S+?)\[([^[\]\n]*)\]/gi,
    meant: (path, words) => `![${words || 'What it shows'}](../pictures/${nameOf(path)})`,
  },
  {
    signs: /(?<![\w!])!([^\s!|[\]()]+\.(?:png|jpe?g|gif|svg|webp))(?:\|[^!\n]*|\([^()\n]*\))?!(?![\w[])/gi,
    meant: (path) => `![What it shows](../pictures/${nameOf(path)})`,
  },
  { signs: /(?<![\w'])'''(?=\S)([^'\n]+?)'''(?![\w'])/g, meant: (words) => `**${words}**` },
  { signs: /(?<![\w'])''(?=\S)([^'\n]+?)''(?![\w'])/g, meant: (words) => `*${words}*` },
  {
    signs: /(?<![\w:`])(?::|\{)(?!cite)(?:[a-z]+:)?([a-z]+)[:}]`([^`\n]+)`/g,
    meant: (role, words) => ofRole(role, words),
  },
  { signs: /\[(sup|sub)\]([^\n]*?)\[\/\1\]/gi, meant: (mark, words) => `<${mark}>${words}</${mark}>` },
  { signs: /\[\[_TOC_\]\]|__(?:NO|FORCE)?TOC__/g },
  { signs: /(?<![:\w`}])`([^`<>\n]+)`__?(?![\w`])/g, meant: (words) => `[${words}](address)` },
  {
    signs: /(?<!_)\[(#?\w+)\]_(?!\w)/g,
    meant: (name) => `[^${name.replace('#', '')}]`,
    also: (name) => `, and in a line of its own below: \`[^${name.replace('#', '')}]: words\``,
  },
  {
    signs: /!?\[\[#([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g,
    meant: (name, words) =>
      `[${words || name}](#${name
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')})`,
  },
  {
    signs:
      /\{\+\+[^{}]*\+\+\}|\{--[^{}]*--\}|\{~~[^{}]*~~\}|\{>>[^{}]*<<\}|[{[]\+(?=\S)[^{}[\]\n+]*\+[}\]]|[{[]-(?=[^\s@])[^{}[\]\n-]*-[}\]]/g,
  },
];

/** @returns what of them stands in a text, each sign once, and what is told of it */
export function findWikiNotations(source: string) {
  const told: number[] = [];
  return WIKI_NOTATIONS.flatMap(({ signs, meant, also }) =>
    [...source.matchAll(signs)].flatMap((match) => {
      const [found, ...groups] = match as unknown as [string, ...string[]];
      const { index } = match;
      if (told.some((other) => Math.abs(other - index) < 2)) return [];
      told.push(index);
      const edit = meant?.(...groups);
      return [
        {
          found,
          index,
          message: `\`${found.replace(/\s+/g, ' ').replace(/^(.{60}).+$/, '$1…')}\` ${edit === undefined ? 'does nothing here' : 'is written in another way here'}.`,
          hint:
            edit === undefined
              ? 'Delete the signs, or write what they stood for.'
              : `Write \`${edit}\`${also?.(...groups) ?? ''}.`,
          gone: edit === undefined ? found : undefined,
        },
      ];
    }),
  );
}

/** @returns what is written instead of a role of Sphinx or MyST: `:ref:\`words <label>\``, `{sup}\`2\`` */
function ofRole(role: string, written: string): string {
  const [, words = written, label] = /^(.*?)\s*<([^<>]*)>$/s.exec(written) ?? [];
  const name = (label ?? words).replace(/^[~!/]+/, '');
  const ofMark = ROLES[role]?.(words);
  if (ofMark !== undefined) return ofMark;
  if (role === 'doc') return `[${words.replace(/^[~!/]+/, '')}](../pages/${nameOf(name)}.md)`;
  if (/^(?:num)?ref$/.test(role)) return `[${words.replace(/^[~!]/, '')}](#${fragment(name)})`;
  return words.replace(/^[~!]/, '');
}

const ROLES: Partial<Record<string, (words: string) => string>> = {
  code: (words) => `<code>${words}</code>`,
  emphasis: (words) => `*${words}*`,
  strong: (words) => `**${words}**`,
  sub: (words) => `<sub>${words}</sub>`,
  subscript: (words) => `<sub>${words}</sub>`,
  sup: (words) => `<sup>${words}</sup>`,
  superscript: (words) => `<sup>${words}</sup>`,
};

/** The name of a file at the end of a path or address. */
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/[?#].*$/, '');
