import { doiIn } from '../../../model/schema/address.ts';
import { CITATION, parseCitation, seemsCitation } from '../../../model/source/citations.ts';
import { blankCode, blankMarkdownCode, scanBody } from '../../../model/markdown-scan.ts';
import type { Problem } from '../../../model/problems.ts';
import { didYouMean, nearest, suggest } from '../../../model/did-you-mean.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { inText } from '../support/mdast-helpers.ts';
import { otherCitations } from '../../../model/source/other-citations.ts';
import type { ReferenceTargets } from '../support/reference-targets.ts';

/** Finds citations of sources that do not exist, and what was meant as a citation and is none. */
export const checkCitations = ({ texts }: ParsedContent, known: ReferenceTargets): Problem[] =>
  texts.flatMap((read) => [...unknownSources(read, known), ...malformed(read, known)]);

function unknownSources(read: ParsedText, known: ReferenceTargets): Problem[] {
  const { sources, citable, sourceFiles } = known;
  if (!sources) return [];
  return scanBody(read.text.slice(read.bodyStart), read.file)
    .citations.filter(({ source }) => !sources.has(source))
    .map(({ source, offset }) => {
      const at = read.bodyStart + offset;
      const written = read.text.slice(at).replace(/^-?@/, '');
      const [id, key] =
        withDoi(source, known) ??
        [...sources].find(([id]) => id.includes(' ') && written.startsWith(id)) ??
        [];
      return inText(read, at)(
        'unknown-source',
        `There is no source \`${source}\` in ${sourceFiles}.`,
        OF_FIGURE.test(source)
          ? 'If a figure or heading is meant, write a link to it, such as `[Figure 1](#figure-1)`.'
          : id === undefined
            ? suggest(source, citable)
            : `Of \`${id}\`, write \`@${key ?? ''}\`.`,
      );
    });
}

/** How Quarto and pandoc-crossref refer to figures, tables and sections. */
const OF_FIGURE = /^(?:fig|tbl|tab|eq|sec|lst)[:-]/;

/** @returns a DOI that stands in the place of an id, and the id of its source */
function withDoi(written: string, { byDoi }: ReferenceTargets): [doi: string, key: string] | undefined {
  const key = byDoi.get(doiIn(written)?.toLowerCase() ?? '');
  return key === undefined ? undefined : [written, key];
}

/** `[@a, @b]`, `[@ a]`, `(@a)`, and known ids without brackets; `\@` and addresses of e-mail are text. */
function malformed(read: ParsedText, known: ReferenceTargets): Problem[] {
  const { sources, citable } = known;
  const { inBrackets, parsed, overLines, bare, others, inParentheses, linked } = suspects(read);
  const ids = (written: string) =>
    [...written.matchAll(/@\s*([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_:.+/-]*[\p{L}\p{M}\p{N}_])?)/gu)].map(
      ([, id = '']) => id,
    );
  return [
    ...inBrackets.map(({ 0: whole, index }) => {
      // Ids that are addresses, or hold spaces or `__`, cannot stand in a text; sources have another to be cited by.
      const id = whole.slice(1, -1).trim().replace(/^@\s*/, '');
      const key = sources?.get(id) ?? withDoi(id, known)?.[1];
      const nearly = sources && nearlyRight(whole.slice(1, -1), sources);
      const meant =
        nearly === undefined ? (key === undefined ? ids(whole) : [key]).map((id) => `@${id}`) : [nearly];
      return inText(read, read.bodyStart + index)(
        'malformed-citation',
        `\`${whole}\` cannot be read as a citation.`,
        meant.length
          ? `Write \`[${meant.join('; ')}]\`. If it is not meant as a citation, write \`\\[\` instead of \`[\`.`
          : 'Write `[@id]`. If it is not meant as a citation, write `\\[` instead of `[`.',
      );
    }),
    ...parsed.flatMap(({ 0: whole, 1: inside = '', index }) => {
      const meant = inside.replace(/,\s*@?([^\s,;@]+)(?=\s*(?:[,;]|$))/g, (place, id: string) =>
        // A number is a page.
        sources?.has(id) && /\p{L}.*[\d-]|\p{L}{4}/u.test(id) ? `; @${id}` : place,
      );
      return meant === inside
        ? []
        : [
            inText(read, read.bodyStart + index)(
              'malformed-citation',
              `\`${whole}\` cites only the first of its sources: what follows a comma is a place in it.`,
              `Write \`[${meant}]\`.`,
            ),
          ];
    }),
    ...overLines
      .map(({ 0: whole, index }) => ({ line: whole.replace(/\s+/g, ' '), index }))
      .filter(({ line }) => line.startsWith('[@') || parseCitation(line.slice(1, -1)))
      .map(({ line, index }) =>
        inText(read, read.bodyStart + index)(
          'malformed-citation',
          'This citation runs over the end of a line, so it cannot be read.',
          `Write it on one line: \`${line}\`.`,
        ),
      ),
    ...linked
      .filter(({ 1: inside = '' }) => parseCitation(inside)?.every(({ source }) => sources?.has(source)))
      .map(({ 0: whole, 1: inside = '', index }) =>
        inText(read, read.bodyStart + index)(
          'malformed-citation',
          `\`${whole}\` is a link, so it cites nothing.`,
          `Write \`[${inside}]\`.`,
        ),
      ),
    ...others.map(({ written, meant, index }) =>
      inText(read, read.bodyStart + index)(
        'malformed-citation',
        `\`${written}\` is how another program cites.`,
        `Write \`${meant}\`.`,
      ),
    ),
    ...[
      ...inParentheses
        .filter(({ 1: inside = '' }) => parseCitation(inside)?.every(({ source }) => sources?.has(source)))
        .map(({ 0: whole, 1: inside = '', index }) => ({ whole, meant: inside, index })),
      ...bare
        .filter(
          ({ 1: id = '' }) =>
            sources?.has(id) ||
            withDoi(id, known) ||
            (/\d{4}/.test(id) && sources && didYouMean(id, citable)),
        )
        .map(({ 0: whole, 1: id = '', 2: place, index }) => ({
          whole,
          meant: `@${sources?.has(id) ? id : (withDoi(id, known)?.[1] ?? nearest(id, citable) ?? id)}${place === undefined ? '' : `, ${place}`}`,
          index,
        })),
    ].map(({ whole, meant, index }) =>
      inText(read, read.bodyStart + index)(
        'malformed-citation',
        `\`${whole}\` is not a citation, because it has no square brackets${/\W$/.test(whole) ? ' around it' : ''}.`,
        `Write \`[${meant}]\`.`,
      ),
    ),
  ];
}

/** @returns what is but nearly a citation, mended, if it is one then: `@a: 12`, `@a; p. 4`, `@a.`, and hyphens that do not break */
function nearlyRight(inside: string, sources: ReadonlyMap<string, string>): string | undefined {
  const meant = inside
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/@\{([^{}\s]+)\}/g, '@$1')
    .replace(/(?:\s*;)+\s*$/, '')
    .replace(/(@[^\s,;]+)\s+(?:and|und|et|y|a|&)\s+(?=-?@)/g, '$1; ')
    .replace(/(@[^\s,;:]+):(?=\s)/g, '$1,')
    // What is a source by itself lacks its sign, anything else is a place.
    .replace(/;\s*([^;@\s]+)(?=\s*(?:;|$))/g, (place, id: string) => (sources.has(id) ? `; @${id}` : place))
    .replace(/;\s*(?=[^;@]+(?:;|$))/g, ', ')
    .replace(/(@[^\s,;]*)\.(?=\s*(?:;|$))/g, '$1');
  return parseCitation(meant)?.every(({ source }) => sources.has(source)) ? meant : undefined;
}

/** What may be malformed, whichever sources there are; found once for a text that stays the same. */
const suspects = memoizeByObject((read: ParsedText) => {
  const body = read.text.slice(read.bodyStart);
  const text = (read.file.endsWith('.mdx') ? blankCode : blankMarkdownCode)(body);
  // What stands in code marks is part of some.
  const others = otherCitations(body).filter(
    ({ index }) => body[index - 1] !== '\\' && (text[index] ?? ' ').trim() !== '',
  );
  const blanked = others
    .reduce(
      (rest, { index, written }) =>
        rest.slice(0, index) + ' '.repeat(written.length) + rest.slice(index + written.length),
      text,
    )
    .replace(CITATION, blankCitation)
    .replace(OVER_LINES, blankCitation);
  const inParentheses = [...blanked.matchAll(IN_PARENTHESES)].filter(
    ({ 1: inside = '' }) => parseCitation(inside) !== undefined,
  );
  return {
    others,
    inParentheses,
    parsed: [...text.matchAll(CITATION)].filter(
      ({ 1: inside = '' }) => inside.includes(',') && parseCitation(inside),
    ),
    inBrackets: [...text.matchAll(CITATION)].filter(
      ({ 1: inside = '' }) => seemsCitation(inside) && !parseCitation(inside),
    ),
    linked: [...text.matchAll(/(?<!\\)\[(@[^[\]\n]+)\]\([^()\n]*\)/g)],
    overLines: [...text.matchAll(OVER_LINES)],
    bare: [...blanked.matchAll(BARE)].filter(
      ({ index }) =>
        !inParentheses.some(({ 0: { length }, index: start }) => index > start && index < start + length),
    ),
  };
});

/** Brackets with a citation that are closed on another line of the paragraph. */
const OVER_LINES = /(?<!\\)\[(?=[^[\]]*@)(?=[^[\]]*\])[^[\]\n]*\n(?:[^[\]\n]+\n?)+\]/g;

/** An id without brackets, or with some for the place in it alone, `@id [p. 4]`; addresses of e-mail are none. */
const BARE =
  /(?<![\p{L}\p{N}_\\.[/])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_:.+/-]*[\p{L}\p{M}\p{N}])?)(?: ?\[([^[\]\n@^]+)\](?!\())?/gu;

/** Round brackets with a citation. */
const IN_PARENTHESES = /(?<!\])\((?=[^()\n]*\))([^()\n]*@[^()\n]*)\)/g;

const blankCitation = (text: string) =>
  seemsCitation(text.slice(1, -1)) ? text.replace(/[^\n]/g, ' ') : text;
