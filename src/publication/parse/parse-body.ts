import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SYNTAX } from '../../markdown/markdown-processors.ts';
import { isHtmlElement } from '../../markdown/raw-html/html-elements.ts';
import { literalAttributes } from '../../markdown/remark-literal-attributes.ts';
import type { Problem } from '../../model/problems.ts';
import type { ContentFile } from '../folder/content-folder.ts';
import { findDeepHtml } from './deep-html.ts';
import { explainMdx } from './mdx-faults.ts';
import { limitMarks, MOST_MARKS, TooManyMarks } from './limit-marks.ts';
import { findTooMuch } from './limit-work.ts';
import { DEEPEST, findTooDeep, isStackOverflow, tooDeep, tooMany } from './nesting.ts';
import { placeAddresses } from './place-addresses.ts';
import { positionsIn } from './source-position.ts';

/** The text of an entry as a tree; its places are those in the file. */
export interface Body {
  /** Undefined where the text cannot be parsed. */
  tree?: Root;
  problems: Problem[];
}

const markdown = unified().use(remarkParse).use(SYNTAX).use(limitMarks).freeze();
// What comes later is asked first, and MDX takes all braces for code.
const mdx = unified().use(remarkParse).use(remarkMdx).use(SYNTAX).use(limitMarks).freeze();

/**
 * Parses what follows the front matter.
 * @param bodyStart where it begins; what stands before becomes blank, so that all places hold
 */
export function parseBody({ path, text }: ContentFile, bodyStart: number): Body {
  const blanked = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  const isMdx = path.endsWith('.mdx');
  const deepStart = findDeepLine(blanked);
  if (deepStart !== undefined) return { problems: [tooDeep(path, positionsIn(text)(deepStart))] };
  const tooMuch = findTooMuch(path, blanked);
  if (tooMuch) return { problems: [tooMuch] };
  try {
    const tree = (isMdx ? mdx : markdown).parse(blanked);
    const deep =
      findTooDeep<Nodes>(tree, (node) => ('children' in node ? node.children : [])) ?? findDeepHtml(tree);
    if (deep) return { problems: [tooDeep(path, deep.position?.start ?? START)] };
    if (isMdx) literalAttributes(tree);
    placeAddresses(tree, blanked);
    return { tree, problems: [] };
  } catch (error) {
    if (isStackOverflow(error)) return { problems: [tooDeep(path, positionsIn(text)(bodyStart))] };
    if (error instanceof TooManyMarks) return { problems: [tooManyMarks(path, error)] };
    if (!isMessage(error)) throw error;
    return { problems: syntaxProblems(path, text, blanked, error) };
  }
}

const START = { line: 1, column: 1 };

/** The signs that begin quotations and lists inside each other on one line. */
const CONTAINERS = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}`,
  'm',
);

/** @returns where a line begins that opens too many quotations and lists; parsing it would take very long */
const findDeepLine = (text: string): number | undefined => CONTAINERS.exec(text)?.index;

const tooManyMarks = (file: string, { place }: TooManyMarks): Problem =>
  tooMany(
    file,
    place,
    MOST_MARKS,
    'characters such as `*`, `_`, `~` and `[` are in one paragraph',
    'Divide the paragraph, or put a backslash before those that are only themselves.',
  );

/** How the parser says what it cannot read (https://github.com/vfile/vfile-message). */
interface Message extends Error {
  reason: string;
  line?: number;
  column?: number;
}

const isMessage = (error: unknown): error is Message => error instanceof Error && 'reason' in error;

/** More are hardly read at once. */
const MOST_PROBLEMS = 20;

/** What is wrong with signs that are whole by themselves is told at once: without them, what follows can be read. */
function syntaxProblems(file: string, text: string, blanked: string, first: Message): Problem[] {
  const problems: Problem[] = [];
  let [rest, error] = [blanked, first];
  while (problems.length < MOST_PROBLEMS) {
    const { offset, ...problem } = syntaxProblem(file, text, error);
    problems.push(problem);
    const whole = wholeSignsAt(rest, offset, error.reason);
    if (!whole) break;
    const blank = rest.slice(...whole).replace(/[^\r\n]/g, ' ');
    rest = rest.slice(0, whole[0]) + blank + rest.slice(whole[1]);
    try {
      mdx.parse(rest);
      break;
    } catch (next) {
      if (!isMessage(next)) break;
      error = next;
    }
  }
  return problems;
}

/** @returns from where to where an address, a comment or a sign in angles, or what stands in braces, reaches around a place */
function wholeSignsAt(text: string, at: number, reason: string): [start: number, end: number] | undefined {
  const paragraph = text.lastIndexOf('\n\n', at) + 1;
  const [within = ''] = text.slice(paragraph).split(/(?<=.)\n[ \t]*\n/s, 1);
  const signs = /acorn|expression|brace/.test(reason)
    ? /\{(?:[^{}\n]|\{[^{}\n]*\})*\}/g
    : /<(?:[^\s<>]*[:@.][^\s<>]*|!--[^]*?--)>/g;
  const found = [...within.matchAll(signs)].find(
    ({ 0: whole, index }) => paragraph + index <= at && at < paragraph + index + whole.length,
  );
  if (found) return [paragraph + found.index, paragraph + found.index + found[0].length];
  // A sign for "less than" or around words, `a <b, c` and `<your name>`, is whole where nothing can close it.
  const angle = text.lastIndexOf('<', at);
  const [, name = ''] = /^<([\w.-]+)/.exec(text.slice(angle)) ?? [];
  const isSign =
    / (?:before|in|after) (?:local )?name/.test(reason) ||
    (reason.startsWith('Expected a closing tag') &&
      !isHtmlElement(name.toLowerCase()) &&
      !text.includes(`</${name}`));
  return angle >= 0 && isSign ? [angle, angle + 1] : undefined;
}

function syntaxProblem(
  file: string,
  text: string,
  { reason, line, column }: Message,
): Problem & { offset: number } {
  // A tag without its end is reported for the whole text; where it begins stands in the words.
  const [, fromLine, fromColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  const lines = text.split('\n').slice(0, (line ?? Number(fromLine ?? 1)) - 1);
  const stopped = lines.reduce((sum, one) => sum + one.length + 1, (column ?? Number(fromColumn ?? 1)) - 1);
  const { offset, ...words } = explainMdx(reason, text, stopped);
  return { name: 'invalid-mdx', file, ...positionsIn(text)(offset), ...words, offset };
}
