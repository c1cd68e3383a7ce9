/** Signs of wikis, forums and other markup, which may go across marks of ours; addresses in them become links. */
export interface WikiNotation {
  signs: RegExp;
  /** What is written instead, if that can be told from the groups. */
  meant?: (...groups: string[]) => string;
  /** What else is to be written. */
  also?: (...groups: string[]) => string;
}

/** What forums write between square brackets, and what Markdown makes of it. */
const MARKS: Partial<Record<string, string>> = { b: '**', i: '*', s: '~~', code: '`' };

export const WIKI_NOTATIONS: readonly WikiNotation[] = [
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
    signs: /\[(u|quote|list|size|color|center|spoiler|caption|embed|video|audio)\b[^\]\n]*\][^]*?\[\/\1\]/gi,
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
    signs: /`([^`<>\n]+?)[ \t]*<([^<>`\s]+)>`__?/g,
    meant: (words, address) => `[${words}](${address})`,
  },
  {
    signs: /(?<![\w=])"([^"\n()]+)":(https?:\/\/[^\s<>"]*[\w/])/gi,
    meant: (words, address) => `[${words}](${address})`,
  },
  {
    signs: /(?<!\w)image::?(\S+?)\[([^[\]\n]*)\]/gi,
    meant: (path, words) => `![${words || 'What it shows'}](../pictures/${nameOf(path)})`,
  },
  {
    signs: /(?<![\w!])!([^\s!|[\]()]+\.(?:png|jpe?g|gif|svg|webp))(?:\|[^!\n]*)?!(?![\w[])/gi,
    meant: (path) => `![What it shows](../pictures/${nameOf(path)})`,
  },
  { signs: /(?<![\w'])'''(?=\S)([^'\n]+?)'''(?![\w'])/g, meant: (words) => `**${words}**` },
  { signs: /(?<![\w'])''(?=\S)([^'\n]+?)''(?![\w'])/g, meant: (words) => `*${words}*` },
  { signs: /\[\[_TOC_\]\]|__(?:NO|FORCE)?TOC__/g },
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

/** The name of a file at the end of a path or address. */
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/[?#].*$/, '');
