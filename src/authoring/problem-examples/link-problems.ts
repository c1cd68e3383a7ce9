import type { ProblemName } from '../../model/problems.ts';
import type { ProblemExample } from './problem-example.ts';

export const LINK_PROBLEMS = {
  'broken-link': {
    mend: 'Write the path of the page’s file, seen from the file you are in. Two dots lead out of its folder.',
    fixture: 'several-problems-of-several-files',
    file: 'pages/about.md',
    wrong: 'See [the talk](../briefings/tlak.mdx).',
    right: 'See [the talk](../briefings/talk.mdx).',
  },
  'broken-anchor': {
    mend: 'After the `#`, write the heading in lower-case letters, with hyphens for spaces. In the built site, the link sign beside a heading has its address.',
    fixture: 'anchor-broken',
    file: 'pages/about.md',
    wrong: 'See [what it did](../initiatives/alpha.mdx#what-it-dit)',
    right: 'See [what it did](../initiatives/alpha.mdx#what-it-did)',
  },
  'broken-image': {
    mend: 'Save the picture in the content folder, and write its path, seen from the file you are in.',
    fixture: 'picture-missing',
    file: 'pages/about.md',
    wrong: '![A plan](../pictures/plan.svg)',
    right: '![A plan](../pictures/gate.svg)',
  },
  'damaged-picture': {
    mend: 'Open the picture in a program for pictures. If it can be seen there, save it again as JPEG or PNG; if not, get it anew.',
    fixture: 'picture-damaged',
    wrong: 'pictures/page.png',
    right: 'notes/page.txt',
  },
  'moving-picture': {
    mend: 'Show one frame of it as PNG, or save it so that it plays once, in five seconds at most.',
    fixture: 'picture-that-moves',
    file: 'pictures/turning.svg',
    wrong: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><style>@keyframes turn { to { rotate: 1turn } } rect { animation: turn 1s infinite }</style>`,
    right: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">`,
  },
  'changed-drawing': {
    mend: 'Look at the page. If something is missing from the drawing, save it as “plain SVG”, with its text as paths and its pictures inside it.',
    fixture: 'drawing-with-code',
    file: 'pictures/gate.svg',
    wrong: '',
    right: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10z"/></svg>\n',
  },
  'unknown-kind': {
    mend: 'Save the file as PDF or CSV, or in a format of an office program. Make a page of what is a page.',
    fixture: 'file-of-no-kind',
    wrong: 'files/page.html',
    right: 'files/page.txt',
  },
  'large-attachment': {
    mend: 'Make the file smaller, for instance by saving its pictures with less detail, or publish it elsewhere and link to its web address.',
    wrong: 'files/report.pdf, with 48 MB',
    right: 'files/report.pdf, with 2 MB',
  },
  'damaged-attachment': {
    mend: 'Save or export the file again, and open it once before you publish it.',
    wrong: 'files/report.pdf, with 0 bytes',
    right: 'files/report.pdf, as the office program has exported it',
  },
  'position-in-file': {
    mend: 'Show the picture on a page, which takes out what the camera noted, or save it without these notes.',
    wrong: '[The quay](../files/quay.jpg)',
    right: '![The quay](../pictures/quay.jpg)',
  },
  'unlinked-attachment': {
    mend: 'Link to the file from a page, as in `[the data](../files/data.csv)`, or keep it in another folder.',
    fixture: 'file-unlinked',
    wrong: 'files/data.csv',
    right: 'notes/data.csv',
  },
  'wrong-case': {
    mend: 'Write capital and small letters exactly as in the name of the file or section.',
    fixture: 'link-in-capitals',
    file: 'pages/about.md',
    wrong: 'See [the talk](../Briefings/Talk.mdx).',
    right: 'See [the talk](../briefings/talk.mdx).',
  },
  'removed-html': {
    mend: 'Delete it, or write in Markdown what you want to show.',
    fixture: 'html-removed',
    file: 'pages/about.md',
    wrong: 'A word <b onclick="run()">in bold</b>.',
    right: 'A word **in bold**.',
  },
  'mdx-not-allowed': {
    mend: 'Rename the file so that it ends in .md, and remove its components. If you trust everyone who writes for the publication, delete `mdx: false` from site.yaml instead.',
    fixture: 'mdx-forbidden',
    wrong: 'briefings/talk.mdx',
    right: 'briefings/talk.md',
  },
  'forbidden-address': {
    mend: 'Use an address that begins with `https://`, `http://` or `mailto:`. Save pictures in the content folder.',
    fixture: 'address-forbidden',
    file: 'pages/about.md',
    wrong: '[c](ftp://example.org/)',
    right: '[c](https://example.org/)',
  },
  'missing-alternative-text': {
    mend: 'Say in a few words what the picture shows: between the square brackets, or as `alt="…"`.',
    fixture: 'picture-without-words',
    file: 'pages/about.md',
    wrong: '![](../pictures/gate.svg)',
    right: '![A gate](../pictures/gate.svg)',
  },
} as const satisfies Partial<Record<ProblemName, ProblemExample>>;
