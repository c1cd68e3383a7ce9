import { compareText } from '../text/letters/collation.ts';

/** An error stops the build; a warning is reported and does not, unless asked to (`--strict`). */
export type Severity = 'error' | 'warning';

interface Kind {
  severity: Severity;
  /** What the problem means, for authors. How to mend it is in src/authoring/problem-examples/. */
  explanation: string;
}

const error = (explanation: string): Kind => ({ severity: 'error', explanation });
const warning = (explanation: string): Kind => ({ severity: 'warning', explanation });

/** Everything that can be wrong with content. The names are permanent: authors search for them. */
export const PROBLEMS = {
  // Files and folders
  'missing-folder': error('There is no folder to read the content from, so there is nothing to publish.'),
  'missing-file': error(
    'The file site.yaml holds the title, publisher and language of the publication, which every page needs.',
  ),
  'unreadable-file': error('The file cannot be opened, so what it says would be missing from the site.'),
  'not-a-file': error('A folder, or something else that is not a file, has the name of a page or data file.'),
  'outside-content': error(
    'A shortcut (symbolic link) leads out of the content folder, so a copy of the folder would lack the file.',
  ),
  'file-too-large': error(
    'The file is far larger than any page or list. It is probably an export or a picture under a wrong name.',
  ),
  'invalid-encoding': error(
    'The file is not saved as UTF-8, so some letters and punctuation marks would come out wrong.',
  ),
  'assumed-encoding': warning(
    'The file is not saved as UTF-8. Its letters make sense as Windows-1252, so it is read as that.',
  ),
  'invalid-character': error(
    'The file contains an invisible character that no page can hold. It is damaged, no text file, or text was pasted from a word processor.',
  ),
  'undecided-merge': error(
    'Two people changed the same lines, and nobody has said yet which are to count. Readers would see both.',
  ),
  'invalid-name': error(
    'File names become web addresses, and files on every system. This name has something in it that web addresses or Windows do not allow.',
  ),
  'reserved-name': error(
    'The page would get the address of a page that every publication has, such as its glossary.',
  ),
  'previous-edition': error(
    '`previous` in site.yaml does not name an edition of this publication that can be read, so nothing could be said of what changed since, or of pages that were withdrawn.',
  ),
  'unknown-file': warning(
    'The file is in the content folder but is not used, because of its name or place. Usually one of them is misspelt.',
  ),
  'internal-error': error(
    'The generator itself is at fault: it stopped in the middle of reading the content.',
  ),

  // Syntax
  'invalid-yaml': error(
    'The fields cannot be read from this place on. They break a rule of YAML, the format they are written in.',
  ),
  'invalid-json': error('Something here breaks a rule of JSON, the format of sources.json.'),
  'invalid-bibtex': error(
    'An entry of a BibTeX file cannot be read from this place on, so its source would be missing.',
  ),
  'invalid-ris': error(
    'The file cannot be read in the format of its name (RIS, PubMed or EndNote), so its sources would be missing.',
  ),
  'invalid-mdx': error(
    'A component or a piece of code in an .mdx file is not complete or fails, so the page cannot be made.',
  ),
  'too-complex': error(
    'There are more levels of parts inside each other, more marks in a paragraph, or more of something else than can be read in a reasonable time. Usually the file is damaged, or a program has written it.',
  ),
  'missing-front-matter': error(
    'A page needs front matter: its title and other fields, at the top of the file between two lines of three hyphens.',
  ),

  // Fields
  'unknown-field': error(
    'There is no such field. Usually its name is misspelt, and its value would be lost.',
  ),
  'missing-field': error('A field is missing that the page, lists or search cannot do without.'),
  'invalid-field': error(
    'The value is not what the field needs, such as a date, a list or one of a few fixed words.',
  ),
  'value-cut-off': warning(
    'A number sign after a space begins a comment in YAML, so that what follows it is not part of the value.',
  ),
  'dates-reversed': error(
    'Something would end before it starts, or a briefing is dated before the event it reports on.',
  ),
  'date-after-record': warning(
    'A date is later than the day on which the page says it was last checked or changed, so one of the two is wrong or out of date.',
  ),
  'ended-but-active': warning(
    'The status says that it goes on, and the dates say that it has ended, so one of the two is wrong or out of date.',
  ),
  'topic-in-two-ways': warning(
    'A topic or place is written in another way on another page, so that it would stand in lists twice.',
  ),
  'repeated-item': warning(
    'A list names the same thing twice, or a page names itself among those that it is related to.',
  ),
  'low-contrast': error(
    'Links and buttons in this colour could hardly be read. The measure is the contrast that WCAG asks of text.',
  ),
  'no-interface': warning(
    'The publication is in a language of which the generator has no words, so what it says itself is in English.',
  ),
  'undrawn-figure': warning(
    'A figure with several values is drawn where they can be held against each other. These cannot, so readers get the values without the drawing.',
  ),
  'change-without-note': warning(
    'The page says that it was changed after its last change note, so readers cannot tell what has changed.',
  ),

  // References
  'unknown-reference': error('A field refers to a page that does not exist or is not published.'),
  'ambiguous-reference': error('A field refers to a page by a name that several pages have.'),
  'succession-cycle': error(
    'The references go round in a circle, so that something would come before itself or be a part of itself.',
  ),
  'duplicate-id': error(
    'Two things have the same id, name or address, so a link or reference could mean either.',
  ),
  'former-address-taken': error(
    'An old address is to lead to this page, but another page has it, or it is to lead to two pages.',
  ),
  'duplicate-alias': warning(
    'Two pages go by the same name. Readers who search for it cannot tell which one is meant.',
  ),

  // Sources
  'unknown-source': error(
    'A source is cited that no file of sources has, so the statement would have no source.',
  ),
  'duplicate-source': warning(
    'One source stands twice in the files of sources, or two of them share an id or address. Only one can count.',
  ),
  'unread-source': warning(
    'An entry of a file of sources cannot be read. Nothing cites it, so it is left out; all others count. Cited, it would stop the build.',
  ),
  'unusable-source-field': warning(
    'A field of a source says something that cannot be used, such as an address that is none, so it is left out.',
  ),
  'malformed-citation': error(
    'This looks like a citation but is not written as one. Readers would see it as typed, with no link to a source.',
  ),
  'uncited-figure': warning('An amount, date or count has no source, so readers cannot check it.'),
  'uncited-statement': warning('A paragraph, claim or event has no source, so readers cannot check it.'),

  // Links, pictures and files
  'broken-link': error('The link leads to a page or file that does not exist.'),
  'broken-anchor': error('The link leads to a page that exists, but the page has no section of this name.'),
  'broken-image': error('There is no picture at this path, so readers would see none.'),
  'wrong-case': error(
    'A link and the name of its file differ in capital letters. That may work on your computer, but not on most web hosts.',
  ),
  'removed-html': error(
    'HTML that could run code or change the look of the site is not allowed, and would be removed.',
  ),
  'mdx-not-allowed': error(
    'An .mdx file can run code on the machine that builds the site, and this publication allows none.',
  ),
  'forbidden-address': error(
    'Links may only lead to web and e-mail addresses, and pictures must be in the content folder. Anything else fails for some readers, or can run code.',
  ),
  'damaged-picture': error('The file is empty, damaged, or no picture, so readers would see none.'),
  'moving-picture': warning(
    'What moves without end keeps some readers from reading the text beside it. Pages show pictures without a way to stop them.',
  ),
  'changed-drawing': warning(
    'A drawing (SVG) may hold code, pages and addresses of other files. They are taken out, because readers may open the drawing on its own.',
  ),
  'unknown-kind': error(
    'The file is of no kind that readers’ programs open safely: browsers would run a page or drawing as part of the site.',
  ),
  'large-attachment': warning(
    'The file is larger than 20 MB. Everyone who keeps the publication has to load it, and mail systems refuse it.',
  ),
  'damaged-attachment': warning(
    'The file is empty, or something else than its name says, so readers’ programs will not open it.',
  ),
  'position-in-file': warning(
    'A camera or phone has noted in the picture where it was taken, perhaps at somebody’s home. Everyone who has the file can read it.',
  ),
  'unlinked-attachment': warning(
    'The file is published, but nothing links to it, so readers would not find it.',
  ),
  'missing-alternative-text': error('The picture has no description for readers who cannot see it.'),

  // Structure of the text
  'heading-level': error(
    'Headings are the outline of the page, and readers find their way by them. A level is missing here, or there is a second title.',
  ),
  'empty-heading': error('A heading without words would be an empty line in the list of contents.'),
  'duplicate-heading': warning(
    'Two headings of a page have the same words. Links to the second one break when the order changes.',
  ),
  'undefined-footnote': error(
    'The text has a mark for a footnote that does not exist. Readers would see the mark as typed.',
  ),
  'unused-footnote': error('No mark in the text refers to the footnote, so it would not be shown.'),
  'unknown-component': error('The text uses a component that does not exist, so the page cannot be built.'),
  'unknown-figure': error(
    'A text places the drawing of a figure that there is not, or one that has nothing to draw, so readers would see none.',
  ),
  'missing-attribute': error('A component lacks something it cannot be shown without.'),
  'other-notation': warning(
    'Signs that another program or another kind of Markdown makes something of. Readers would see them as typed.',
  ),
  'empty-page': warning('The page has no text. Readers would come to a page that says nothing.'),
  'unfinished-text': warning(
    'The text still holds what its author has noted there to be done, or words that only stand in for others. Readers would see them.',
  ),

  // Short forms
  'unknown-term': warning(
    'The page uses a short form that neither it nor the glossary explains, so some readers will not know what it means.',
  ),
  'unused-term': warning('The glossary explains a short form that no page uses.'),
  'ambiguous-term': error(
    'Two entries of the glossary share a spelling, so pages could explain it with the wrong words.',
  ),
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
  hint?: string | undefined;
  /** Where the edit is an id, and so known when all files are read. */
  refers?: Reference | undefined;
  /** What the edit takes out of the file, from the place on. */
  gone?: string | undefined;
}

/** What an author wrote where ids belong. */
export interface Reference {
  /** The field by which it is known what is referred to. */
  field: string;
  written: string;
  /** Whether the field takes a list, and this is none. */
  isList: boolean;
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
