import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../model/problems.ts';
import type { ContentFile } from './content-folder.ts';

/** The text of an entry as a tree; its places are those in the file. */
export interface Body {
  /** Undefined where the text cannot be parsed. */
  tree?: Root;
  problems: Problem[];
}

/** As the pages are rendered: see src/markdown/markdown-processors.ts. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx).freeze();

/**
 * Parses what follows the front matter.
 * @param bodyStart where it begins; what stands before becomes blank, so that all places hold
 */
export function parseBody({ path, text }: ContentFile, bodyStart: number): Body {
  const blanked = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  try {
    return { tree: (path.endsWith('.mdx') ? mdx : markdown).parse(blanked), problems: [] };
  } catch (error) {
    if (!isMessage(error)) throw error;
    return { problems: [syntaxProblem(path, error)] };
  }
}

/** How the parser says what it cannot read (https://github.com/vfile/vfile-message). */
interface Message extends Error {
  reason: string;
  line?: number;
  column?: number;
}

const isMessage = (error: unknown): error is Message => error instanceof Error && 'reason' in error;

function syntaxProblem(file: string, { reason, line, column }: Message): Problem {
  // A tag without its end is reported for the whole text; where it begins stands in the words.
  const [, fromLine, fromColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  return {
    name: 'invalid-mdx',
    file,
    line: line ?? Number(fromLine ?? 1),
    column: column ?? Number(fromColumn ?? 1),
    message: `${reason
      .replace(/\s*(?:\n|\(\d+:\d+-)[\s\S]*$/, '')
      .replace(/^Could not parse .* with acorn/, 'This code cannot be read from here on')
      .replace(/[.:]$/, '')}.`,
    hint: 'In .mdx files, `<` starts a component and `{` starts code. To show the character itself, write `\\<` or `\\{`.',
  };
}
