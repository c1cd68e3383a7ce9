import type { Nodes } from 'mdast';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { attributeOf, inText, isComponent, partsOf, startOf } from '../support/mdast-helpers.ts';

/** Finds pictures that do not say what they show. */
export const checkPictures = ({ texts }: ParsedContent): Problem[] => texts.flatMap(checkEntry);

function checkEntry(read: ParsedText): Problem[] {
  if (!read.tree) return [];
  const missing = (at: number | Nodes, edit: string) =>
    inText(
      read,
      at,
      'missing-alternative-text',
      'This picture has no description for readers who cannot see it.',
      edit,
    );
  return partsOf(read.tree).flatMap((node): Problem[] => {
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      return [missing(node, 'Describe it between the square brackets: `![What it shows](…)`.')];
    const [size] = (node.type === 'image' && /\s*\|\s*\d+(?:x\d+)?\s*$/.exec(node.alt ?? '')) || [];
    if (size !== undefined)
      return [
        inText(
          read,
          node,
          'other-notation',
          `\`${size.trim()}\` sets no size here: it would be a part of the description.`,
          'Delete it. Pictures are as large as they fit.',
        ),
      ];
    if (isComponent(node) && (node.name === 'Figure' || node.name === 'img')) {
      const alt = attributeOf(node, 'alt');
      return alt === undefined || (typeof alt === 'string' && !alt.trim())
        ? [missing(node, 'Add `alt="…"`, and say in it what the picture shows.')]
        : [];
    }
    if (node.type !== 'html') return [];
    return [...node.value.matchAll(/<img\b(?![^>]*\salt=(?:"[^"]*\S[^"]*"|'[^']*\S[^']*'))/gi)].map(
      ({ index }) => missing(startOf(node) + index, 'Add `alt="…"`, and say in it what the picture shows.'),
    );
  });
}
