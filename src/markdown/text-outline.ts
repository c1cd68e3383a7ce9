import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { NumberedSource } from '../model/source/citations.ts';
import type { NumberedFigure } from '../model/media/numbered-figure.ts';
import type { DataPart } from '../model/source/page-citations.ts';
import {
  ADDRESS_ATTRIBUTES,
  addressesInSrcset,
  ID_REFERENCES,
} from '../model/site/addresses/page-attributes.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { idsAndLinks, toHtmlIn, RAW_HTML } from './markdown-processors.ts';
import type { PageCitations } from './rehype-citations.ts';
import { isJsx, type Jsx, type PageFigures } from './rehype-figures.ts';
import { remarkSmartPunctuation } from './remark-smart-punctuation.ts';

/** Something in a text that refers or can be referred to, and where it stands in the file. */
export interface Mark {
  /** An id, or an address as the page has it. */
  value: string;
  /** Where the element begins. */
  start: number;
  /** 0 where the generator has made it, and nobody wrote it. */
  offset: number;
}

/** What a text will have on its page that others can lead to, and where it leads itself. */
export interface TextOutline {
  /** All ids, in the order of the page. */
  ids: (Mark & { heading: boolean })[];
  /** Ids given to components that are not ours, which may pass them on. */
  possibleIds: string[];
  /** Addresses, but for those of pictures. */
  links: Mark[];
  pictures: Mark[];
  /** Links without words. */
  wordless: Mark[];
  /** Ids of the same page that attributes name. */
  references: Mark[];
  citations: NumberedSource[];
  placed: DataPart[];
  figures: NumberedFigure[];
}

/** The text of an entry, as it was parsed for the check. */
export interface ParsedText {
  /** The path inside the content folder. */
  file: string;
  /** The whole file. */
  text: string;
  /** Its places are those in the file. */
  tree: Root;
  /** What expressions in MDX may show. */
  frontMatter: Record<string, unknown>;
}

const MDX_NODES = ['mdxFlowExpression', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression'];

/** The content folder, for plugins that are told paths on the disk. */
export const OUTLINED_FOLDER = '/';

/**
 * Finds the ids and links of texts by the very plugins that make them, so that what is checked is what will be
 * published. All else that becomes of a text is left out.
 */
export function textOutliner(context: () => MarkdownContext): (text: ParsedText) => TextOutline {
  const toHtml = { ...toHtmlIn(context), allowDangerousHtml: true };
  const markdown = unified()
    .use(remarkRehype, toHtml)
    .use([...RAW_HTML, ...idsAndLinks(context, false)] as unknown as PluggableList);
  const mdx = unified()
    .use(remarkRehype, { ...toHtml, passThrough: [...MDX_NODES, 'mdxjsEsm'] as never })
    .use([...idsAndLinks(context, true)] as unknown as PluggableList);
  return ({ file, text, tree, frontMatter }) => {
    const page = new VFile({ path: OUTLINED_FOLDER + file, data: { astro: { frontmatter: frontMatter } } });
    const html = (file.endsWith('.mdx') ? mdx : markdown).runSync(punctuated(tree), page);
    const { citations, placed, figures } = (
      page.data as { astro: { frontmatter: PageCitations & PageFigures } }
    ).astro.frontmatter;
    const found: TextOutline = {
      ids: [],
      possibleIds: [],
      links: [],
      pictures: [],
      wordless: [],
      references: [],
      citations,
      placed,
      figures,
    };
    collect(html, text, found);
    return found;
  };
}

/** What typography changes in the ids of headings: quotes do not stand in them, dashes and dots do. */
const CHANGES_IDS = /--|\.\s*\./;

/** Smart punctuation costs more than all else here, so it is left out where no id depends on it. */
function punctuated(tree: Root): Root {
  const depends = (node: Nodes, inHeading = false): boolean =>
    node.type === 'html'
      ? /<h[1-6]/i.test(node.value) && hasSigns(tree)
      : node.type === 'text'
        ? inHeading && CHANGES_IDS.test(node.value)
        : 'children' in node &&
          node.children.some((child) => depends(child, inHeading || node.type === 'heading'));
  if (!depends(tree)) return tree;
  const copy = structuredClone(tree);
  remarkSmartPunctuation()(copy);
  return copy;
}

const hasSigns = (node: Nodes): boolean =>
  node.type === 'text' ? CHANGES_IDS.test(node.value) : 'children' in node && node.children.some(hasSigns);

function collect(node: HtmlNodes, text: string, found: TextOutline): void {
  if (node.type === 'element') collectElement(node, text, found);
  else if (isJsx(node)) collectJsx(node, text, found);
  if (isLink(node) && !hasWords(node)) {
    const start = node.position?.start.offset ?? 0;
    found.wordless.push({ value: '', start, offset: start });
  }
  if ('children' in node) for (const child of node.children) collect(child, text, found);
}

const isLink = (node: HtmlNodes): node is Element | Jsx =>
  (node.type === 'element' && node.tagName === 'a' && node.properties.href !== undefined) ||
  (isJsx(node) &&
    node.name === 'a' &&
    // Without an address it is a place to link to.
    node.attributes.some((one) => one.type !== 'mdxJsxAttribute' || one.name === 'href'));

/** Pictures have words of their own, which are asked for elsewhere; code in MDX may make some. */
const hasWords = (node: HtmlNodes): boolean =>
  node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && (node.tagName === 'img' || node.properties.ariaLabel !== undefined)
      ? true
      : node.type.startsWith('mdx') && !(isJsx(node) && node.name === 'a')
        ? true
        : 'children' in node && node.children.some(hasWords);

function collectElement(node: Element, text: string, found: TextOutline): void {
  const { tagName, properties } = node;
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== undefined && value !== false)
      note(found, text, {
        tagName,
        name,
        value: Array.isArray(value) ? value.join(' ') : String(value),
        start: node.position?.start.offset ?? 0,
      });
}

/** Attributes whose values are code are not known before the page is made. */
function collectJsx(node: Jsx, text: string, found: TextOutline): void {
  const tagName = node.name ?? '';
  const own = /^[A-Z]/.test(tagName);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const { name, value } = attribute;
    if (own && tagName !== 'Figure' && name === 'id') found.possibleIds.push(value);
    // Of our components, this one hands its address and its id on.
    else if (!own || (tagName === 'Figure' && (name === 'src' || name === 'id')))
      note(found, text, { tagName, name, value, start: node.position?.start.offset ?? 0 });
  }
}

interface Attribute {
  tagName: string;
  /** As HTML or as the tree writes it: `aria-labelledby`, `ariaLabelledBy`. */
  name: string;
  value: string;
  /** Where the element begins. */
  start: number;
}

/** The names in HTML, by what they are without hyphens and capitals. */
const NAMES = new Map(
  [...ADDRESS_ATTRIBUTES, ...ID_REFERENCES, 'id', 'srcset'].map((name) => [name.replaceAll('-', ''), name]),
);

function note(found: TextOutline, text: string, { tagName, name: written, value, start }: Attribute): void {
  const plain = written.toLowerCase().replaceAll('-', '');
  const name = NAMES.get(plain === 'htmlfor' ? 'for' : plain);
  if (name === undefined) return;
  const offset = start && placeOf(name, value, text, start);
  if (name === 'id') found.ids.push({ value, start, offset, heading: /^h[1-6]$/.test(tagName) });
  else if (name === 'srcset')
    found.pictures.push(...addressesInSrcset(value).map((address) => ({ value: address, start, offset })));
  else if (ID_REFERENCES.has(name))
    found.references.push(...(value.match(/\S+/g) ?? []).map((id) => ({ value: id, start, offset })));
  else found[name === 'src' ? 'pictures' : 'links'].push({ value, start, offset });
}

/** Where an author wrote an id, or the value of another attribute; the beginning of the element where Markdown made it. */
function placeOf(name: string, value: string, text: string, start: number): number {
  if (text[start] !== '<') return start;
  const tag = /^<[^<]*/.exec(text.slice(start, start + 5000))?.[0] ?? '';
  const pattern = new RegExp(`\\s(${name}\\s*=\\s*["']?)${RegExp.escape(value)}`, 'i');
  const match = pattern.exec(tag);
  if (!match) return start;
  return start + match.index + 1 + (name === 'id' ? 0 : (match[1]?.length ?? 0));
}
