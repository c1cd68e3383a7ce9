import type { Mark } from '../../../markdown/text-outline.ts';
import type { Heading } from 'mdast';
import { readHeadingAttributes } from '../../../text/markup/read-heading-attributes.ts';
import type { Problem } from '../../../model/problems.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import { endOf, inText, startOf } from '../support/mdast-helpers.ts';
import { asCode } from '../support/notations/notation.ts';
import { isTaken, type PageIds } from './check-page-ids.ts';

/** Finds headings that skip a level, have no words, signs behind them that mean nothing, or ids that something else has. */
export const checkHeadings = ({ texts }: ParsedContent, ids: ReadonlyMap<string, PageIds>): Problem[] =>
  texts.flatMap((read) => {
    const own = ids.get(read.id);
    return own ? [...checkLevels(read, own), ...checkAttributes(read, own), ...checkIds(read, own)] : [];
  });

function checkLevels(read: ParsedText, { headings }: PageIds): Problem[] {
  let level = 1;
  return headings.flatMap(({ node, text }): Problem[] => {
    const before = level;
    // Each is held against what those before it will be once they are mended, so that all can be mended at once.
    level = Math.max(2, Math.min(node.depth, before + 1));
    const sign = (depth: number) => `\`${'#'.repeat(depth)}\``;
    if (!text.trim())
      return [
        inText(read, node)('empty-heading', 'This heading is empty.', 'Give it some words, or delete it.'),
      ];
    if (isSentenceOverLine(node, read, text))
      return [
        inText(read, node)(
          node.depth === 1 ? 'heading-level' : 'other-notation',
          'The line of signs below makes a heading of this.',
          'Leave a line empty between the two if a line across the page is meant, or delete the signs. A heading begins with `##` and a space.',
        ),
      ];
    if (node.depth === 1)
      return [
        inText(read, node)(
          'heading-level',
          'A single `#` makes a page title, and this page already has one from its field `title`.',
          /^\s*#/.test(read.text.slice(startOf(node)))
            ? `Start the heading with ${sign(2)}.`
            : `Start the heading with ${sign(2)}, and delete the line of \`=\` below it.`,
        ),
      ];
    if (node.depth <= before + 1) return [];
    return [
      inText(read, node)(
        'heading-level',
        `This heading jumps from level ${before} to level ${node.depth}.`,
        `Start it with ${sign(before + 1)}.`,
      ),
    ];
  });
}

/** What `---` or `===` stands right below is a heading, which authors do not mean of what ends as a sentence does, or is as long. */
function isSentenceOverLine(node: Heading, read: ParsedText, words: string): boolean {
  const written = read.text.slice(startOf(node), endOf(node));
  if (!/\n[ \t>]*(?:-+|=+)[ \t]*$/.test(written)) return false;
  const text = words.trim();
  return (
    (/[.:;,。]["'”’»)]?$/.test(text) && /\s\S+\s/.test(text)) ||
    text.length > LONGEST_HEADING ||
    /\S\n[^\n]*\S\n/.test(written) ||
    // Fields between two lines, as at the top of a file.
    (/^[a-z]\w*:\s/i.test(text) && /\n-{3,}\s+$/.test(read.text.slice(0, startOf(node))))
  );
}

/** Signs: headings of this length fill two lines. */
const LONGEST_HEADING = 100;

/** Of what stands in braces behind a heading, only an address means something. */
const checkAttributes = (read: ParsedText, { headings }: PageIds): Problem[] =>
  headings.flatMap(({ node }): Problem[] => {
    const written = node.data?.attributes ?? '';
    const { id, others = [] } = readHeadingAttributes(written) ?? {};
    if (!others.length) return [];
    const words = others.every((one) => /^[\p{L}\p{N}_-]+$/u.test(one)) ? others : [];
    return [
      inText(read, read.text.indexOf(written, startOf(node)))(
        'other-notation',
        `${asCode(written)} ${id === undefined ? 'does nothing here.' : 'holds more than an address, which does nothing here.'}`,
        id === undefined ? 'Delete it.' : `Write \`{#${[id, ...words].join('-')}}\`.`,
        id === undefined ? written : undefined,
      ),
    ];
  });

function checkIds(read: ParsedText, page: PageIds): Problem[] {
  const texts = new Map<string, number>();
  const seen = new Set<string>();
  const twice = ({ value: id, offset }: Mark): Problem[] => {
    const taken = seen.has(id) || isTaken(page, id);
    seen.add(id);
    return taken
      ? [
          inText(read, offset)(
            'duplicate-id',
            `The id \`${id}\` is already used on this page.`,
            'Choose a different id.',
          ),
        ]
      : [];
  };
  return [
    ...page.notes.flatMap(twice),
    ...page.headings.flatMap(({ node, text, id }): Problem[] => {
      if (id === undefined) return [];
      const isChosen = node.data?.hProperties?.id !== undefined;
      const line = texts.get(text.toLowerCase());
      if (!isChosen) texts.set(text.toLowerCase(), line ?? node.position?.start.line ?? 1);
      if (seen.has(id) || isTaken(page, id))
        return [
          inText(read, node)(
            'duplicate-id',
            `The page already has ${seen.has(id) ? 'a part' : 'a section of its own'} with the address \`#${id}\`.`,
            isChosen ? 'Choose a different address.' : 'Reword this heading.',
          ),
        ];
      seen.add(id);
      if (line === undefined || isChosen || !text.trim()) return [];
      return [
        inText(read, node)(
          'duplicate-heading',
          `Line ${line} has the same heading, so this one gets the address \`#${id}\`.`,
          'Reword one of the two to say what its section is about.',
        ),
      ];
    }),
    ...page.written.flatMap(twice),
  ];
}
