import { parseCitation } from './citations.ts';

/** How Org-mode, LaTeX, Sphinx, Jekyll and Hugo cite; the groups hold the ids, and before them what LaTeX adds. */
const OTHER_CITATIONS = new RegExp(
  [
    /\[cite(?:\/[\w/-]*)?:(?<org>[^[\]\n]*@[^[\]\n]*)\]/,
    /\\[a-z]*cite[a-z]*\*?(?<added>(?:\[[^\]\n]*\])*)\{(?<latex>[^{}\n]+)\}/,
    /(?::cite(?::[\w:]+)?:|\{cite(?::[\w:]+)?\})`(?<sphinx>[^`\n]+)`/,
    /\{%\s*cite\s+(?<jekyll>[^%\n]+?)\s*%\}/,
    /\{\{[<%]?\s*cite\s+["']?(?<hugo>[^<>{}%|"'\n]+?)["']?\s*[>%]?\}\}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** A citation as another program has it. */
export interface OtherCitation {
  index: number;
  written: string;
  /** The same as it is written here. */
  meant: string;
}

/** @returns the citations of a text that are written as other programs have them */
export const otherCitations = (text: string): OtherCitation[] =>
  [...text.matchAll(OTHER_CITATIONS)].map(({ 0: written, index, groups = {} }) => ({
    index,
    written,
    meant: `[${meantBy(groups)}]`,
  }));

function meantBy({ org, latex, added = '', sphinx, jekyll, hugo }: Partial<Record<string, string>>): string {
  if (org !== undefined)
    return parseCitation(org.trim()) ? org.trim() : (org.match(/@[^\s;,@]+/g) ?? []).join('; ');
  const ids = (latex ?? sphinx ?? jekyll ?? hugo ?? '').split(/[\s,;]+/).filter((id) => /^[^-]/.test(id));
  // `\cite[see][p. 4]{id}`: what comes before and after it; of one, it comes after.
  const notes = [...added.matchAll(/\[([^\]\n]*)\]/g)].map(([, note = '']) => note);
  const [before, after] = notes.length > 1 ? notes : ['', notes[0]];
  return `${before ? `${before} ` : ''}${ids.map((id) => `@${id}`).join('; ')}${after ? `, ${after}` : ''}`;
}
