import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, Root as MarkdownRoot } from 'mdast';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { openWord } from './open-word.ts';
import { tidyHtml } from './tidy-html.ts';
import { whatIsLeft } from './what-is-left.ts';
import { wordToHtml, type WordPicture } from './word-to-html.ts';

export interface WordMarkdown {
  /** As the document says it. */
  title: string | undefined;
  body: string;
  pictures: WordPicture[];
  /** What was left out, and what to do about it. */
  left: string[];
}

/**
 * @param bytes a Word document
 * @param pictures the way from the text to the folder of its pictures: `../pictures`
 * @param stem what the names of its pictures begin with
 * @throws RefusedError if it cannot be read
 */
export async function wordToMarkdown(
  bytes: Uint8Array,
  pictures: string,
  stem: string,
): Promise<WordMarkdown> {
  const parts = openWord(bytes);
  const word = await wordToHtml(bytes, parts, stem);
  const tree = fromParse5(parseFragment(word.html)) as Root;
  const { title, left } = tidyHtml(tree);
  const markdown = toMdast(tree, { handlers: handlersFor(pictures) }) as MarkdownRoot;
  return {
    title: title || undefined,
    body: withAddresses(stringifier.stringify(markdown)),
    pictures: word.pictures,
    left: [...whatIsLeft(parts), ...word.left, ...left],
  };
}

const stringifier = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    // Before a letter it would stand for itself as well, but looks like a command of another program.
    unsafe: [{ character: '\\', after: '[A-Za-z]', inConstruct: 'phrasing' }],
  });

/**
 * Addresses as they are typed become links by themselves; the stringifier writes them so that they do not. They would
 * take in what stands behind a quotation mark, and the backslash that ends a line.
 */
const withAddresses = (text: string): string =>
  text.replace(/(?<![\w/])(?:https?\\:\/\/|www\\\.)[^\s<|]+/g, (address) =>
    /"\S|>/.test(address) ? address : address.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\\$/, '<br>'),
  );

const html = (value: string): PhrasingContent => ({ type: 'html', value });

/** The name that the mark of a note and the note have in common, as mammoth writes it: `#footnote-1`. */
const noteIn = (text: unknown) => /^#?((?:foot|end)note-\d+)$/.exec(String(text))?.[1];

/** Markdown has no signs for what is raised or lowered, which HTML in it may be. */
const raised: Handle = (state, node) => {
  const inside = state.all(node);
  return inside.some(({ type }) => type === 'footnoteReference')
    ? inside
    : [html(`<${node.tagName}>`), ...inside, html(`</${node.tagName}>`)];
};

const handlersFor = (pictures: string): Record<string, Handle> => ({
  sup: raised,
  sub: raised,
  a: (state, node) => {
    const note = noteIn(node.properties.href);
    return note === undefined
      ? defaultHandlers.a(state, node)
      : { type: 'footnoteReference', identifier: note };
  },
  ol: (state, node) => {
    const isNotes = node.children.some((item) => item.type === 'element' && noteIn(item.properties.id));
    return isNotes ? state.all(node) : defaultHandlers.ol(state, node);
  },
  li: (state, node) => {
    const note = noteIn(node.properties.id);
    const item = defaultHandlers.li(state, node);
    return note === undefined
      ? { ...item, spread: item.children.filter(({ type }) => type === 'paragraph').length > 1 }
      : { type: 'footnoteDefinition', identifier: note, children: state.toFlow(state.all(node)) };
  },
  // Markdown has no line breaks in cells, and needs none between a picture and its caption.
  br: (state) => (state.inTable ? html('<br>') : { type: 'break' }),
  wbr: () => ({ type: 'text', value: '\n' }),
  img: (_state, { properties }) => ({
    type: 'image',
    url: `${pictures}/${String(properties.src)}`,
    alt: typeof properties.alt === 'string' ? properties.alt : '',
  }),
});
