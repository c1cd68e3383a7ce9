import { onOneLine } from '../../text/citation-formats.ts';

/** @returns a text as it stands in a line of Markdown, in which none of its signs marks anything */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(/[\\`*_[\]<>~|&#]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (start) => start.replace(/.$/, '\\$&'));
