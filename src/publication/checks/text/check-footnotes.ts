import type { Root } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import { didYouMean } from '../../../model/did-you-mean.ts';
import { checkAlone } from '../support/check-alone.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { inText, partsOf, startOf } from '../support/mdast-helpers.ts';
import { leadsNowhere } from '../support/links/link-faults.ts';

/** Finds notes without a mark in the text, marks without a note, and links by a name that nothing defines. */
export const checkFootnotes = ({ texts }: ParsedContent): Problem[] => texts.flatMap(problemsOf);

const problemsOf = checkAlone('footnotes', checkEntry);

function checkEntry(read: ParsedText): Problem[] {
  if (!read.tree) return [];
  const defined = new Map<string, number>();
  const marked = new Set<string>();
  const problems: Problem[] = [];
  for (const node of partsOf(read.tree)) {
    if (node.type === 'footnoteReference') marked.add(node.identifier);
    if (node.type !== 'footnoteDefinition') continue;
    if (defined.has(node.identifier))
      problems.push(
        inText(read, node)(
          'duplicate-id',
          `There are two footnotes called \`[^${node.label ?? node.identifier}]\`.`,
          'Rename one of them, together with its mark in the text.',
        ),
      );
    else defined.set(node.identifier, startOf(node));
  }
  for (const [name, offset] of defined)
    if (!marked.has(name))
      problems.push(
        inText(read, offset)(
          'unused-footnote',
          `Nothing in the text refers to the footnote \`[^${name}]\`, so it would not be shown.`,
          `Put \`[^${name}]\` into the text where it belongs, or delete the footnote.`,
        ),
      );
  return [...problems, ...definedTwice(read.tree, read), ...undefinedMarks(read, [...defined.keys()])];
}

/** Of two addresses for one name, the second leads nowhere. */
function definedTwice(tree: Root, read: ParsedText): Problem[] {
  const urls = new Map<string, string>();
  return partsOf(tree).flatMap((node): Problem[] => {
    if (node.type !== 'definition' || leadsNowhere(node.url)) return [];
    const first = urls.get(node.identifier) ?? node.url;
    urls.set(node.identifier, first);
    return first === node.url
      ? []
      : [
          inText(read, node)(
            'duplicate-id',
            `There are two addresses for \`[${node.label ?? node.identifier}]\`; capitals make no difference. The first, ${first}, would count.`,
            'Rename one of them, together with the links that use it.',
          ),
        ];
  });
}

/** What nothing defines is plain text to the parser: `[^a]`, `[words][name]`. */
function undefinedMarks(read: ParsedText, notes: string[]): Problem[] {
  if (!read.tree) return [];
  return partsOf(read.tree).flatMap((node) => {
    if (node.type !== 'text' || !node.position) return [];
    const source = read.text.slice(node.position.start.offset, node.position.end.offset);
    return [
      ...[...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ 1: name = '', index }) =>
        inText(read, startOf(node) + index)(
          'undefined-footnote',
          `There is no footnote \`[^${name}]\`.`,
          didYouMean(name, notes) ??
            `Write the footnote on a line of its own that begins with \`[^${name}]:\`.`,
        ),
      ),
      ...[...source.matchAll(/(?<!\\\w*)\[([^[\]^@][^[\]]*)\]\[([^[\]@^][^[\]]*)?\]/g)].map(
        ({ 1: words = '', 2: name = words, index }) =>
          inText(read, startOf(node) + index)(
            'broken-link',
            `The link \`[${name}]\` has no address.`,
            `Add a line with its address: \`[${name}]: https://example.org/page\`.`,
          ),
      ),
    ];
  });
}
