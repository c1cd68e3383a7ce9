import type { Notation } from './notation.ts';

/** What AsciiDoc, Jira, wikis and forums mean by signs around words and by lines of their own. */
export const MARKUP_NOTATIONS: readonly Notation[] = [
  {
    signs: /(?<=^|\n)[ \t]*\|\|(?=[^\s|])[^|\n]*[^\s|]\|\|[ \t]*(?=\n|$)/g,
    what: 'hides nothing here.',
    hint: 'Delete the signs around the words.',
  },
  {
    signs:
      /(?<![\w:])(?:kbd|btn|menu|stem|latexmath|asciimath|pass):[\w-]*\[[^\]\n]+\]|(?<![\w:]):(?!contentReference)[a-z][\w-]*\[[^\]\n]+\]/g,
    what: 'does nothing here.',
    hint: (found) => `Write \`${found.replace(/^[^[]*\[|\]$/g, '')}\`, without the signs.`,
  },
  {
    signs:
      /(?<=^|\n)(?:(?:ifn?def|ifeval|endif)::[^[\]\n]*\[[^\]\n]*\]|\[\.[a-z][\w.-]*\]|'{3,}|<{3,}|%TOC%|:[a-z][\w-]*:)[ \t]*(?=\n|$)/g,
    what: 'does nothing here.',
    hint: 'Delete it.',
  },
  {
    signs: /(?<=^|\n)->[ \t]+[^\n]+?[ \t]+<-[ \t]*(?=\n|$)/g,
    what: 'centres nothing here.',
    hint: 'Delete the signs around the words.',
  },
  {
    signs: /(?<![\^\w])\^\^(?=[^\s^])[^^\n]{1,20}\^\^(?!\^)/g,
    what: 'does not raise anything.',
    hint: (found) => `Write \`<sup>${found.slice(2, -2)}</sup>\`. If circumflexes are meant, write \`\\^\`.`,
  },
  {
    signs: /(?<=[\p{L}\p{N}]),,(?=[^\s,])[^,\n]{1,20},,(?!,)/gu,
    what: 'does not lower anything.',
    hint: (found) => `Write \`<sub>${found.slice(2, -2)}</sub>\`.`,
  },
  {
    // Of several lines, it is told as a table.
    signs: /^[ \t]*\|\|[^|\n]+(?:\|\|?[^|\n]+)+\|\|?[ \t]*$/g,
    what: 'makes no table here.',
    hint(found) {
      const cells = found.trim().split(/\|+/).slice(1, -1);
      return `A table begins with two lines, \`|${cells.join('|')}|\` and below it \`|${' --- |'.repeat(cells.length)}\`.`;
    },
  },
  {
    signs: /(?<![\w@])@@(?=[^\s@])[^@\n]*[^\s@]@@(?![\w@])/g,
    what: 'does nothing here.',
    hint: (found) => `Write \`${found.slice(2, -2).replace(/^\w+:/, '')}\`, without the signs.`,
  },
];
