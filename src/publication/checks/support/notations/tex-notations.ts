import type { Notation, NotationPlace } from './notation.ts';

/** @returns the edit that makes a note of words which another program has as one in the line */
export function noteOf(words: string, { text }: NotationPlace): string {
  let number = 1;
  while (text.includes(`[^${number}]`)) number += 1;
  return `Write \`[^${number}]\`, and in a line of its own below: \`[^${number}]: ${words}\`.`;
}

/** What commands of TeX are here. */
const COMMANDS: Partial<Record<string, (words: string) => string>> = {
  chapter: (words) => `## ${words}`,
  section: (words) => `## ${words}`,
  subsection: (words) => `### ${words}`,
  subsubsection: (words) => `#### ${words}`,
  paragraph: (words) => `**${words}**`,
  textbf: (words) => `**${words}**`,
  emph: (words) => `*${words}*`,
  textit: (words) => `*${words}*`,
  textsl: (words) => `*${words}*`,
  texttt: (words) => `<code>${words}</code>`,
  underline: (words) => `<ins>${words}</ins>`,
  textsuperscript: (words) => `<sup>${words}</sup>`,
  textsubscript: (words) => `<sub>${words}</sub>`,
  url: (address) => `<${address}>`,
  enquote: (words) => `“${words}”`,
  textsc: (words) => words,
  mbox: (words) => words,
  text: (words) => words,
  caption: (words) => `*${words}*`,
};

/** What TeX means by its commands and by the marks of its formulas. */
export const TEX_NOTATIONS: readonly Notation[] = [
  {
    signs: /\\footnote\{[^{}\n]*\}/g,
    what: 'makes no note here.',
    hint: (found, place) => noteOf(found.slice('\\footnote{'.length, -1), place),
  },
  {
    signs: /\\item\b/g,
    what: 'makes no list here.',
    hint: 'Begin the line with a hyphen and a space instead.',
  },
  {
    signs: /\\[a-z]+\*?(?:\[[^\]\n]*\])*\{[^{}\n]*\}/gi,
    what: 'does nothing here.',
    hint(found) {
      const [, command = '', words = ''] = /^\\([a-z]+)\*?(?:\[[^\]\n]*\])*\{(.*)\}$/is.exec(found) ?? [];
      const meant = COMMANDS[command]?.(words);
      if (/^(?:begin|end)$/.test(command))
        return words.includes('quot')
          ? 'Delete it, and begin each line of the quotation with `>`.'
          : 'Delete it. Begin each line of a list with a hyphen and a space, and write tables as `| a | b |`.';
      if (/^(?:[a-z]*ref|label)$/i.test(command))
        return 'Delete it, or write a link to the heading or figure, such as `[Figure 1](#figure-1)`.';
      return meant === undefined
        ? 'Write a citation as `[@id]`, a note as `[^1]`, and emphasis as `*these words*`.'
        : `Write \`${meant}\`.`;
    },
  },
];
