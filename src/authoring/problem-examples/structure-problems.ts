import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const STRUCTURE_PROBLEMS = {
  'heading-level': {
    mend: 'Start sections with `##`, their parts with `###`, and leave no level out.',
    fixture: 'heading-level-skipped',
    file: 'pages/about.md',
    wrong: '## Right\n\n#### Too deep again',
    right: '## Right\n\n### Too deep again',
  },
  'empty-heading': {
    mend: 'Give the heading some words, or delete its line.',
    fixture: 'heading-without-words',
    file: 'pages/about.md',
    wrong: '## \n\nText.\n\n##',
    right: '## Background\n\nText.\n\n##',
  },
  'duplicate-heading': {
    mend: 'Reword one of them to say what its section is about.',
    fixture: 'heading-twice',
    file: 'pages/about.md',
    wrong: '## Background\n\nText.\n\n## background',
    right: '## Background\n\nText.\n\n## Background of the talk',
  },
  'undefined-footnote': {
    mend: 'Correct the mark, or write the footnote on a line of its own that begins with the mark and a colon.',
    fixture: 'footnotes',
    file: 'pages/about.md',
    wrong: 'Two.[^tow]',
    right: 'Two.[^two]',
  },
  'unused-footnote': {
    mend: 'Put the mark into the text where the footnote belongs, or delete the footnote.',
    fixture: 'footnotes',
    file: 'pages/about.md',
    wrong: '[^two]: Lost.',
    right: 'More.[^two]\n\n[^two]: Lost.',
  },
  'unknown-component': {
    mend: 'Correct the name of the component. There are KeyFigures, Chart, Claims, Timeline, Discrepancy, Quote and Figure.',
    fixture: 'component-unknown',
    file: 'initiatives/alpha.mdx',
    wrong: '<Claim />',
    right: '<Claims />',
  },
  'unknown-figure': {
    mend: 'Write the `id` of a figure of the page, or the file name of another initiative, a slash, and the id of a figure there.',
    fixture: 'chart-unknown',
    file: 'initiatives/alpha.mdx',
    wrong: '<Chart of="cots" />',
    right: '<Chart of="cost" />',
  },
  'missing-attribute': {
    mend: 'Add what is missing.',
    fixture: 'component-without-attribute',
    file: 'initiatives/alpha.mdx',
    wrong: '<Quote>\n\nSo it is said [@report-2019].',
    right: '<Quote by="Ada Example">\n\nSo it is said [@report-2019].',
  },
  'other-notation': {
    mend: 'Write it as the message says, or put a backslash before the signs if readers shall see them.',
    fixture: 'notation-of-other-programs',
    file: 'pages/about.md',
    wrong: 'See [[Alpha]]',
    right: 'See [Alpha](../initiatives/alpha.mdx)',
  },
  'unfinished-text': {
    mend: 'Write what is missing, or delete the note. A page with `draft: true` may have such notes.',
    fixture: 'unfinished-text',
    file: 'pages/about.md',
    wrong: 'It opened in May.[citation needed]',
    right: 'It opened in May [@report-2019].',
  },
  'empty-page': {
    mend: 'Write some text below the front matter, or add `draft: true` to it until you do.',
    fixture: 'page-empty',
    file: 'initiatives/beta.md',
    wrong: '## Nothing yet',
    right: '## What it is\n\nIt followed [Alpha](alpha.mdx).',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
