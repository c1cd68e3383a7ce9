import type { Problem } from '../../model/problems.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { ReadContent, ReadText } from '../parsed-content.ts';
import { inText, partsOf, startOf } from './support/mdast-helpers.ts';

/** Finds notes without a mark in the text, marks without a note, and links by a name that nothing defines. */
export const checkFootnotes = ({ texts }: ReadContent): Problem[] => texts.flatMap(checkEntry);

function checkEntry(read: ReadText): Problem[] {
  if (!read.tree) return [];
  const defined = new Map<string, number>();
  const marked = new Set<string>();
  const problems: Problem[] = [];
  for (const node of partsOf(read.tree)) {
    if (node.type === 'footnoteReference') marked.add(node.identifier);
    if (node.type !== 'footnoteDefinition') continue;
    if (defined.has(node.identifier))
      problems.push(
        inText(
          read,
          node,
          'duplicate-id',
          `There are two notes \`[^${node.label ?? node.identifier}]\`.`,
          'Give one of them another name, and its mark in the text.',
        ),
      );
    else defined.set(node.identifier, startOf(node));
  }
  for (const [name, offset] of defined)
    if (!marked.has(name))
      problems.push(
        inText(
          read,
          offset,
          'unused-footnote',
          `No mark in the text refers to the note \`[^${name}]\`, so it would not be shown.`,
          `Put \`[^${name}]\` where it belongs, or take the note out.`,
        ),
      );
  return [...problems, ...undefinedMarks(read, [...defined.keys()])];
}

/** What nothing defines is plain text to the parser: `[^a]`, `[words][name]`. */
function undefinedMarks(read: ReadText, notes: string[]): Problem[] {
  if (!read.tree) return [];
  return [...partsOf(read.tree)].flatMap((node) => {
    if (node.type !== 'text' || !node.position) return [];
    const source = read.text.slice(node.position.start.offset, node.position.end.offset);
    return [
      ...[...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ 1: name = '', index }) =>
        inText(
          read,
          startOf(node) + index,
          'undefined-footnote',
          `There is no note \`[^${name}]\`.`,
          didYouMean(name, notes) ?? `Add a line that begins with \`[^${name}]:\`.`,
        ),
      ),
      ...[...source.matchAll(/(?<!\\)\[[^[\]^@][^[\]]*\]\[([^[\]@^][^[\]]*)\]/g)].map(
        ({ 1: name = '', index }) =>
          inText(
            read,
            startOf(node) + index,
            'broken-link',
            `Nothing says where \`[${name}]\` leads.`,
            `Add a line \`[${name}]: address\`.`,
          ),
      ),
    ];
  });
}
