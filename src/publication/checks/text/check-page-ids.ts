import type { Heading, Nodes, Root } from 'mdast';
import type { Mark, TextOutline } from '../../../markdown/text-outline.ts';
import { anchorOfSource } from '../../../model/site/addresses/addresses.ts';
import { allEntries, entryId, type Entry } from '../../../model/entries.ts';
import { idsOfRows } from '../../../model/row-ids.ts';
import { DATA_PARTS, dataPartUses, type DataPart } from '../../../model/source/page-citations.ts';
import {
  dataSections,
  FRAME,
  hasSuccession,
  idsOfClaims,
  sectionsOf,
  SUCCESSION_ID,
} from '../../../model/site/page-sections.ts';
import type { Related } from '../../../model/relations.ts';
import { memoizeByObject } from '../../../text/functions/memoize-by-object.ts';
import type { ParsedContent, ParsedText } from '../../parsed-content.ts';
import type { OutlineMemory } from '../support/outline-memory.ts';
import { partsOf, startOf, wordsOf } from '../support/mdast-helpers.ts';

export interface HeadingWithId {
  node: Heading;
  text: string;
  /** Undefined where it stands in a note that no page shows. */
  id: string | undefined;
}

/** What can be linked to on a page, and what its text leads to. */
export interface PageIds {
  outline: TextOutline;
  headings: HeadingWithId[];
  /** Ids that authors wrote, in HTML or MDX. */
  written: Mark[];
  /** Ids of notes and of their marks. */
  notes: Mark[];
  /** Ids of parts that the generator makes. */
  generated: ReadonlySet<string>;
  /** All ids that the page has or may have, wherever they come from. */
  all: ReadonlySet<string>;
  /** False where wrong fields leave open which parts the page has. */
  complete: boolean;
}

/** @returns the ids of all pages whose text could be parsed, by the names of the entries */
export function idsOfPages(
  { texts }: ParsedContent,
  related: Related,
  memory: OutlineMemory,
): ReadonlyMap<string, PageIds> {
  const outlineOf = memory.of(related);
  const entries = new Map(allEntries(related.publication).map((entry) => [entryId(entry), entry]));
  return new Map(
    texts.flatMap((read) => {
      if (!read.tree) return [];
      const { tree } = read;
      const outline = outlineOf({ ...read, tree, frontMatter: fieldsOf(read) });
      return [[read.id, sorted(tree, outline, entries.get(read.id), related)] as const];
    }),
  );
}

const fieldsOf = ({ frontMatter }: ParsedText) =>
  typeof frontMatter?.value === 'object' ? { ...frontMatter.value } : {};

/** Where notes and headings begin; found once for a text that stays the same. */
const placesIn = memoizeByObject((tree: Root) => {
  const parts = partsOf(tree);
  const headings = parts.filter((node) => node.type === 'heading');
  const startsOf = (nodes: readonly Nodes[]) => new Set(nodes.map(startOf));
  return {
    headings: headings.map((node) => ({ node, text: wordsOf(node) })),
    ofNotes: startsOf(parts.filter(({ type }) => type.startsWith('footnote'))),
    ofHeadings: startsOf(headings),
  };
});

/** Says of each id whose it is, by where it stands. */
function sorted(tree: Root, outline: TextOutline, entry: Entry | undefined, related: Related): PageIds {
  const { headings, ofNotes, ofHeadings } = placesIn(tree);
  const idAt = new Map(
    outline.ids.filter(({ heading }) => heading).map(({ value, offset }) => [offset, value]),
  );
  const inText = outline.ids.filter(({ offset }) => offset > 0);
  const generated = new Set([
    // What no place in the text has made, such as the heading of the notes.
    ...outline.ids.filter(({ offset }) => offset === 0).map(({ value }) => value),
    ...(entry ? generatedIds(entry, outline, related) : []),
  ]);
  return {
    outline,
    headings: headings.map(({ node, text }) => ({ node, text, id: idAt.get(startOf(node)) })),
    written: inText.filter(({ offset }) => !ofNotes.has(offset) && !ofHeadings.has(offset)),
    notes: inText.filter(({ offset }) => ofNotes.has(offset)),
    generated,
    all: new Set([...generated, ...outline.possibleIds, ...outline.ids.map(({ value }) => value)]),
    complete: entry !== undefined,
  };
}

/** The ids that the layout gives to parts of a page, and those of rows that it makes of data. */
function generatedIds(entry: Entry, outline: TextOutline, related: Related): string[] {
  const { citations, placed, figures } = outline;
  const uses = dataPartUses(entry, related.publication, related.relations);
  const sections = dataSections(entry, related);
  const has = (part: DataPart) => placed.includes(part) || sections.has(part);
  return [
    FRAME.main,
    FRAME.search,
    FRAME.citeThisPage,
    FRAME.citation,
    ...sectionsOf(entry, related, { placed, cites: citations.length > 0, figures: figures.length }).map(
      ({ slug }) => slug,
    ),
    ...(hasSuccession(entry, related) ? [SUCCESSION_ID] : []),
    ...(has('Claims') ? idsOfClaims(entry, related) : []),
    ...(has('Timeline') ? idsOfRows(entry, ['events']) : []),
    ...(has('KeyFigures') ? idsOfRows(entry, ['figures']) : []),
    ...DATA_PARTS.flatMap((part) => uses[part].map(({ anchor }) => anchor)),
    ...citations.map(({ source }) => anchorOfSource(source)),
  ];
}

/** Whether a page has an id, as far as it is known. */
export const hasId = ({ all, complete }: PageIds, id: string): boolean => !complete || all.has(id);

/** Whether a part of the page has an id or, as the list of contents, may have it: nothing in the text can. */
export const isTaken = ({ generated }: PageIds, id: string): boolean =>
  generated.has(id) || id === FRAME.contents;
