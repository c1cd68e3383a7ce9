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
