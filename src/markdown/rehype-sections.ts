import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { DATA_PARTS, type DataPart } from '../model/source/page-citations.ts';
import { languageAttributes } from '../text/letters/direction.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { isJsx } from './rehype-figures.ts';

/** What stands in HTML for a part, which the layout puts there: the sanitiser leaves no author's comment. */
const MARK = 'part:';

/** @returns the part that stands at a node */
export const partAt = (node: Nodes): DataPart | undefined =>
  DATA_PARTS.find((part) =>
    node.type === 'comment' ? node.value === MARK + part : isJsx(node) && node.name === part,
  );

/** @returns the pieces of a text between its parts, and the parts, in their order */
export const atParts = (html: string): { html: string; part?: DataPart }[] =>
  html.split(/(?=<!--part:\w+-->)/).map((piece) => {
    const [mark = '', name] = /^<!--part:(\w+)-->/.exec(piece) ?? [];
    const part = DATA_PARTS.find((part) => part === name);
    return { html: piece.slice(mark.length), ...(part && { part }) };
  });

/**
 * Puts the sections that a page makes of its data among those of its text, where their author has placed them nowhere:
 * what was said after the first section (in a briefing, whose claims it is about, before all), the timeline before the
 * section in which sources disagree. `src/model/site/page-sections.ts` says why.
 */
export function rehypeSections(context: () => MarkdownContext, isModule: boolean) {
  return (tree: Root, file: VFile) => {
    const known = context();
    const page = known.pageAt(file.path);
    const sections = known.dataSections(file.path);
    for (const part of ['Timeline', 'Claims'] as const) {
      const section = sections.get(part);
      if (!section || contains(tree, (node) => partAt(node) === part)) continue;
      const { children } = tree;
      const at =
        part === 'Timeline'
          ? beforeDisagreements(children)
          : page?.collection === 'briefings'
            ? 0
            : afterFirstSection(children);
      const ours = page?.lang === undefined ? {} : languageAttributes(known.words.language);
      children.splice(at, 0, heading(section.slug, section.text, ours), placeholder(part, isModule));
    }
  };
}

const isContent = (node: RootContent) => node.type === 'element' || isJsx(node);

const isSection = (node: RootContent) => node.type === 'element' && node.tagName === 'h2';

function afterFirstSection(children: readonly RootContent[]): number {
  const first = children.findIndex(isSection);
  const leads = children.slice(0, Math.max(first, 0)).some(isContent);
  const next = leads ? first : children.findIndex((node, index) => index > first && isSection(node));
  return first < 0 || next < 0 ? endOf(children) : next;
}

function beforeDisagreements(children: readonly RootContent[]): number {
  const note = children.findIndex((node) =>
    contains(node, (part) => isJsx(part) && part.name === 'Discrepancy'),
  );
  const section = children.slice(0, Math.max(note, 0)).findLastIndex(isSection);
  // In a section that says more than that, the author has had something else in mind.
  const says = children.slice(section + 1, Math.max(note, 0)).some(isContent);
  return section < 0 || says ? endOf(children) : section;
}

/** Notes stay last. */
function endOf(children: readonly RootContent[]): number {
  const notes = children.findIndex((node) => node.type === 'element' && 'dataFootnotes' in node.properties);
  return notes < 0 ? children.length : notes;
}

const contains = (node: Nodes, test: (node: Nodes) => boolean): boolean =>
  test(node) || ('children' in node && node.children.some((child) => contains(child, test)));

const heading = (id: string, value: string, ours: Properties): Element => ({
  type: 'element',
  tagName: 'h2',
  properties: { id, ...ours },
  children: [{ type: 'text', value }],
});

const placeholder = (part: DataPart, isModule: boolean): ElementContent =>
  isModule
    ? { type: 'mdxJsxFlowElement', name: part, attributes: [], children: [] }
    : { type: 'comment', value: MARK + part };
