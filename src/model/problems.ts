import { compareText } from '../text/letters/collation.ts';

/** An error stops the build; a warning is reported and does not, unless asked to (`--strict`). */
export type Severity = 'error' | 'warning';

/** What is wrong that stops a build, and what it means, for authors. How to mend it is in src/authoring/problem-examples/. */
const ERRORS = {
  // Files and folders
  'missing-folder': 'There is no folder to read the content from, so there is nothing to publish.',
  'missing-file':
    'The file site.yaml holds the title, publisher and language of the publication, which every page needs.',
  'unreadable-file': 'The file cannot be opened, so what it says would be missing from the site.',
  'not-a-file': 'A folder, or something else that is not a file, has the name of a page or data file.',
  'outside-content':
    'A shortcut (symbolic link) leads out of the content folder, so a copy of the folder would lack the file.',
  'file-too-large':
    'The file is far larger than any page or list. It is probably an export or a picture under a wrong name.',
  'invalid-encoding':
    'The file is not saved as UTF-8, so some letters and punctuation marks would come out wrong.',
  'invalid-character':
    'The file contains an invisible character that no page can hold. It is damaged, no text file, or text was pasted from a word processor.',
  'undecided-merge':
    'Two people changed the same lines, and nobody has said yet which are to count. Readers would see both.',
  'invalid-name':
    'File names become web addresses, and files on every system. This name has something in it that web addresses or Windows do not allow.',
  'reserved-name':
    'The page would get the address of a page that every publication has, such as its glossary.',
  'previous-edition':
    '`previous` in site.yaml does not name an edition of this publication that can be read, so nothing could be said of what changed since, or of pages that were withdrawn.',
  'internal-error': 'The generator itself is at fault: it stopped in the middle of reading the content.',

  // Syntax
  'invalid-yaml':
    'The fields cannot be read from this place on. They break a rule of YAML, the format they are written in.',
  'invalid-json': 'Something here breaks a rule of JSON, the format of sources.json.',
  'invalid-bibtex':
    'An entry of a BibTeX file cannot be read from this place on, so its source would be missing.',
  'invalid-ris':
    'The file cannot be read in the format of its name (RIS, PubMed or EndNote), so its sources would be missing.',
  'invalid-mdx':
    'A component or a piece of code in an .mdx file is not complete or fails, so the page cannot be made.',
  'too-complex':
    'There are more levels of parts inside each other, more marks in a paragraph, or more of something else than can be read in a reasonable time. Usually the file is damaged, or a program has written it.',
  'missing-front-matter':
    'A page needs front matter: its title and other fields, at the top of the file between two lines of three hyphens.',

  // Fields
  'unknown-field': 'There is no such field. Usually its name is misspelt, and its value would be lost.',
  'missing-field': 'A field is missing that the page, lists or search cannot do without.',
  'invalid-field':
    'The value is not what the field needs, such as a date, a list or one of a few fixed words.',
  'dates-reversed':
    'Something would end before it starts, or a briefing is dated before the event it reports on.',
  'low-contrast':
    'Links and buttons in this colour could hardly be read. The measure is the contrast that WCAG asks of text.',

  // References
  'unknown-reference': 'A field refers to a page that does not exist or is not published.',
  'ambiguous-reference': 'A field refers to a page by a name that several pages have.',
  'succession-cycle':
    'The references go round in a circle, so that something would come before itself or be a part of itself.',
  'duplicate-id': 'Two things have the same id, name or address, so a link or reference could mean either.',
  'former-address-taken':
    'An old address is to lead to this page, but another page has it, or it is to lead to two pages.',

  // Sources
  'unknown-source': 'A source is cited that no file of sources has, so the statement would have no source.',
  'malformed-citation':
    'This looks like a citation but is not written as one. Readers would see it as typed, with no link to a source.',

  // Links, pictures and files
  'broken-link': 'The link leads to a page or file that does not exist.',
  'broken-anchor': 'The link leads to a page that exists, but the page has no section of this name.',
  'broken-image': 'There is no picture at this path, so readers would see none.',
  'wrong-case':
    'A link and the name of its file differ in capital letters. That may work on your computer, but not on most web hosts.',
  'removed-html':
    'HTML that could run code or change the look of the site is not allowed, and would be removed.',
  'mdx-not-allowed':
    'An .mdx file can run code on the machine that builds the site, and this publication allows none.',
  'forbidden-address':
    'Links may only lead to web and e-mail addresses, and pictures must be in the content folder. Anything else fails for some readers, or can run code.',
  'damaged-picture': 'The file is empty, damaged, or no picture, so readers would see none.',
  'unknown-kind':
    'The file is of no kind that readers’ programs open safely: browsers would run a page or drawing as part of the site.',
  'missing-alternative-text': 'The picture has no description for readers who cannot see it.',

  // Structure of the text
  'heading-level':
    'Headings are the outline of the page, and readers find their way by them. A level is missing here, or there is a second title.',
  'empty-heading': 'A heading without words would be an empty line in the list of contents.',
  'undefined-footnote':
    'The text has a mark for a footnote that does not exist. Readers would see the mark as typed.',
  'unused-footnote': 'No mark in the text refers to the footnote, so it would not be shown.',
  'unknown-component': 'The text uses a component that does not exist, so the page cannot be built.',
  'unknown-figure':
    'A text places the drawing of a figure that there is not, or one that has nothing to draw, so readers would see none.',
  'missing-attribute': 'A component lacks something it cannot be shown without.',

  // Short forms
  'ambiguous-term':
    'Two entries of the glossary share a spelling, so pages could explain it with the wrong words.',
} as const;

const WARNINGS = {
  // Files and folders
  'assumed-encoding':
    'The file is not saved as UTF-8. Its letters make sense as Windows-1252, so it is read as that.',
  'unknown-file':
    'The file is in the content folder but is not used, because of its name or place. Usually one of them is misspelt.',

  // Fields
  'value-cut-off':
    'A number sign after a space begins a comment in YAML, so that what follows it is not part of the value.',
  'date-after-record':
    'A date is later than the day on which the page says it was last checked or changed, so one of the two is wrong or out of date.',
  'ended-but-active':
    'The status says that it goes on, and the dates say that it has ended, so one of the two is wrong or out of date.',
  'topic-in-two-ways':
    'A topic or place is written in another way on another page, so that it would stand in lists twice.',
  'repeated-item':
    'A list names the same thing twice, or a page names itself among those that it is related to.',
  'no-interface':
    'The publication is in a language of which the generator has no words, so what it says itself is in English.',
  'undrawn-figure':
    'A figure with several values is drawn where they can be held against each other. These cannot, so readers get the values without the drawing.',
  'change-without-note':
    'The page says that it was changed after its last change note, so readers cannot tell what has changed.',

  // References
  'duplicate-alias':
    'Two pages go by the same name. Readers who search for it cannot tell which one is meant.',

  // Sources
  'duplicate-source':
    'One source stands twice in the files of sources, or two of them share an id or address. Only one can count.',
  'unread-source':
    'An entry of a file of sources cannot be read. Nothing cites it, so it is left out; all others count. Cited, it would stop the build.',
  'unusable-source-field':
    'A field of a source says something that cannot be used, such as an address that is none, so it is left out.',
  'uncited-figure': 'An amount, date or count has no source, so readers cannot check it.',
  'uncited-statement': 'A paragraph, claim or event has no source, so readers cannot check it.',

  // Links, pictures and files
  'moving-picture':
    'What moves without end keeps some readers from reading the text beside it. Pages show pictures without a way to stop them.',
  'changed-drawing':
    'A drawing (SVG) may hold code, pages and addresses of other files. They are taken out, because readers may open the drawing on its own.',
  'large-attachment':
    'The file is larger than 20 MB. Everyone who keeps the publication has to load it, and mail systems refuse it.',
  'damaged-attachment':
    'The file is empty, or something else than its name says, so readers’ programs will not open it.',
  'position-in-file':
    'A camera or phone has noted in the picture where it was taken, perhaps at somebody’s home. Everyone who has the file can read it.',
  'unlinked-attachment': 'The file is published, but nothing links to it, so readers would not find it.',

  // Structure of the text
  'duplicate-heading':
    'Two headings of a page have the same words. Links to the second one break when the order changes.',
  'other-notation':
    'Signs that another program or another kind of Markdown makes something of. Readers would see them as typed.',
  'empty-page': 'The page has no text. Readers would come to a page that says nothing.',
  'unfinished-text':
    'The text still holds what its author has noted there to be done, or words that only stand in for others. Readers would see them.',

  // Short forms
  'unknown-term':
    'The page uses a short form that neither it nor the glossary explains, so some readers will not know what it means.',
  'unused-term': 'The glossary explains a short form that no page uses.',
} as const;

/** Everything that can be wrong with content. The names are permanent: authors search for them. */
export const PROBLEMS = { ...ERRORS, ...WARNINGS };

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

export const severityOf = ({ name }: Pick<Problem, 'name'>): Severity =>
  name in WARNINGS ? 'warning' : 'error';

/** Whether a problem stops the build. */
export const stops = (problem: Pick<Problem, 'name'>) => severityOf(problem) === 'error';

/** Orders problems by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message)
  );
}
