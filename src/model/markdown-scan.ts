import { memoize } from '../text/functions/memoize.ts';
import { CITATION, parseCitation } from './source/citations.ts';

/** What the text of an entry refers to, each with its offset in the text. */
export interface BodyReferences {
  citations: { source: string; offset: number }[];
  /** Links to other content files, as written: `../initiatives/nhsx.md` and `since-2020`. */
  links: { path: string; offset: number }[];
}

const LINK =
  /\]\(\s*<?([^()<>\s]+\.mdx?)(?:#[^()<>\s]*)?>?(?:\s[^)]*)?\)|^\[(?!\^)[^\]]+\]:\s*<?([^<>\s]+\.mdx?)(?:#\S*)?/gm;

/**
 * Finds citations and links to content files without a full parse, so that checking stays fast;
 * rendering parses the Markdown properly.
 * @param path of the file: MDX has no code that is only indented
 */
export const scanBody = (body: string, path = ''): BodyReferences =>
  path.endsWith('.mdx') ? scanModule(body) : scanMarkdown(body);

const scanMarkdown = memoize((body): BodyReferences => referencesIn(blankMarkdownCode(body)));
const scanModule = memoize((body): BodyReferences => referencesIn(blankCode(body)));

function referencesIn(text: string): BodyReferences {
  return {
    citations: [...text.matchAll(CITATION)].flatMap(({ 0: whole, 1: inside = '', index }) => {
      let from = 0;
      return (parseCitation(inside) ?? []).map(({ source }) => {
        from = whole.indexOf(`@${source}`, from) + 1;
        return { source, offset: index + from - 1 };
      });
    }),
    links: [...text.matchAll(LINK)]
      .map(({ 0: whole, 1: inline, 2: defined = '', index }) => ({ path: inline ?? defined, index, whole }))
      .filter(({ path }) => !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(path))
      .map(({ path, index, whole }) => ({ path, offset: index + whole.indexOf(path) })),
  };
}

const INDENTED = /^(?: {4}| {0,3}\t)/;
/** What begins a list item or a footnote, in which indented lines are more of its text. */
const CONTAINER = /^ {0,3}(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;

/** Code that is only indented becomes spaces: lines after an empty one, unless an item or a footnote goes on with them. */
function blankIndented(body: string): string {
  if (!/^(?: {4}| {0,3}\t)/m.test(body)) return body;
  let isInContainer = false;
  let isCode = false;
  let followsEmpty = true;
  return body
    .split('\n')
    .map((line) => {
      if (!line.trim()) {
        followsEmpty = true;
        return line;
      }
      isCode = INDENTED.test(line) && !isInContainer && (followsEmpty || isCode);
      if (CONTAINER.test(line)) isInContainer = true;
      else if (followsEmpty && !/^\s/.test(line)) isInContainer = false;
      followsEmpty = false;
      return isCode ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

const FENCED = '^( {0,3})(`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?(?:^ {0,3}\\2[`~]*[ \\t]*$|$(?![\\s\\S]))';
const IN_A_LINE = '(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?[^`]\\k<ticks>(?!`)';
const HIDDEN = '<(?<tag>pre|code)\\b[^<>]*>[\\s\\S]*?</\\k<tag>>|<!--[\\s\\S]*?-->|\\{/\\*[\\s\\S]*?\\*/\\}';
/** Blocks of HTML, in which backticks are text (https://spec.commonmark.org/0.31.2/#html-blocks). */
const BLOCK_TAGS =
  'address|article|aside|blockquote|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const HTML = `(?<html>^ {0,3}(?:<!--[\\s\\S]*?-->[^\\n]*|(?:</?(?:${BLOCK_TAGS})(?=[\\s/>])|(?<=\\n[ \\t]*\\n {0,3})</?[a-z][^<>\\n]*>[ \\t]*$)[\\s\\S]*?(?=\\n[ \\t]*\\n|$(?![\\s\\S]))))`;

const MODULE_CODE = new RegExp([FENCED, IN_A_LINE, HIDDEN].join('|'), 'gm');
const MARKDOWN_CODE = new RegExp([FENCED, HTML, IN_A_LINE, HIDDEN].join('|'), 'gim');
const IN_HTML = new RegExp(HIDDEN, 'gi');

const blank = (code: string) => code.replace(/[^\n]/g, ' ');

/** Code blocks, code in lines and comments become spaces of the same length, so that offsets hold. */
export const blankCode = (body: string): string => body.replace(MODULE_CODE, blank);

/** The same for Markdown, where code may be only indented, and HTML is no Markdown. */
export const blankMarkdownCode = (body: string): string =>
  blankIndented(body).replace(MARKDOWN_CODE, (found, ...rest) => {
    const { html } = rest.at(-1) as { html?: string };
    return html === undefined ? blank(found) : html.replace(IN_HTML, blank);
  });
