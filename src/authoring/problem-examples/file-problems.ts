import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const FILE_PROBLEMS = {
  'missing-folder': {
    mend: 'Create the folder `content`, or set `CONTENT_DIR` to the folder that contains site.yaml.',
    wrong: 'CONTENT_DIR=contnet npm run build',
    right: 'CONTENT_DIR=content npm run build',
  },
  'missing-file': {
    mend: 'Create site.yaml in the content folder, with at least these fields.',
    fixture: 'site-missing',
    file: 'site.yaml',
    wrong: '',
    right: `title: A small publication
name: small-publication
tagline: Two initiatives and a talk
description: What was said about two initiatives, with sources.
publisher: The society
language: en-GB
licence:
  name: CC BY 4.0
`,
  },
  'unreadable-file': {
    mend: 'Make sure that you may open the file and that it is really there, not a shortcut to one that was moved.',
    wrong: 'pages/about.md → ../old/about.md, which no longer exists',
    right: 'pages/about.md',
  },
  'not-a-file': {
    mend: 'Give the folder a name without `.md`, `.mdx` or `.yaml`, and keep notes in a folder of their own.',
    fixture: 'folder-of-the-name-of-a-page',
    wrong: 'initiatives/gamma.md/readme.txt',
    right: 'notes/gamma/readme.txt',
  },
  'outside-content': {
    mend: 'Replace the shortcut with a copy of the file.',
    wrong: 'pages/about.md → /home/ada/texts/about.md',
    right: 'pages/about.md',
  },
  'file-too-large': {
    mend: 'Split a long text into several pages, or check that it is the file you meant.',
    wrong: 'pages/about.md, with 51 MB',
    right: 'pages/about.md, with 51 kB',
  },
  'invalid-encoding': {
    mend: 'Open the file with the encoding in which it was written, save it with the encoding UTF-8, then check that all letters are still right.',
    fixture: 'file-in-another-encoding',
    file: 'pages/about.md',
    wrong: 'See [the caf\uFFFD](../briefings/talk.mdx).',
    right: 'See [the café](../briefings/talk.mdx).',
  },
  'assumed-encoding': {
    mend: 'Look whether the words named in the report are right. To be sure of all, save the file with the encoding UTF-8, or export it again with that.',
    fixture: 'files-in-windows-1252',
    file: 'sources/more.ris',
    wrong: 'TI  - Le caf\uFFFD',
    right: 'TI  - Le café',
  },
  'invalid-character': {
    mend: 'Delete the character. If there are many, the file is damaged: restore it from a backup.',
    fixture: 'file-with-nul',
    file: 'pages/about.md',
    wrong: 'See [the\0talk](../briefings/talk.mdx).',
    right: 'See [the talk](../briefings/talk.mdx).',
  },
  'undecided-merge': {
    mend: 'Keep one of the two versions, or write one of both. Delete the three lines of signs.',
    fixture: 'file-with-two-versions',
    file: 'pages/about.md',
    wrong:
      '<<<<<<< HEAD\nSee [the talk](../briefings/talk.mdx).\n=======\nSee [a talk](../briefings/talk.mdx).\n>>>>>>> spring',
    right: 'See [the talk](../briefings/talk.mdx).',
  },
  'invalid-name': {
    mend: 'Rename the file. For pages, use only lower-case letters, digits and hyphens.',
    fixture: 'file-name',
    wrong: 'initiatives/Gamma Two.md',
    right: 'initiatives/gamma-two.md',
  },
  'reserved-name': {
    mend: 'Rename the file.',
    fixture: 'file-name-reserved',
    wrong: 'pages/glossary.md',
    right: 'pages/words-we-use.md',
  },
  'previous-edition': {
    mend: 'Copy the zip from `download/` of the last edition to a place beside the content, and write the path to it from the content folder. Only its `edition-record.json` is read, which may stand alone. Without an earlier edition, leave the field out.',
    fixture: 'previous-edition-missing',
    file: 'site.yaml',
    wrong: 'previous: editions/smal-publication-2019.json',
    right: 'previous: editions/small-publication-2019.json',
  },
  'unknown-file': {
    mend: 'Correct the name of the file or of its folder, or move the file where it belongs.',
    fixture: 'folder-misspelt',
    wrong: 'initiative/beta.md',
    right: 'initiatives/beta.md',
  },
  'internal-error': {
    mend: 'Report the words of the message to whoever looks after the generator. Until then, undo what you changed last.',
    wrong: 'pages/about.md, as changed last',
    right: 'pages/about.md, as it was before',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
