/**
 * Reads what gives a heading its address where texts come from: `{#id .class key=value}` (Pandoc, Docusaurus, Hugo),
 * `{: #id }` (MkDocs, kramdown), and the comments `{/* #id *\/}` and `<!-- #id -->` (Docusaurus).
 * @returns the address, if one is named, and each of the other signs, which mean nothing here; undefined of other braces
 */
export function readHeadingAttributes(written: string): { id?: string; others: string[] } | undefined {
  const [, begins = '', inside = ''] = /^(<!--|\{\/\*|\{:?)(.*?)(?:-->|\*\/\}|\})\s*$/.exec(written) ?? [];
  const parts = inside.match(/[^\s"'=]+=(?:"[^"]*"|'[^']*'|\S*)|\S+/g) ?? [];
  const named = parts.find((part) => /^#[^\s#{}<>"']+$/.test(part));
  const isComment = begins.length > 2;
  const isRead = isComment
    ? named !== undefined && parts.length === 1
    : parts.length > 0 &&
      parts.every(
        (part) =>
          part === named ||
          /^(?:\.[^\s.\d{}<>]\S*|-|[\w:-]+=.+)$/.test(part) ||
          // Words alone belong to an address that was written with spaces, or to kramdown.
          (/^[\p{L}\p{N}_-]+$/u.test(part) && (named !== undefined || begins === '{:')),
      );
  if (!isRead) return undefined;
  return { ...(named && { id: named.slice(1) }), others: parts.filter((part) => part !== named) };
}

/** Where they may stand in Markdown, comments apart: at the end of a heading, and in kramdown below it. */
export const HEADING_BRACES =
  /(?:(?<=^[ \t>*+-]*#{1,6}[ \t][^\n]*)[ \t]*(?:\n[ \t>]*(?=\{:))?|[ \t]*(?=[^\n]*\n[ \t>]*(?:=+|-+)[ \t]*$))\{[^{}\n]*\}(?=[ \t]*#*[ \t]*$)/gm;
