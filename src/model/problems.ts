import { compareText } from '../text/collation.ts';

/** An error stops the build; a warning is reported and does not, unless asked to (`--strict`). */
export type Severity = 'error' | 'warning';

interface Kind {
  severity: Severity;
  /** What the problem does to readers, or why it is one. */
  explanation: string;
}

const error = (explanation: string): Kind => ({ severity: 'error', explanation });
const warning = (explanation: string): Kind => ({ severity: 'warning', explanation });

/** Everything that can be wrong with content. The names are permanent: authors search for them. */
export const PROBLEMS = {
  // Files and folders
  'missing-folder': error('Without a content folder there is nothing to publish.'),
  'missing-file': error('site.yaml says what the publication is; every page needs it.'),
  'unreadable-file': error('The file cannot be opened, so what it says would be left out.'),
  'not-a-file': error('A folder stands where the generator expects a file.'),
  'outside-content': error(
    'A link on the disk leads out of the content folder, and copies would lack the file.',
  ),
  'file-too-large': error(
    'Texts of this size are exports or pictures by mistake, and would stop every reader.',
  ),
  'invalid-encoding': error('Text that is not UTF-8 is shown with wrong letters.'),
  'invalid-character': error('NUL characters mean that the file is no text or is damaged.'),
  'invalid-name': error('Names become addresses and files on every system, some of which refuse this one.'),
  'reserved-name': error('The generator writes a page of its own at this address.'),
  'unknown-file': warning('The generator does not read the file, perhaps because its name is misspelt.'),

  // Syntax
  'invalid-yaml': error('The data cannot be read from this place on.'),
  'invalid-json': error('The data cannot be read from this place on.'),
  'invalid-mdx': error('The text cannot be read from this place on.'),
  'missing-front-matter': error('Front matter holds the title and all that lists and search need.'),

  // Fields
  'unknown-field': error('A field that nobody reads is usually misspelt.'),
  'missing-field': error('Pages, lists or search need the field.'),
  'invalid-field': error('What is written does not fit the field.'),
  'dates-reversed': error('Something cannot end before it begins.'),
  'date-after-record': warning(
    'Timelines may lie before an initiative began and after it ended, but not after the record was checked.',
  ),

  // References
  'unknown-reference': error('The page that is referred to does not exist.'),
  'ambiguous-reference': error('More than one page goes by this name.'),
  'succession-cycle': error('Nothing can come before itself, or be a part of itself.'),
  'duplicate-id': error('References could not tell the two apart.'),
  'duplicate-alias': warning('Readers who search for the name cannot know which page is meant.'),

  // Sources
  'unknown-source': error('The statement would have no source.'),
  'unused-source': error('A list of sources that nothing cites cannot be trusted.'),
  'duplicate-source': warning('One source under two ids is numbered twice.'),
  'malformed-citation': error('It would be shown as it is written, and cite nothing.'),
  'uncited-figure': warning('Readers cannot check an amount, date or count whose source they do not know.'),
  'uncited-statement': warning('Readers cannot check a statement whose source they do not know.'),

  // Links and pictures
  'broken-link': error('The link leads nowhere.'),
  'broken-anchor': error('The link leads to the page but to no place on it.'),
  'broken-image': error('The picture would be missing.'),
  'wrong-case': error('Capitals and small letters differ on most hosts, though not on every desk.'),
  'removed-html': error('The sanitiser takes out what could run code or dress the page.'),
  'mdx-not-allowed': error('MDX is code, and the publication takes none.'),
  'forbidden-address': error('Only web and e-mail addresses work everywhere and run no code.'),
  'missing-alternative-text': error('Those who cannot see the picture learn nothing of it.'),

  // Structure of the text
  'heading-level': error('Who finds the way by headings meets a gap.'),
  'empty-heading': error('A heading without words leads nowhere in the list of contents.'),
  'duplicate-heading': warning('Links to the second one break when the order changes.'),
  'undefined-footnote': error('The mark would be shown as it is written.'),
  'unused-footnote': error('A note that nothing refers to is not shown.'),
  'unknown-component': error('The page cannot be made without the component.'),
  'missing-attribute': error('The component cannot be shown without it.'),
  'empty-page': warning('Readers arrive at a page that says nothing.'),

  // Short forms
  'unknown-term': warning('Readers from elsewhere do not know what the letters stand for.'),
  'unused-term': warning('The glossary explains what no page says.'),
  'ambiguous-term': error('The page could expand it into the wrong words.'),
} as const satisfies Record<string, Kind>;

export type ProblemName = keyof typeof PROBLEMS;

/** One thing that is wrong, where it is, and the edit that mends it. */
export interface Problem {
  name: ProblemName;
  /** The path inside the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong, in the author's words. */
  message: string;
  /** The edit to make. */
  hint?: string;
}

export const severityOf = ({ name }: Pick<Problem, 'name'>): Severity => PROBLEMS[name].severity;

/** Whether a problem stops the build. */
export const stops = (problem: Pick<Problem, 'name'>) => severityOf(problem) === 'error';

/** Orders problems by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message)
  );
}
