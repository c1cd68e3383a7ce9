import { CITATION, parseCitation } from '../../model/citations.ts';
import { blankCode, scanBody } from '../../model/markdown-scan.ts';
import type { Problem } from '../../model/problems.ts';
import { didYouMean, suggest } from '../../model/did-you-mean.ts';
import type { ParsedContent, ParsedText } from '../parsed-content.ts';
import { inText } from './support/mdast-helpers.ts';
import type { ReferenceTargets } from './support/reference-targets.ts';

/** Finds citations of sources that do not exist, and what was meant as a citation and is none. */
export const checkCitations = ({ texts }: ParsedContent, known: ReferenceTargets): Problem[] =>
  texts.flatMap((read) => [...unknownSources(read, known), ...malformed(read, known)]);

function unknownSources(read: ParsedText, { sources }: ReferenceTargets): Problem[] {
  if (!sources) return [];
  return scanBody(read.text.slice(read.bodyStart))
    .citations.filter(({ source }) => !sources.has(source))
    .map(({ source, offset }) =>
      inText(
        read,
        read.bodyStart + offset,
        'unknown-source',
        `There is no source \`${source}\` in sources.json.`,
        suggest(source, sources),
      ),
    );
}

/** `[@a, @b]`, `[@ a]`, `(@a)`, and known ids without brackets; `\@` and addresses of e-mail are text. */
function malformed(read: ParsedText, { sources }: ReferenceTargets): Problem[] {
  const text = blankCode(read.text.slice(read.bodyStart));
  const inBrackets = [...text.matchAll(CITATION)].filter(
    ({ 1: inside = '', index }) => text[index - 1] !== '\\' && !isCitation(inside),
  );
  const ids = (written: string) =>
    [...written.matchAll(/@\s*([A-Za-z0-9][\w:.+/-]*\w)/g)].map(([, id = '']) => id);
  return [
    ...inBrackets.map(({ 0: whole, index }) => {
      const meant = ids(whole).map((id) => `@${id}`);
      return inText(
        read,
        read.bodyStart + index,
        'malformed-citation',
        `\`${whole}\` cannot be read as a citation.`,
        meant.length
          ? `Write \`[${meant.join('; ')}]\`. If it is not meant as a citation, write \`\\[\` instead of \`[\`.`
          : 'Write `[@id]`. If it is not meant as a citation, write `\\[` instead of `[`.',
      );
    }),
    ...[...text.matchAll(/(?<!\\)\[@[^[\]\n]*\n[^[\]]*\]/g)].map(({ 0: whole, index }) =>
      inText(
        read,
        read.bodyStart + index,
        'malformed-citation',
        'This citation runs over the end of a line, so it cannot be read.',
        `Write it on one line: \`${whole.replace(/\s+/g, ' ')}\`.`,
      ),
    ),
    ...[...text.replace(/\[@[^[\]]*\]/g, blank).matchAll(/(?<![\w\\.[/])@([a-z0-9][\w:.+/-]*\w)/gi)]
      .filter(
        ({ 1: id = '' }) => sources?.has(id) || (/\d{4}/.test(id) && sources && didYouMean(id, sources)),
      )
      .map(({ 0: whole, 1: id = '', index }) =>
        inText(
          read,
          read.bodyStart + index,
          'malformed-citation',
          `\`${whole}\` is not a citation, because it has no square brackets.`,
          `Write \`[@${id}]\`.`,
        ),
      ),
  ];
}

/** What follows a comma is a place in the source, unless another was meant: `[@a, @b]`. */
const isCitation = (inside: string) =>
  parseCitation(inside)?.every(({ locator }) => !locator?.startsWith('@')) ?? false;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
