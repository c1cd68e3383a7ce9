import type { Problem } from '../../model/problems.ts';
import type { ReadContent, ReadText } from '../parsed-content.ts';
import { inText } from './support/mdast-helpers.ts';
import type { PageIds } from './check-page-ids.ts';

/** Finds headings that skip a level, have no words, or whose ids something else has. */
export const checkHeadings = ({ texts }: ReadContent, ids: ReadonlyMap<string, PageIds>): Problem[] =>
  texts.flatMap((read) => {
    const own = ids.get(read.id);
    return own ? [...checkLevels(read, own), ...checkIds(read, own)] : [];
  });

function checkLevels(read: ReadText, { headings }: PageIds): Problem[] {
  let level = 1;
  return headings.flatMap(({ node, text }): Problem[] => {
    const before = level;
    level = node.depth;
    const sign = (depth: number) => `\`${'#'.repeat(depth)}\``;
    if (!text.trim())
      return [
        inText(read, node, 'empty-heading', 'This heading has no words.', 'Write them, or take it out.'),
      ];
    if (node.depth === 1)
      return [
        inText(
          read,
          node,
          'heading-level',
          'The page has its title from `title` already; there cannot be another.',
          `Begin the heading with ${sign(2)}.`,
        ),
      ];
    if (node.depth <= before + 1) return [];
    return [
      inText(
        read,
        node,
        'heading-level',
        `A heading of level ${node.depth} follows one of level ${before}.`,
        `Begin it with ${sign(before + 1)}.`,
      ),
    ];
  });
}

function checkIds(read: ReadText, { headings, written, taken }: PageIds): Problem[] {
  const texts = new Map<string, number>();
  const seen = new Set<string>();
  return [
    ...headings.flatMap(({ node, text, id }): Problem[] => {
      const line = texts.get(text.toLowerCase());
      texts.set(text.toLowerCase(), line ?? node.position?.start.line ?? 1);
      seen.add(id);
      if (taken.has(id))
        return [
          inText(
            read,
            node,
            'duplicate-id',
            `The page has a part of its own with the address \`#${id}\`.`,
            'Give this heading other words.',
          ),
        ];
      if (line === undefined || !text.trim()) return [];
      return [
        inText(
          read,
          node,
          'duplicate-heading',
          `There is the same heading on line ${line}; this one has the address \`#${id}\`.`,
          'Say in the heading what is particular to this section.',
        ),
      ];
    }),
    ...written.flatMap(({ id, offset }): Problem[] => {
      const twice = seen.has(id) || taken.has(id);
      seen.add(id);
      return twice
        ? [
            inText(
              read,
              offset,
              'duplicate-id',
              `Something else on the page has the id \`${id}\`.`,
              'Give one of them another id.',
            ),
          ]
        : [];
    }),
  ];
}
