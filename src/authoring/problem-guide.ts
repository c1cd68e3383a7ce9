import { PROBLEMS, severityOf, type ProblemName } from '../model/problems.ts';
import { FIELD_PROBLEMS } from './problem-examples/field-problems.ts';
import { FILE_PROBLEMS } from './problem-examples/file-problems.ts';
import { LINK_PROBLEMS } from './problem-examples/link-problems.ts';
import type { ProblemExample } from './problem-examples/problem-example.ts';
import { REFERENCE_PROBLEMS } from './problem-examples/reference-problems.ts';
import { SOURCE_PROBLEMS } from './problem-examples/source-problems.ts';
import { STRUCTURE_PROBLEMS } from './problem-examples/structure-problems.ts';
import { SYNTAX_PROBLEMS } from './problem-examples/syntax-problems.ts';
import { TERM_PROBLEMS } from './problem-examples/term-problems.ts';

/** Every problem with an example; one without does not compile. */
export const PROBLEM_EXAMPLES: Readonly<Record<ProblemName, ProblemExample>> = {
  ...FILE_PROBLEMS,
  ...SYNTAX_PROBLEMS,
  ...FIELD_PROBLEMS,
  ...REFERENCE_PROBLEMS,
  ...SOURCE_PROBLEMS,
  ...LINK_PROBLEMS,
  ...STRUCTURE_PROBLEMS,
  ...TERM_PROBLEMS,
};

/** The sections of the page, in its order. */
export const PROBLEM_GROUPS: readonly { slug: string; title: string; problems: readonly ProblemName[] }[] = [
  group('of-files', 'Files and folders', FILE_PROBLEMS),
  group('of-syntax', 'What cannot be read', SYNTAX_PROBLEMS),
  group('of-fields', 'Fields and dates', FIELD_PROBLEMS),
  group('of-references', 'References and names', REFERENCE_PROBLEMS),
  group('of-sources', 'Sources and citations', SOURCE_PROBLEMS),
  group('of-links', 'Links, pictures and HTML', LINK_PROBLEMS),
  group('of-structure', 'Headings, footnotes and components', STRUCTURE_PROBLEMS),
  group('of-terms', 'Short forms', TERM_PROBLEMS),
];

function group(slug: string, title: string, examples: Partial<Record<ProblemName, ProblemExample>>) {
  return { slug, title, problems: Object.keys(examples) as ProblemName[] };
}

/** What a problem does to a build. */
export const consequenceOf = (name: ProblemName) =>
  severityOf({ name }) === 'error'
    ? 'Error: nothing is published until it is mended.'
    : 'Warning: the site is built all the same.';

/** @returns a piece of an example as it can be shown: a NUL character as its symbol, and what is not there in words */
export const shownPiece = (piece: string) =>
  piece.replaceAll('\0', '␀').replace(/ +$/gm, '').trimEnd() || '(the file does not exist)';

/** @returns what `npm run check -- --explain` prints: the same text as the page has */
export function explainProblem(name: ProblemName): string {
  const { mend, file, wrong, right } = PROBLEM_EXAMPLES[name];
  const indented = (piece: string) => shownPiece(piece).replace(/^(?=.)/gm, '  ');
  const where = file === undefined ? '' : `, in ${file}`;
  return [
    name,
    consequenceOf(name),
    '',
    PROBLEMS[name],
    mend,
    '',
    `Wrong${where}:`,
    indented(wrong),
    '',
    'Right:',
    indented(right),
  ].join('\n');
}
