import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const FIELD_PROBLEMS = {
  'unknown-field': {
    mend: 'Correct the name of the field, or delete the line. A file that `npm run new` begins lists all fields, and says what each is for.',
    fixture: 'field-unknown-in-a-part',
    file: 'briefings/talk.mdx',
    wrong: 'event:\n  name: Annual meeting\n  hosted: society',
    right: 'event:\n  name: Annual meeting\n  host: society',
  },
  'missing-field': {
    mend: 'Add the field. A file that `npm run new` begins has all fields that are required, and says what they hold.',
    fixture: 'field-missing',
    file: 'claims/talk.yaml',
    wrong: `- id: C1
  text: Alpha was the first of its kind.
  initiatives: [alpha]
  organisations: [office]
  verdict: differs
  sources: [letter-2020]`,
    right: `- id: C1
  text: Alpha was the first of its kind.
  initiatives: [alpha]
  organisations: [office]
  verdict: differs
  record: There was one before it.
  sources: [letter-2020]`,
  },
  'invalid-field': {
    mend: 'Write a value of the kind that the report names: one of its words, a date such as 2019-07, or a list in square brackets.',
    fixture: 'status-unknown',
    file: 'initiatives/beta.md',
    wrong: 'status: actve',
    right: 'status: active',
  },
  'value-cut-off': {
    mend: 'Put the value in quotation marks, or a space after the number sign if a comment was meant.',
    fixture: 'value-with-a-number-sign',
    file: 'pages/about.md',
    wrong: 'title: Agenda #1',
    right: 'title: "Agenda #1"',
  },
  'dates-reversed': {
    mend: 'Correct whichever of the two dates is wrong.',
    fixture: 'ended-before-it-started',
    file: 'initiatives/beta.md',
    wrong: 'started: 2019-05\nended: 2019-03',
    right: 'started: 2019-05\nended: 2020-03',
  },
  'date-after-record': {
    mend: 'Correct the date, or bring `asOf` and `updated` up to date.',
    fixture: 'change-after-the-last',
    file: 'pages/about.md',
    wrong: 'asOf: 2021\nupdated: 2020-02-01\nchanges:\n  - { date: 2020-03, note: Later. }',
    right: 'asOf: 2020-03\nupdated: 2020-03\nchanges:\n  - { date: 2020-03, note: Later. }',
  },
  'ended-but-active': {
    mend: 'Correct the status, or the date of its end.',
    fixture: 'ended-but-active',
    file: 'initiatives/beta.md',
    wrong: 'status: active\nstarted: 2018\nended: 2019-06',
    right: 'status: closed\nstarted: 2018\nended: 2019-06',
  },
  'topic-in-two-ways': {
    mend: 'Write it in one way on all pages.',
    fixture: 'topic-in-two-ways',
    file: 'initiatives/beta.md',
    wrong: 'topics: [Shared records, shared-records, C++, C#]\nappliesTo: [England, england]',
    right: 'topics: [Shared records, C++, C#]\nappliesTo: [England]',
  },
  'repeated-item': {
    mend: 'Take out what stands there a second time.',
    fixture: 'repeated-items',
    file: 'initiatives/beta.md',
    wrong: 'topics: [Shared records, Maps, Shared records]\nrelated: [initiatives/beta]',
    right: 'topics: [Shared records, Maps]',
  },
  'low-contrast': {
    mend: 'Take the shade that the report offers, or another that stands out more: darker on the light ground, lighter on the dark one.',
    fixture: 'accent-hard-to-read',
    file: 'site.yaml',
    wrong: "accent:\n  light: '#5ab4c8'\n  dark: '#83d3df'",
    right: "accent:\n  light: '#0a4d5c'\n  dark: '#83d3df'",
  },
  'no-interface': {
    mend: 'Write the words of the interface with `npm run new -- interface`, and translate them. In English, French, German, Spanish and Welsh they are there.',
    fixture: 'language-without-interface',
    file: 'site.yaml',
    wrong: 'language: nl',
    right: 'language: de',
  },
  'undrawn-figure': {
    mend: 'Write all values of the figure in one unit and as numbers, or give it `drawing: false`.',
    fixture: 'figure-not-drawn',
    file: 'initiatives/alpha.mdx',
    wrong: 'value: €139 million',
    right: 'value: £139 million',
  },
  'change-without-note': {
    mend: 'Add a change note of the same date. Where nothing changed that matters to readers, leave `updated` as it was.',
    fixture: 'update-without-note',
    file: 'pages/about.md',
    wrong: 'updated: 2020-02-02\nchanges:\n  - { date: 2020-01, note: Dates corrected. }',
    right:
      'updated: 2020-02-02\nchanges:\n  - { date: 2020-02-02, note: Sources added. }\n  - { date: 2020-01, note: Dates corrected. }',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
