import { WRITTEN, type Written } from './json-schemas.ts';

/** What the authors' page says besides the fields; code stands between backticks, what is strong between asterisks. */
export interface GuideSection {
  slug: string;
  title: string;
  before?: string[];
  list?: string[];
  after?: string[];
}

/** The files that hold fields of their own, with what to say of each. */
export const FILES: { slug: string; title: string; written: Written; about: string }[] = [
  {
    slug: 'briefings',
    title: 'A briefing',
    written: 'briefing',
    about: 'One file for each conference briefing.',
  },
  {
    slug: 'initiatives',
    title: 'An initiative',
    written: 'initiative',
    about: 'One file for each initiative.',
  },
  {
    slug: 'organisations',
    title: 'An organisation',
    written: 'organisation',
    about: 'One file for each body that leads, hosts or speaks.',
  },
  {
    slug: 'claims',
    title: 'Claims',
    written: 'claims',
    about: 'What was said in a briefing, as a list. The file has the name of the briefing.',
  },
  {
    slug: 'sources',
    title: 'Sources',
    written: 'sources',
    about:
      'A list in CSL-JSON, as reference managers export it. Fields that are not named here may stand in it too.',
  },
  { slug: 'glossary', title: 'The glossary', written: 'glossary', about: 'A list of short forms.' },
  {
    slug: 'site',
    title: 'The publication',
    written: 'site',
    about: 'What is true of the whole publication.',
  },
];

/** Dates as authors write them. */
export const DATES = [
  '2019',
  '2019-07',
  '2019-07-01',
  '2019~',
  '2019?',
  '2019/2022',
  '[2020-01-21,2020-01-22]',
];

export const BEGIN: GuideSection = {
  slug: 'begin',
  title: 'Begin a file',
  before: ['The content is a folder of text files. The name of a file becomes the address of its page.'],
  list: [
    ...FILES.map(({ written, about }) => `\`${WRITTEN[written].files}\`: ${about}`),
    `\`${WRITTEN.page.files}\`: Pages about the publication itself.`,
  ],
  after: [
    'Write `npm run new -- briefing "Title"`, or `initiative`, or `organisation`. It makes the file, fills in what can be known, and says beside each empty field what belongs there. It never overwrites a file.',
    'Pages begin with front matter: a line of three hyphens, the fields as `name: value`, another line of three hyphens. The text follows. Put a value into quotation marks if it begins with a sign such as `[`, `*` or `@`, or holds a colon before a space.',
  ],
};

export const TEXT: GuideSection = {
  slug: 'text',
  title: 'In the text',
  before: [
    'The text is Markdown as GitHub reads it: tables, footnotes, task lists, and addresses that become links. Headings begin at two number signs and skip no level.',
  ],
  list: [
    '**Citations**: `[@id]`, several `[@id; @other-id]`, with a place `[@id, p. 4]`. The id is that of a source. Every statement of fact needs one.',
    '**Links** to other pages go to the file, seen from the one you are in: `[the programme](../initiatives/example-programme.md#what-it-was)`. A link that leads nowhere stops the build.',
    '**Addresses** begin with `https://`, `http://` or `mailto:`. No others are taken.',
    '**Pictures** lie in the content folder, and you say what they show: `![A gate of five boards](../pictures/gate.svg)`.',
    '**Short forms** of the glossary are explained by themselves where a page first uses them.',
  ],
};

export const CHECK: GuideSection = {
  slug: 'check',
  title: 'Check and preview',
  before: [
    '`npm run check` reports everything that is wrong at once, with the line and the edit to make. `npm run dev` shows the pages while you write. `npm run build` publishes nothing until all is right.',
    'Visual Studio Code completes and explains the fields, with the extensions that it recommends when you open the project: in data files at once, in front matter after the first preview or build with the file.',
  ],
};

/** @param mdx whether the publication takes `.mdx` files */
export const code = (mdx: boolean): GuideSection => ({
  slug: 'code',
  title: 'HTML, components and code',
  before: [
    'HTML in `.md` files may be what holds text: emphasis, lists, tables, details. Scripts, styles, frames, event handlers, pictures from other sites and addresses that run code are taken out, and the check reports each.',
    ...(mdx
      ? [
          'In `.mdx` files, `<KeyFigures />`, `<Claims />` and `<Timeline />` place what data says; without them it stands above or below the text. `<Discrepancy title="…">`, `<Quote by="…">` and `<Figure src="…" alt="…" width={…} height={…}>` hold what Markdown cannot say.',
          'MDX is code: it runs on the machine that builds the site. Take `.mdx` files only from people you would take code from. `mdx: false` in `site.yaml` forbids them. A picture in SVG can hold code as well, which runs where readers open it by itself.',
        ]
      : [
          'This publication takes no `.mdx` files. What comes from data, such as claims and timelines, stands on the page by itself.',
        ]),
  ],
});
