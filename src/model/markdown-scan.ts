import { memoize } from '../text/memoize.ts';
import { CITATION, parseCitation } from './citations.ts';

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
  path.endsWith('.mdx') ? scanText(body) : scanMarkdown(body);

const scanMarkdown = memoize((body): BodyReferences => scanText(blankIndented(body)));

const scanText = memoize((body): BodyReferences => {
  const text = blankCode(body);
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
});

const INDENTED = /^(?: {4}| {0,3}\t)/;
/** What begins a list item or a footnote, in which indented lines are more of its text. */
const CONTAINER = /^ {0,3}(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;

/** Code that is only indented becomes spaces: lines after an empty one, unless an item or a footnote goes on with them. */
export function blankIndented(body: string): string {
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

/** Code blocks, code in lines and comments become spaces of the same length, so that offsets hold. */
export function blankCode(body: string): string {
  return body.replace(
    /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\3(?!`)|<(?<tag>pre|code)\b[^<>]*>[\s\S]*?<\/\k<tag>>|<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/gm,
    (code) => code.replace(/[^\n]/g, ' '),
  );
}
