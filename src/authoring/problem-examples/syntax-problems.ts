import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const SYNTAX_PROBLEMS = {
  'invalid-yaml': {
    mend: 'Put a value in quotation marks if it contains a colon and a space, or begins with a character such as `[`, `*` or `@`. Indent with spaces, and close every bracket and quotation mark.',
    fixture: 'yaml-broken',
    file: 'pages/about.md',
    wrong: 'title: About: this',
    right: 'title: "About: this"',
  },
  'invalid-json': {
    mend: 'Export the file again from your reference manager. If you edit it by hand, make the edit that the report names: a comma, quotation mark or bracket is missing or too many. BibTeX and RIS belong in files of their own, sources.bib and sources.ris.',
    fixture: 'bibtex-in-a-json-file',
    file: 'sources.json',
    wrong: '@misc{note-2020,\n  title = {A note}\n}',
    right:
      '[\n  { "id": "report-2019", "type": "report" },\n  { "id": "letter-2020", "type": "letter" },\n  { "id": "survey-2018", "type": "report" }\n]',
  },
  'invalid-bibtex': {
    mend: 'Export the file again from your reference manager. If you edit it by hand, look for a missing comma, quotation mark or brace just before the place.',
    fixture: 'bibtex-broken',
    file: 'sources.bib',
    wrong: '  author = {{The office}}\n  institution = office,',
    right: '  author = {{The office}},\n  institution = office,',
  },
  'invalid-ris': {
    mend: 'Export the file again from your reference manager. Each record of RIS begins with a line `TY  - ` and ends with a line `ER  - `; those of PubMed begin with `PMID- `, those of EndNote with `%0 `.',
    fixture: 'ris-broken',
    file: 'sources.ris',
    wrong: 'ID  - plan-2021\nT1  - A plan',
    right: 'TY  - RPRT\nID  - plan-2021\nT1  - A plan',
  },
  'invalid-mdx': {
    mend: 'Close every component that you open. To show the character `<` or `{` itself, write `\\<` or `\\{`.',
    fixture: 'mdx-not-closed',
    file: 'initiatives/alpha.mdx',
    wrong: '<Quote by="Ada">\n\nSo it is.\n',
    right: '<Quote by="Ada">\n\nSo it is.\n\n</Quote>\n',
  },
  'too-complex': {
    mend: 'Divide the paragraph, take levels out, or put a backslash before characters that are only themselves. If you did not write this by hand, restore the file.',
    wrong: 'pages/about.md, with 5,000 asterisks in one paragraph',
    right: 'pages/about.md, with 5,000 asterisks after backslashes',
  },
  'missing-front-matter': {
    mend: 'Start the file with a line of three hyphens, the fields, and another line of three hyphens.',
    fixture: 'front-matter-missing',
    file: 'pages/about.md',
    wrong: 'See [the talk](../briefings/talk.mdx).',
    right: `---
title: About
summary: What this is.
updated: 2020-02-01
---

See [the talk](../briefings/talk.mdx).`,
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
