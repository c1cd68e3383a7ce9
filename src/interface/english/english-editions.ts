/** The forms that a publication takes beside its pages, and the page that explains its data. */
export const englishEditions = {
  aboutData: 'Everything that this publication records, as tables for spreadsheets and for other programs.',
  howTables:
    'Each table comes in two forms: CSV for spreadsheets and JSON for programs. Ids and column names stay the same from edition to edition, and dates are in EDTF (<code>2020-01</code>, <code>2019/2022</code>, <code>2021~</code>). In CSV, several values in a cell are separated by <code>; </code>, and a text that a spreadsheet would take for a formula has an apostrophe before it. <package>datapackage.json</package> describes every column.',
  licence: 'Licence:',
  tables: {
    briefings: 'What was said on an occasion: when, where and by whom.',
    initiatives:
      'Bodies, programmes, reviews and other initiatives: where they stand, who leads them, what came before and after.',
    organisations: 'Organisations that lead, take part, host or speak.',
    claims: 'What was said, statement by statement, with the verdict and what the record shows.',
    timeline: 'Dated events of initiatives.',
    figures: 'Key figures of initiatives, each value with its date.',
    sources: 'All sources, with the pages that cite them.',
  },
  rows: { one: '{count} row', other: '{count} rows' },
  firstRows: 'first rows of “{table}”',
  forPrograms: 'In other forms',
  dataForm: '<data>Data</data>: tables of everything, as CSV and JSON.',
  sourcesForm:
    'All sources for reference managers: <bib>BibTeX</bib>, <ris>RIS</ris>, <json>CSL-JSON</json>.',
  feedsForm:
    'Feeds: briefings as <briefingsAtom>Atom</briefingsAtom> or <briefingsJson>JSON Feed</briefingsJson>, changes as <changesAtom>Atom</changesAtom> or <changesJson>JSON Feed</changesJson>.',
  markdownForm:
    'Every page as Markdown, with its sources, for use in other programs: <list>llms.txt</list> lists them.',
  pageSources: 'The sources of this page as <bib>BibTeX</bib>, <ris>RIS</ris> or <json>CSL-JSON</json>.',
  pageMarkdown: 'The text of this page as <markdown>Markdown</markdown>.',
  /** What changed since the last edition, and pages that were withdrawn. */
  sinceEdition: 'What changed since the edition of {edition}',
  aboutSince: 'Pages that were changed, added or withdrawn since the edition of {edition}.',
  changedPages: 'Changed pages',
  addedPages: 'New pages',
  withdrawnPages: 'Withdrawn pages',
  movedPages: 'Pages with a new address',
  formerly: 'formerly “{title}”',
  moved: '{title} has a new address',
  aboutMoved: 'This page is now at <page>{title}</page>.',
  noNote: 'No note says what was changed.',
  nothingSince: 'No page was changed, added or withdrawn.',
  allNotes: 'All notes, including those of earlier editions, are under <changes>{title}</changes>.',
  sinceLast: 'See also: <since>what changed since the edition of {edition}</since>.',
  withdrawn: '{title} (withdrawn)',
  aboutWithdrawn:
    'This page is no longer part of the publication. It was last in the edition of {last} and has been gone since that of {since}.',
  whatItWas: 'What it was:',
  heir: 'It is now here: <page>{title}</page>.',
  fromHere:
    'You can <search>search for “{title}”</search>, <browse>browse all pages</browse> or start from the <home>home page</home>.',
  /** The page on which several publications are searched together. */
  publications: 'Publications',
  searchTogether: 'Search these publications',
  aboutTogether: {
    one: '{count} publication to search.',
    other: '{count} publications, searched together.',
  },
  searchNeedsScript: 'Searching needs JavaScript. Without it, each publication can be opened and browsed.',
} as const;
